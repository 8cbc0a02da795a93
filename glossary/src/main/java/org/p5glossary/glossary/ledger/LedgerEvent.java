package org.p5glossary.glossary.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.json.CanonicalJson;

/**
 * One event as it is hashed: who decided what, when, after what.
 *
 * <p>The hash is SHA-256 over the UTF-8 of the canonical JSON of all other components. Whether it
 * is right is asked by {@link #hashIsRight}; a wrong one can be held, so that it can be reported.
 *
 * @param origin the instance that wrote it, never null
 * @param sequence its number in the chain of that instance, from 1
 * @param actor who decided, never blank
 * @param time when, UTC, to the millisecond, never null
 * @param parents hashes of the events it follows: its own chain's last one first, then the last of
 *     other chains; empty for the first event of all
 * @param kind the kind of decision, never blank
 * @param payload canonical JSON of the decision, never null
 * @param hash hash of all of the above, never null
 */
public record LedgerEvent(
    InstanceId origin,
    long sequence,
    String actor,
    Instant time,
    List<ContentHash> parents,
    String kind,
    String payload,
    ContentHash hash) {

  private static final String NOBODY = "withheld";

  /**
   * @throws IllegalArgumentException if the sequence is not positive, or actor or kind is blank
   */
  public LedgerEvent {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(payload, "payload");
    Objects.requireNonNull(hash, "hash");
    parents = List.copyOf(parents);
    if (sequence < 1 || actor == null || actor.isBlank() || kind == null || kind.isBlank()) {
      throw new IllegalArgumentException(
          "ledger event needs sequence >= 1, actor and kind, but had "
              + sequence
              + ", \""
              + actor
              + "\", \""
              + kind
              + "\"");
    }
  }

  /** An event with its hash worked out. */
  static LedgerEvent sealed(
      InstanceId origin,
      long sequence,
      String actor,
      Instant time,
      List<ContentHash> parents,
      String kind,
      String payload) {
    ContentHash hash =
        ContentHash.of(canonical(origin, sequence, actor, time, parents, kind, payload));
    return new LedgerEvent(origin, sequence, actor, time, parents, kind, payload, hash);
  }

  /**
   * In the place of an event whose contents its instance does not show: its place in the chain, and
   * its hash.
   *
   * @param parents what it follows, as whoever withholds it says
   */
  public static LedgerEvent withheld(
      InstanceId origin, long sequence, List<ContentHash> parents, ContentHash hash) {
    return new LedgerEvent(
        origin, sequence, NOBODY, Instant.EPOCH, parents, Withheld.KIND, "{}", hash);
  }

  /** Whether this stands in the place of an event whose contents are not shown. */
  public boolean isWithheld() {
    return kind.equals(Withheld.KIND);
  }

  /** Whether the hash is that of the other components. */
  public boolean hashIsRight() {
    return ContentHash.of(canonical(origin, sequence, actor, time, parents, kind, payload))
        .equals(hash);
  }

  private static String canonical(
      InstanceId origin,
      long sequence,
      String actor,
      Instant time,
      List<ContentHash> parents,
      String kind,
      String payload) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("origin", origin.value());
    node.put("sequence", sequence);
    node.put("actor", actor);
    node.put("time", time.toString());
    ArrayNode hashes = node.putArray("parents");
    parents.forEach(parent -> hashes.add(parent.hex()));
    node.put("kind", kind);
    // As text: what is hashed are the very bytes that are stored, not what a parser makes of them.
    node.put("payload", payload);
    return CanonicalJson.of(node);
  }
}
