package org.p5glossary.glossary.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.json.CanonicalJson;
import org.p5glossary.glossary.ledger.InstanceId;
import org.p5glossary.glossary.ledger.LedgerEvent;

/** An event as one line of a file of changes; one that is withheld has no contents. */
final class EventLine {

  private EventLine() {}

  static String of(LedgerEvent event) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("origin", event.origin().value()).put("sequence", event.sequence());
    ArrayNode parents = node.putArray("parents");
    event.parents().forEach(parent -> parents.add(parent.hex()));
    node.put("hash", event.hash().hex());
    if (!event.isWithheld()) {
      node.put("actor", event.actor()).put("time", event.time().toString());
      node.put("kind", event.kind()).put("payload", event.payload());
    }
    return CanonicalJson.of(node);
  }

  /**
   * Reads an event; whether its hash is right is not looked at.
   *
   * @throws IllegalArgumentException if it is none
   */
  static LedgerEvent read(JsonNode node) {
    List<ContentHash> parents = new ArrayList<>();
    node.path("parents").forEach(parent -> parents.add(new ContentHash(parent.asText())));
    InstanceId origin = new InstanceId(node.path("origin").asText());
    ContentHash hash = new ContentHash(node.path("hash").asText());
    long sequence = node.path("sequence").asLong();
    if (!node.has("payload")) {
      return LedgerEvent.withheld(origin, sequence, parents, hash);
    }
    try {
      return new LedgerEvent(
          origin,
          sequence,
          node.path("actor").asText(),
          Instant.parse(node.path("time").asText()),
          parents,
          node.path("kind").asText(),
          node.path("payload").asText(),
          hash);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("event without a time: " + e.getMessage(), e);
    }
  }
}
