package org.p5glossary.server.command;

import java.util.concurrent.Callable;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code p5 realign}: lets papers learn from what was taken in or corrected since. */
@Command(
    name = "realign",
    mixinStandardHelpOptions = true,
    description = {
      "Align again where other papers, corrections and the term base have more to say by now.",
      "Every ingest ends with this; it is for after corrections and changes of the term base."
    })
final class RealignCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  private final Terminal terminal;

  RealignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder(terminal.environment());
    if (!folder.exists()) {
      throw CommandFailure.failed(
          "there is no data folder " + folder.root() + "; give --data the folder to align anew");
    }
    try (Instance instance = Instance.open(folder, "p5 realign")) {
      int aligned = instance.stages().secondPass().run(new ConsoleProgress(terminal));
      terminal.out().println("pairs of versions aligned again: " + aligned);
      terminal.out().flush();
      return 0;
    }
  }
}
