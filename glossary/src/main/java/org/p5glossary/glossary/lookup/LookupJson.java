package org.p5glossary.glossary.lookup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Coverage;

/**
 * A look-up's answer as JSON. What is not known is null, never left out, so that a reader can rely
 * on the names.
 */
public final class LookupJson {

  private LookupJson() {}

  /** The JSON of an answer. */
  public static ObjectNode write(LookupResult result) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("query", result.query());
    node.set("coverage", coverage(result.coverage()));
    ArrayNode entries = node.putArray("entries");
    result.entries().forEach(entry -> entries.add(entry(entry)));
    return node;
  }

  /** The JSON of one entry of an answer. */
  public static ObjectNode entry(LookupResult.FoundEntry entry) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", entry.id().value());
    node.put("status", entry.status().code());
    ObjectNode languages = node.putObject("languages");
    for (LookupResult.FoundLanguage language : entry.languages()) {
      ObjectNode inner = languages.putObject(language.language().tag());
      ArrayNode terms = inner.putArray("terms");
      for (LookupResult.FoundTerm term : language.terms()) {
        terms
            .addObject()
            .put("text", term.text())
            .put("status", term.status().code())
            .put("count", term.count());
      }
      inner.set(
          "first", language.first().map(first -> first(first, language.language())).orElse(null));
      inner.put("passages", language.passages());
    }
    return node;
  }

  /** The JSON of what a claim covers. */
  public static ObjectNode coverage(Coverage coverage) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("papers", coverage.papers());
    node.put("from", text(coverage.from()));
    node.put("to", text(coverage.to()));
    node.put("undated", coverage.undated());
    node.put("missing_versions", coverage.missingVersions());
    node.put("unreadable", coverage.notReadable());
    return node;
  }

  private static ObjectNode first(FirstAppearance first, Language language) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("symbol", first.symbol().orElse(null));
    node.put("paragraph", first.paragraph().isEmpty() ? null : first.paragraph());
    node.put("date", first.date().toString());
    node.put("quote", first.quote());
    if (first.authorship() == Authorship.UNKNOWN) {
      node.putNull("authored");
    } else {
      node.put("authored", first.authorship() == Authorship.AUTHORED);
    }
    node.put("citation", first.citation(language));
    node.put("date_source", first.dateSource().isEmpty() ? null : first.dateSource());
    if (first.ocr()) {
      // Stands only where a reader must beware: the words were recognised from a scan.
      node.put("ocr", true);
    }
    return node;
  }

  private static String text(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }
}
