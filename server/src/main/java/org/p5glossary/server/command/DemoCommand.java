package org.p5glossary.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.samples.SamplePapers;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.ReportTable;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 demo}: the sample papers, ready to look at. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Take in the sample papers that ship with the program, and serve them.")
final class DemoCommand implements Callable<Integer> {

  private static final List<String> ADVICE =
      List.of(
          "Try this:",
          "  1. search for 战略稳定 or \"launch on warning\": equivalents in six languages, then passages",
          "  2. click an equivalent's entry: where each language first used it, and every passage",
          "  3. open a paper: two languages side by side, terms underlined",
          "  The language of the pages is chosen at the top. The papers are invented.");

  @Mixin private DataOption data;

  @Mixin private ServeCommand.ServeOptions options;

  @Option(names = "--no-serve", description = "Only prepare the data; do not serve.")
  private boolean noServe;

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    DataFolder folder = demoFolder();
    Instance instance = Instance.open(folder, options.holder("demo"));
    boolean handedOver = false;
    try {
      int exitCode = prepare(instance);
      if (noServe) {
        terminal.out().println("The demo is ready in " + folder.root());
        terminal.out().flush();
        return exitCode;
      }
      handedOver = true;
    } finally {
      if (!handedOver) {
        instance.close();
      }
    }
    return new Serving(terminal).until(instance, options, ADVICE);
  }

  /** The demo papers never get into the user's own data unless asked for with --data. */
  private DataFolder demoFolder() {
    DataFolder folder = data.folder(terminal.environment());
    return data.isGiven() || terminal.environment().containsKey("P5_DATA")
        ? folder
        : new DataFolder(folder.root().resolveSibling(folder.root().getFileName() + "-demo"));
  }

  private int prepare(Instance instance) throws IOException {
    Path samples = instance.folder().root().resolve("samples");
    java.nio.file.Files.createDirectories(samples);
    SamplePapers.writeTo(samples);
    IngestReport report =
        new Ingest(instance, ModelsOption.taggers(terminal.environment()))
            .ingest(List.of(samples), Optional.empty(), "demo", new ConsoleProgress(terminal));
    if (report.taken() > 0 || !report.rejected().isEmpty()) {
      ReportTable.print(report, terminal.err());
    }
    return report.rejected().isEmpty() ? 0 : 1;
  }
}
