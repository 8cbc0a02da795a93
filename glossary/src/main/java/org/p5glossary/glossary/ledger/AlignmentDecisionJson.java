package org.p5glossary.glossary.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.json.JsonFields;
import org.p5glossary.glossary.json.JsonFormatException;

/** Decisions about alignments as JSON and back, for {@link DecisionCodec}. */
final class AlignmentDecisionJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AlignmentDecisionJson() {}

  static JsonNode write(AlignmentCorrected corrected) {
    ObjectNode node = NODES.objectNode();
    node.put("change", corrected.change().code());
    node.put("paper", corrected.paper().value());
    node.set("source", write(corrected.source()));
    node.set("target", write(corrected.target()));
    ArrayNode beads = node.putArray("beads");
    for (QuotedBead bead : corrected.beads()) {
      ObjectNode quoted = beads.addObject();
      quoted.set("source", texts(bead.source()));
      quoted.set("target", texts(bead.target()));
    }
    return node;
  }

  private static JsonNode write(QuotedContext context) {
    ObjectNode node = NODES.objectNode();
    node.put("language", context.language().tag());
    node.put("textHash", context.textHash().hex());
    node.set("before", texts(context.before()));
    node.set("after", texts(context.after()));
    return node.put("alone", context.alone());
  }

  private static ArrayNode texts(List<String> sentences) {
    ArrayNode array = NODES.arrayNode();
    sentences.forEach(array::add);
    return array;
  }

  static AlignmentCorrected read(JsonNode node) {
    JsonFields fields =
        JsonFields.of(node, "correction", Set.of("change", "paper", "source", "target", "beads"));
    return new AlignmentCorrected(
        fields.code("change", AlignmentCorrected.Change.class),
        fields.value("paper", PaperId::new),
        readContext(fields.node("source"), "correction.source"),
        readContext(fields.node("target"), "correction.target"),
        fields.list("beads", AlignmentDecisionJson::readBead));
  }

  private static QuotedContext readContext(JsonNode node, String where) {
    JsonFields fields =
        JsonFields.of(node, where, Set.of("language", "textHash", "before", "after", "alone"));
    JsonNode alone = fields.node("alone");
    if (!alone.isBoolean()) {
      throw new JsonFormatException(where + ".alone should be true or false, but was " + alone);
    }
    return new QuotedContext(
        fields.value("language", Language::new),
        fields.value("textHash", ContentHash::new),
        fields.texts("before"),
        fields.texts("after"),
        alone.booleanValue());
  }

  private static QuotedBead readBead(JsonNode node, String where) {
    JsonFields fields = JsonFields.of(node, where, Set.of("source", "target"));
    return new QuotedBead(fields.texts("source"), fields.texts("target"));
  }

  static JsonNode write(CorrectionRetracted retracted) {
    return reference(retracted.correction(), retracted.reason());
  }

  static CorrectionRetracted readRetracted(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "retraction", Set.of("correction", "reason"));
    return new CorrectionRetracted(
        fields.value("correction", ContentHash::new), fields.text("reason"));
  }

  static JsonNode write(CorrectionRestored restored) {
    return reference(restored.correction(), restored.reason());
  }

  static CorrectionRestored readRestored(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "restoration", Set.of("correction", "reason"));
    return new CorrectionRestored(
        fields.value("correction", ContentHash::new), fields.text("reason"));
  }

  private static JsonNode reference(ContentHash correction, String reason) {
    return NODES.objectNode().put("correction", correction.hex()).put("reason", reason);
  }
}
