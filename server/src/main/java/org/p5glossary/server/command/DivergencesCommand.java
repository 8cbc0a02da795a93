package org.p5glossary.server.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.glossary.rendering.DivergenceJson;
import org.p5glossary.glossary.rendering.UnknownRendering;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Divergences;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 divergences}: where papers say a concept otherwise than the term base. */
@Command(
    name = "divergences",
    mixinStandardHelpOptions = true,
    description = {
      "List terms not to be used and unknown renderings in papers, the most important first:",
      "importance, kind, entry, language, paper, phrase (for an unknown rendering up to three, the",
      "likeliest first, with | between them), places, parted by tabs."
    })
final class DivergencesCommand implements Callable<Integer> {

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only papers taken in on that day (2026-05-31) or later.")
  private LocalDate since;

  @Option(names = "--language", paramLabel = "TAG", description = "Only versions of a language.")
  private String language;

  @Option(names = "--paper", paramLabel = "SYMBOL", description = "Only one paper.")
  private String paper;

  @Option(
      names = "--limit",
      defaultValue = "100",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  @Option(
      names = "--refresh",
      description =
          "Look for unknown renderings anew first, with the term base of now; ingest does so too.")
  private boolean refresh;

  @Mixin private DataOption data;

  private final Terminal terminal;

  DivergencesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw CommandFailure.usage("--limit " + limit + " is not positive");
    }
    try (Instance instance = open()) {
      if (refresh) {
        instance.stages().unknownRenderings().find(instance.recogniser());
      }
      Divergences.Filter filter =
          new Divergences.Filter(
              Optional.empty(),
              Optional.ofNullable(language).map(tag -> LanguageOptions.language("--language", tag)),
              Optional.ofNullable(paper).map(symbol -> paper(instance, symbol)),
              Optional.ofNullable(since));
      List<Divergence> found = new Divergences(instance, Viewer.OPERATOR).report(filter).open();
      found.stream()
          .limit(limit)
          .forEach(
              one ->
                  terminal.out().println(json ? DivergenceJson.write(one).toString() : line(one)));
      terminal.out().flush();
      return 0;
    }
  }

  private Instance open() {
    var folder = data.folder(terminal.environment());
    return refresh ? Instance.open(folder, "p5 divergences") : Instance.openToRead(folder);
  }

  private static PaperId paper(Instance instance, String name) {
    return DocumentSymbol.parse(name)
        .map(symbol -> PaperId.ofSymbol(symbol.withoutReissue().text()))
        .flatMap(instance.whole().papers()::paper)
        .map(Paper::id)
        .orElseThrow(
            () -> CommandFailure.failed("there is no paper \"" + name + "\"; see p5 papers"));
  }

  private static String line(Divergence one) {
    String phrases =
        one.choices().isEmpty()
            ? one.phrase()
            : String.join(
                " | ", one.choices().stream().map(UnknownRendering.Choice::phrase).toList());
    Language spoken = one.language();
    return String.format(
        Locale.ROOT,
        "%.2f\t%s\t%s\t%s\t%s\t%s\t%d",
        one.importance(),
        one.kind().code(),
        one.entry(),
        spoken,
        one.paper(),
        phrases,
        one.places());
  }
}
