package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.lookup.FirstAppearance;
import org.p5glossary.glossary.lookup.LookupJson;
import org.p5glossary.glossary.lookup.LookupResult;
import org.p5glossary.glossary.rendering.FirstUse;
import org.p5glossary.glossary.rendering.PhraseLineage;
import org.p5glossary.glossary.rendering.Uptake;
import org.p5glossary.glossary.rendering.UptakeJson;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Renderings;
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

  @Option(
      names = "--uptake",
      description = "Tell too who used the term when, and what became of it from draft to draft.")
  private boolean uptake;

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
        terminal.out().println(json(instance, result));
      } else if (!result.isEmpty()) {
        print(instance, result);
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

  private ObjectNode json(Instance instance, LookupResult result) {
    ObjectNode node = LookupJson.write(result);
    if (uptake) {
      ObjectNode histories = node.putObject("uptake");
      for (LookupResult.FoundEntry found : result.entries()) {
        Renderings renderings = renderings(instance, found);
        histories.set(
            found.id().value(),
            UptakeJson.write(renderings.uptake(), renderings.lineages(), renderings::citation));
      }
    }
    return node;
  }

  private static Renderings renderings(Instance instance, LookupResult.FoundEntry found) {
    return new Renderings(
        instance,
        Viewer.OPERATOR,
        instance.terms().entry(found.id()).orElseThrow(),
        Language.ENGLISH);
  }

  private static void print(PrintWriter out, Renderings renderings) {
    for (Uptake.Step step : renderings.uptake().steps()) {
      out.println(
          "  "
              + step.stage().name().toLowerCase(Locale.ROOT)
              + " "
              + step.date().date()
              + " "
              + step.name()
              + (step.submitters().isEmpty() ? "" : ": " + String.join(", ", step.submitters())));
    }
    for (FirstUse first : renderings.uptake().firsts()) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-3s %s: %s, %s (%s) %s",
              first.language(),
              first.submitter(),
              renderings.citation(first),
              first.date().date(),
              first.authorship().code(),
              first.term()));
    }
    for (PhraseLineage lineage : renderings.lineages()) {
      for (PhraseLineage.Draft draft : lineage.drafts()) {
        out.println("  draft " + draft.name() + " " + draft.forms());
      }
    }
  }

  private void print(Instance instance, LookupResult result) {
    PrintWriter out = terminal.out();
    for (LookupResult.FoundEntry entry : result.entries()) {
      out.println(entry.id() + " (" + entry.status().code() + ")");
      for (LookupResult.FoundLanguage language : entry.languages()) {
        print(out, language, result.coverage());
      }
      if (uptake) {
        print(out, renderings(instance, entry));
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
              Locale.ROOT,
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
              + appearance.citation(language.language())
              + ", "
              + appearance.date()
              + " ("
              + appearance.authorship().code()
              + (appearance.ocr() ? ", text recognised by OCR" : "")
              + (appearance.dateSource().isEmpty() ? "" : "; date from " + appearance.dateSource())
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
