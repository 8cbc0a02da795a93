package org.p5glossary.server.command;

import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code p5}: the list of commands. */
@Command(
    name = "p5",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Multilingual glossary and document alignment for the P5 process.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      IngestCommand.class,
      LookupCommand.class,
      PapersCommand.class,
      TermsCommand.class,
      DivergencesCommand.class,
      ImportCommand.class,
      RecogniseCommand.class,
      ExportCommand.class,
      CorrectCommand.class,
      CorrectionsCommand.class,
      QualityCommand.class,
      RegroupCommand.class,
      AudienceCommand.class,
      RemoveCommand.class,
      RealignCommand.class,
      RebuildCommand.class,
      VerifyLogCommand.class,
      ChangesCommand.class,
      PublishCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      UserCommand.class,
      ModelsCommand.class,
      FetchCommand.class,
      ExtractCommand.class,
      PageCommand.class,
      AlignCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      HelpCommand.class,
    },
    footer = {"", "Exit codes: 0 done, 1 failed or findings, 2 usage."})
public final class P5Command implements Runnable {

  @Spec private CommandSpec spec;

  /**
   * @param terminal what commands write to
   */
  public P5Command(Terminal terminal) {
    // The terminal reaches the subcommands through the factory; the list itself needs none.
    java.util.Objects.requireNonNull(terminal, "terminal");
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: try p5 demo");
  }
}
