package org.p5glossary.server.command;

import java.util.concurrent.Callable;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.ReportTable;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code p5 rebuild}: makes everything derived anew. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description =
        "Make texts, alignments, terms and the index anew from the originals and the ledger.")
final class RebuildCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  private final Terminal terminal;

  RebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder(terminal.environment());
    if (!folder.exists()) {
      throw CommandFailure.failed(
          "there is no data folder " + folder.root() + "; give --data the folder to rebuild");
    }
    IngestReport report =
        new Rebuild(folder, ModelsOption.taggers(terminal.environment()))
            .rebuild(new ConsoleProgress(terminal));
    ReportTable.print(report, terminal.out());
    ReportTable.complain(report, terminal.err());
    return report.rejected().isEmpty() ? 0 : 1;
  }
}
