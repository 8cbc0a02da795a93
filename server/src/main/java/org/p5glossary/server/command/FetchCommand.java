package org.p5glossary.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.ingest.fetch.FetchLimits;
import org.p5glossary.ingest.fetch.FetchOutcome;
import org.p5glossary.ingest.fetch.FetchSource;
import org.p5glossary.ingest.fetch.PaperFetcher;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 fetch}: papers from a document service, for those who are online. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Fetch papers by symbol from the United Nations' document service, or another one.",
      "This is the only command that goes out to the network; files that are there are not asked",
      "for again, and a broken transfer goes on where it stopped. Take the files in with p5 ingest."
    })
final class FetchCommand implements Callable<Integer> {

  /** Names another document service than the United Nations'. */
  static final String TEMPLATE_VARIABLE = "P5_FETCH_URL";

  /** The formats that the service has. */
  enum Format {
    PDF,
    DOCX
  }

  @Parameters(
      paramLabel = "SYMBOL",
      arity = "1..*",
      description = "Document symbols, such as NPT/CONF.2020/WP.33.")
  private List<String> symbols = List.of();

  @Option(
      names = "--languages",
      split = ",",
      defaultValue = "zh,en,fr,ru,es,ar",
      paramLabel = "LANGUAGE",
      description = "Of zh, en, fr, ru, es, ar (default: ${DEFAULT-VALUE}).")
  private List<String> languages = List.of();

  @Option(
      names = "--format",
      defaultValue = "PDF",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--to",
      defaultValue = ".",
      paramLabel = "DIR",
      description = "The folder for the files (default: this one); made if it is not there.")
  private String folder;

  @Option(
      names = "--url-template",
      paramLabel = "URL",
      description = {
        "Where papers are, with {symbol}, {language} and {type} in it; default: $P5_FETCH_URL, else",
        "https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={type}"
      })
  private Optional<String> template = Optional.empty();

  @Option(
      names = "--pause",
      defaultValue = "1",
      paramLabel = "SECONDS",
      description = "Time between two requests (default: ${DEFAULT-VALUE}).")
  private int pauseSeconds;

  private final Terminal terminal;

  FetchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** One line of the table at the end. */
  private record Row(String name, FetchOutcome outcome) {}

  @Override
  public Integer call() throws InterruptedException {
    Set<DocumentSymbol> wanted =
        symbols.stream()
            .map(FetchCommand::symbol)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Language> tongues =
        languages.stream()
            .map(FetchCommand::language)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Path target = FileArgument.path(folder);
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw CommandFailure.usage("--to " + folder + " is a file; name a folder");
    }
    if (pauseSeconds < 0 || pauseSeconds > 3_600) {
      throw CommandFailure.usage("--pause " + pauseSeconds + " is not 0 to 3600 seconds");
    }
    PaperFetcher fetcher =
        new PaperFetcher(
            source(),
            FetchLimits.DEFAULT.withPause(Duration.ofSeconds(pauseSeconds)),
            "P5-Glossary/" + ProgramVersion.value());
    List<Row> rows = new ArrayList<>();
    for (DocumentSymbol symbol : wanted) {
      for (Language language : tongues) {
        terminal.err().println("fetching " + symbol + " in " + language + " …");
        rows.add(new Row(symbol + " " + language, fetch(fetcher, symbol, language, target)));
      }
    }
    return report(rows);
  }

  private FetchOutcome fetch(
      PaperFetcher fetcher, DocumentSymbol symbol, Language language, Path target)
      throws InterruptedException {
    try {
      return fetcher.fetch(symbol, language, FileFormat.valueOf(format.name()), target);
    } catch (IOException e) {
      throw CommandFailure.failed(
          "cannot write to " + target + ": " + e.getMessage() + "; check the folder and the disk",
          e);
    }
  }

  private FetchSource source() {
    String address =
        template
            .or(() -> Optional.ofNullable(terminal.environment().get(TEMPLATE_VARIABLE)))
            .filter(given -> !given.isBlank())
            .orElse(FetchSource.UNITED_NATIONS);
    try {
      return new FetchSource(address);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--url-template: " + e.getMessage());
    }
  }

  private static DocumentSymbol symbol(String given) {
    return DocumentSymbol.parse(given)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "\""
                        + given
                        + "\" is no document symbol; give one such as NPT/CONF.2020/WP.33"));
  }

  private static Language language(String tag) {
    return Language.OFFICIAL.stream()
        .filter(official -> official.tag().equals(tag.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--languages \"" + tag + "\" is not one of zh, en, fr, ru, es, ar"));
  }

  private int report(List<Row> rows) {
    int fetched = 0;
    int there = 0;
    int unpublished = 0;
    int failed = 0;
    int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(1);
    for (Row row : rows) {
      String words;
      if (row.outcome() instanceof FetchOutcome.Fetched done) {
        fetched++;
        words = "fetched        " + done.file().getFileName() + ", " + done.bytes() + " bytes";
      } else if (row.outcome() instanceof FetchOutcome.AlreadyThere known) {
        there++;
        words = "there already  " + known.file().getFileName();
      } else if (row.outcome() instanceof FetchOutcome.NotPublished absent) {
        unpublished++;
        words = "not published  " + absent.detail();
      } else {
        failed++;
        words = "failed         " + ((FetchOutcome.Failed) row.outcome()).reason();
      }
      terminal.out().println(String.format(Locale.ROOT, "%-" + width + "s  %s", row.name(), words));
    }
    terminal
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%d fetched, %d there already, %d not published, %d failed",
                fetched,
                there,
                unpublished,
                failed));
    terminal.out().flush();
    // Nothing at all for what was asked is no success either: perhaps the symbol is mistyped.
    return failed > 0 || fetched + there == 0 ? 1 : 0;
  }
}
