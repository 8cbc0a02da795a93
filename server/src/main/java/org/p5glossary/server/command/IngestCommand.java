package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.ReportTable;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.OperatorRoutes;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 ingest}: takes files and folders into the corpus. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Take papers into the corpus: PDF, DOCX, HTML and text files, or folders of them.",
      "Taking in the same file again changes nothing; an interrupted ingest goes on where it stopped."
    })
final class IngestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<String> paths = List.of();

  @Option(
      names = "--symbol",
      paramLabel = "SYMBOL",
      description = "The document symbol of these files, where they do not print it.")
  private Optional<String> symbol = Optional.empty();

  @Option(
      names = "--ocr-text",
      paramLabel = "FILE.txt",
      description = {
        "What optical character recognition read in the one scan that PATH names; the same as a file",
        "NAME.ocr.txt beside NAME.pdf. A file that has a text of its own keeps that."
      })
  private Optional<String> ocrText = Optional.empty();

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      description = {
        "Whom these papers are for: public, five, or one of CN, FR, RU, GB, US; nobody else finds them",
        "anywhere. Without it new papers are public. p5 audience changes it afterwards."
      })
  private Optional<String> audience = Optional.empty();

  @Option(
      names = "--no-memory",
      description = {
        "Align without what other papers and the term base teach; the next ingest without this",
        "option, p5 realign and p5 rebuild make up for it."
      })
  private boolean noMemory;

  @Mixin private DataOption data;

  private final Terminal terminal;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> existing = paths.stream().map(FileArgument::existing).toList();
    Optional<Path> recognised = ocrText.map(FileArgument::existingFile);
    if (recognised.isPresent() && (existing.size() > 1 || Files.isDirectory(existing.get(0)))) {
      throw CommandFailure.usage("--ocr-text is for one file; name one scan");
    }
    Optional<DocumentSymbol> given = symbol.map(IngestCommand::parsed);
    Optional<Audience> wanted = audience.map(one -> AudienceCommand.parsed(one, "--audience"));
    DataFolder folder = data.folder(terminal.environment());
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server.get().ask(OperatorRoutes.INGEST, request(existing), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 ingest")) {
      Taggers taggers = ModelsOption.taggers(terminal.environment());
      Ingest ingest =
          noMemory ? Ingest.withoutMemory(instance, taggers) : new Ingest(instance, taggers);
      IngestReport report =
          ingest.ingest(
              existing,
              new Ingest.Given(given, wanted),
              recognised,
              Operator.name(),
              new ConsoleProgress(terminal));
      ReportTable.print(report, terminal.out());
      ReportTable.complain(report, terminal.err());
      return report.rejected().isEmpty() ? 0 : 1;
    }
  }

  private ObjectNode request(List<Path> existing) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode list = request.putArray("paths");
    existing.forEach(path -> list.add(path.toAbsolutePath().toString()));
    request.put(
        "ocr_text", ocrText.map(path -> Path.of(path).toAbsolutePath().toString()).orElse(""));
    request.put("symbol", symbol.orElse(""));
    request.put("audience", audience.orElse(""));
    request.put("no_memory", noMemory);
    return request.put("actor", Operator.name());
  }

  private static DocumentSymbol parsed(String given) {
    return DocumentSymbol.parse(given)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--symbol \""
                        + given
                        + "\" is no document symbol; give one such as NPT/CONF.2026/WP.12"));
  }
}
