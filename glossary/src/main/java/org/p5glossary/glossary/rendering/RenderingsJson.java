package org.p5glossary.glossary.rendering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.p5glossary.corpus.paper.Authorship;

/** Observed renderings as JSON. What is not known is null, never left out. */
public final class RenderingsJson {

  private RenderingsJson() {}

  /** The JSON of how a concept was rendered. */
  public static ObjectNode write(ObservedRenderings observed) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("entry", observed.entry().value());
    ObjectNode languages = node.putObject("languages");
    for (LanguageRenderings language : observed.languages()) {
      ObjectNode inner = languages.putObject(language.language().tag());
      inner.put("split", language.split());
      inner.put("unmatched", language.unmatched());
      ArrayNode forms = inner.putArray("forms");
      language.forms().forEach(form -> forms.add(form(form)));
    }
    ArrayNode pairings = node.putArray("pairings");
    for (TermPairing pairing : observed.pairings()) {
      pairings
          .addObject()
          .put("source", pairing.source().tag())
          .put("source_term", pairing.sourceTerm())
          .put("target", pairing.target().tag())
          .put("target_term", pairing.targetTerm())
          .put("count", pairing.count());
    }
    return node;
  }

  private static ObjectNode form(ObservedForm form) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("term", form.term().text());
    node.put("status", form.term().status().code());
    node.put("parted", form.parted());
    node.put("count", form.count());
    for (Authorship authorship : Authorship.values()) {
      node.put(authorship.code(), form.count(authorship));
    }
    counts(node.putObject("years"), form.byYear());
    counts(node.putObject("submitters"), form.bySubmitter());
    ArrayNode papers = node.putArray("papers");
    for (PaperUse use : form.papers()) {
      papers
          .addObject()
          .put("paper", use.paper().value())
          .put("name", use.name())
          .put("date", use.date().map(LocalDate::toString).orElse(null))
          .put("authorship", use.authorship().code())
          .put("count", use.count());
    }
    return node;
  }

  private static void counts(ObjectNode node, Map<?, Integer> counts) {
    counts.forEach((name, count) -> node.put(String.valueOf(name), count));
  }
}
