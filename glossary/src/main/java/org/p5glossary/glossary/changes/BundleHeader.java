package org.p5glossary.glossary.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.json.CanonicalJson;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.InstanceId;

/**
 * What a file of changes says of itself, in its first line.
 *
 * @param from the instance that wrote it
 * @param created when
 * @param head head hash of its ledger then; empty for an empty one
 * @param recipient the delegation that it is for; empty for any of the five
 * @param since what it leaves out because the recipient has it
 * @param has how far the chains go that the writer has
 * @param chains proof of each chain of which it holds events
 */
record BundleHeader(
    InstanceId from,
    Instant created,
    Optional<ContentHash> head,
    Optional<Delegation> recipient,
    Frontier since,
    Frontier has,
    List<Attestation> chains) {

  static final String FORMAT = "p5-glossary-changes";
  private static final int VERSION = 1;

  BundleHeader {
    Objects.requireNonNull(from, "from");
    chains = List.copyOf(chains);
  }

  String toLine() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", FORMAT).put("version", VERSION);
    node.put("from", from.value()).put("created", created.toString());
    head.ifPresent(hash -> node.put("head", hash.hex()));
    recipient.ifPresent(delegation -> node.put("recipient", delegation.code()));
    write(node.putObject("since"), since);
    write(node.putObject("has"), has);
    ArrayNode list = node.putArray("chains");
    for (Attestation chain : chains) {
      list.addObject()
          .put("origin", chain.origin().value())
          .put("sequence", chain.sequence())
          .put("hash", chain.hash().hex())
          .put("key", chain.publicKey())
          .put("signature", chain.signature());
    }
    return CanonicalJson.of(node);
  }

  private static void write(ObjectNode node, Frontier frontier) {
    frontier.last().forEach((origin, sequence) -> node.put(origin.value(), sequence));
  }

  /**
   * Reads a header.
   *
   * @throws IllegalArgumentException if it is none, or of a version that is not known
   */
  static BundleHeader read(JsonNode node) {
    if (!node.path("format").asText().equals(FORMAT)) {
      throw new IllegalArgumentException("it is no file of changes of P5 Glossary");
    }
    if (node.path("version").asInt() != VERSION) {
      throw new IllegalArgumentException(
          "it has version "
              + node.path("version").asText()
              + " of the format, this program knows version "
              + VERSION
              + "; use the newer program");
    }
    List<Attestation> chains = new ArrayList<>();
    for (JsonNode chain : node.path("chains")) {
      chains.add(
          new Attestation(
              new InstanceId(chain.path("origin").asText()),
              chain.path("sequence").asLong(),
              new ContentHash(chain.path("hash").asText()),
              chain.path("key").asText(),
              chain.path("signature").asText()));
    }
    try {
      return new BundleHeader(
          new InstanceId(node.path("from").asText()),
          Instant.parse(node.path("created").asText()),
          node.has("head")
              ? Optional.of(new ContentHash(node.path("head").asText()))
              : Optional.empty(),
          node.has("recipient")
              ? Optional.of(Delegation.of(node.path("recipient").asText()))
              : Optional.empty(),
          frontier(node.path("since")),
          frontier(node.path("has")),
          chains);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("it has no time: " + e.getMessage(), e);
    }
  }

  private static Frontier frontier(JsonNode node) {
    Map<InstanceId, Long> last = new HashMap<>();
    node.fieldNames()
        .forEachRemaining(name -> last.put(new InstanceId(name), node.path(name).asLong()));
    return Frontier.of(last);
  }
}
