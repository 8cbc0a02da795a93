package org.p5glossary.server.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.glossary.lookup.FirstAppearance;
import org.p5glossary.glossary.lookup.LookupJson;
import org.p5glossary.glossary.lookup.LookupResult;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 lookup}: equivalents of a term in all languages, with counts and first appearances. */
@Command(
    name = "lookup",
    mixinStandardHelpOptions = true,
    description = "Look a term up, in any language: equivalents, counts, first appearances.")
final class LookupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TERM", description = "A term in any language.")
  private String term;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Mixin private DataOption data;

  private final Terminal terminal;

  LookupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      LookupResult result = instance.lookup().lookup(term);
      if (json) {
        terminal.out().println(LookupJson.write(result));
      } else if (!result.isEmpty()) {
        print(result);
      }
      terminal.out().flush();
      if (result.isEmpty()) {
        terminal
            .err()
            .println(
                "p5: no entry has a term like \""
                    + term
                    + "\"; try fewer words or another language, or search the papers in the"
                    + " browser (p5 serve)");
        return 1;
      }
      return 0;
    }
  }

  private void print(LookupResult result) {
    PrintWriter out = terminal.out();
    for (LookupResult.FoundEntry entry : result.entries()) {
      out.println(entry.id() + " (" + entry.status().code() + ")");
      for (LookupResult.FoundLanguage language : entry.languages()) {
        print(out, language, result.coverage());
      }
      out.println();
    }
    out.println(covers(result.coverage()));
  }

  private static void print(
      PrintWriter out, LookupResult.FoundLanguage language, Coverage coverage) {
    for (LookupResult.FoundTerm found : language.terms()) {
      out.println(
          String.format(
              java.util.Locale.ROOT,
              "  %-3s %s [%s] %d×",
              language.language(),
              found.text(),
              found.status().code(),
              found.count()));
    }
    Optional<FirstAppearance> first = language.first();
    if (first.isPresent()) {
      FirstAppearance appearance = first.get();
      out.println(
          "      first: "
              + appearance.symbol().orElse(appearance.paper().value())
              + (appearance.paragraph().isEmpty() ? "" : ", para. " + appearance.paragraph())
              + ", "
              + appearance.date()
              + " ("
              + appearance.authorship().code()
              + (appearance.ocr() ? ", text recognised by OCR" : "")
              + "; earliest of "
              + coverage.papers()
              + " papers)");
      out.println("      “" + appearance.quote() + "”");
    }
    out.println("      passages: " + language.passages());
  }

  private static String covers(Coverage coverage) {
    String years =
        coverage.from().isPresent()
            ? " dated " + coverage.from().get() + " to " + coverage.to().orElseThrow()
            : "";
    return "covers "
        + coverage.papers()
        + " papers"
        + years
        + "; undated: "
        + coverage.undated()
        + "; missing language versions: "
        + coverage.missingVersions()
        + "; not readable: "
        + coverage.notReadable();
  }
}
