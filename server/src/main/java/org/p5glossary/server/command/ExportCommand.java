package org.p5glossary.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.exchange.CsvTermBase;
import org.p5glossary.glossary.exchange.ExportReport;
import org.p5glossary.glossary.exchange.JsonTermBase;
import org.p5glossary.glossary.exchange.tbx.TbxBasic;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.console.WriterStream;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 export}: the term base in an exchange format. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the term base to standard output; what a format cannot hold is listed.")
final class ExportCommand implements Callable<Integer> {

  /** The formats. */
  enum Format {
    JSON,
    CSV,
    TBX
  }

  @Option(
      names = "--format",
      defaultValue = "JSON",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, for spreadsheets.")
  private boolean byteOrderMark;

  @Mixin private DataOption data;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()));
        OutputStream out = new WriterStream(terminal.out())) {
      List<Entry> entries = instance.terms().entries();
      switch (format) {
        case JSON -> JsonTermBase.write(entries, out);
        case CSV -> report(CsvTermBase.write(entries, out, mark()));
        case TBX ->
            report(
                TbxBasic.write(
                    entries,
                    TbxBasic.Proposals.MARKED_IN_A_NOTE,
                    "P5 Glossary",
                    "term base, ledger event " + instance.ledger().lastPosition(),
                    out));
      }
    }
    return 0;
  }

  private CsvTermBase.ByteOrderMark mark() {
    return byteOrderMark
        ? CsvTermBase.ByteOrderMark.FOR_SPREADSHEETS
        : CsvTermBase.ByteOrderMark.NONE;
  }

  private void report(ExportReport report) {
    terminal.err().println(report.entries() + " entries, " + report.terms() + " terms");
    for (ExportReport.Loss loss : report.losses()) {
      terminal
          .err()
          .println(
              "not in this format: "
                  + loss.what()
                  + " ("
                  + loss.count()
                  + ", first in "
                  + loss.firstEntry()
                  + ")");
    }
  }
}
