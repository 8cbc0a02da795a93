package org.p5glossary.glossary.rendering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Who used a concept when, as JSON. What is not known is null, never left out. */
public final class UptakeJson {

  private UptakeJson() {}

  /**
   * The JSON of a history of use.
   *
   * @param lineages what became of the words from draft to draft
   * @param citation how to cite a first use
   */
  public static ObjectNode write(
      Uptake uptake, List<PhraseLineage> lineages, Function<FirstUse, String> citation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode steps = node.putArray("steps");
    for (Uptake.Step step : uptake.steps()) {
      ObjectNode inner = steps.addObject();
      inner.put("stage", step.stage().name().toLowerCase(Locale.ROOT));
      inner.put("paper", step.paper().value());
      inner.put("name", step.name());
      inner.put("date", step.date().date().toString());
      inner.put("date_source", step.date().source());
      strings(inner.putArray("submitters"), step.submitters());
    }
    ArrayNode firsts = node.putArray("first_by_submitter");
    for (FirstUse first : uptake.firsts()) {
      firsts
          .addObject()
          .put("language", first.language().tag())
          .put("submitter", first.submitter())
          .put("paper", first.paper().value())
          .put("citation", citation.apply(first))
          .put("date", first.date().date().toString())
          .put("date_source", first.date().source())
          .put("authorship", first.authorship().code())
          .put("term", first.term());
    }
    ArrayNode drafts = node.putArray("lineage");
    for (PhraseLineage lineage : lineages) {
      ObjectNode inner = drafts.addObject().put("symbol", lineage.symbol());
      ArrayNode list = inner.putArray("drafts");
      for (PhraseLineage.Draft draft : lineage.drafts()) {
        ObjectNode one = list.addObject();
        one.put("paper", draft.paper().value()).put("name", draft.name());
        one.put("date", draft.date().isEmpty() ? null : draft.date());
        ObjectNode forms = one.putObject("forms");
        draft
            .forms()
            .forEach(
                (language, counts) -> {
                  ObjectNode words = forms.putObject(language.tag());
                  counts.forEach(words::put);
                });
      }
    }
    return node;
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
