package org.p5glossary.server.command;

import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code p5 evaluate}: how good results are, against what people made by hand. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure results against what people made by hand.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {EvaluateAlignCommand.class, EvaluateRenderingsCommand.class, HelpCommand.class})
final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;

  EvaluateCommand(Terminal terminal) {
    // The terminal reaches the subcommands through the factory; the list itself needs none.
    java.util.Objects.requireNonNull(terminal, "terminal");
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to evaluate: p5 evaluate align DIR, or p5 evaluate renderings DIR");
  }
}
