package org.p5glossary.glossary.rendering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.p5glossary.corpus.document.TextRange;

/** Divergences as JSON. What is not known is null, never left out. */
public final class DivergenceJson {

  private DivergenceJson() {}

  /** The JSON of a divergence. */
  public static ObjectNode write(Divergence one) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", one.id().hex());
    node.put("kind", one.kind().code());
    node.put("entry", one.entry().value());
    node.put("paper", one.paper().value());
    node.put("language", one.language().tag());
    node.put("phrase", one.phrase());
    node.put("places", one.places());
    node.put("importance", one.importance());
    node.set("first", quote(one.first()));
    node.set("original", one.original().map(DivergenceJson::quote).orElse(null));
    ArrayNode choices = node.putArray("choices");
    for (UnknownRendering.Choice choice : one.choices()) {
      ObjectNode inner = choices.addObject();
      inner.put("phrase", choice.phrase());
      range(inner, choice.range());
      inner.put("score", choice.score());
    }
    return node;
  }

  private static ObjectNode quote(Divergence.Quote quote) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("language", quote.language().tag());
    node.put("passage", quote.passage().value());
    node.put("text", quote.text());
    range(node, quote.words());
    return node;
  }

  private static void range(ObjectNode node, TextRange range) {
    node.putArray("range").add(range.start()).add(range.end());
  }
}
