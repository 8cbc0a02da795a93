package org.p5glossary.glossary.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.json.JsonFields;

/** Decisions about findings as JSON and back, for {@link DecisionCodec}. */
final class FindingDecisionJson {

  private FindingDecisionJson() {}

  static JsonNode write(FindingSilenced silenced) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("finding", silenced.finding().hex())
        .put("kind", silenced.kind())
        .put("reason", silenced.reason());
  }

  static FindingSilenced readSilenced(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "silence", Set.of("finding", "kind", "reason"));
    return new FindingSilenced(
        fields.value("finding", ContentHash::new), fields.text("kind"), fields.text("reason"));
  }

  static JsonNode write(FindingUnsilenced unsilenced) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("finding", unsilenced.finding().hex())
        .put("reason", unsilenced.reason());
  }

  static FindingUnsilenced readUnsilenced(JsonNode node) {
    JsonFields fields = JsonFields.of(node, "silence taken back", Set.of("finding", "reason"));
    return new FindingUnsilenced(fields.value("finding", ContentHash::new), fields.text("reason"));
  }
}
