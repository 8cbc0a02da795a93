package org.p5glossary.glossary.changes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.json.CanonicalJson;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.InstanceId;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerEvent;
import org.p5glossary.glossary.ledger.PaperAudiences;

/**
 * Writes the events of a ledger that another instance lacks to a signed file: a header, an event a
 * line, a signature. Events stand after those that they follow.
 */
public final class ChangesExport {

  private final Ledger ledger;
  private final SigningKeys keys;
  private final Clock clock;

  /**
   * What was written.
   *
   * @param events how many events
   * @param withheld how many of them by their hashes alone, for the recipient may not see them
   * @param head head hash of the ledger that they were taken from; empty for an empty one
   */
  public record Summary(long events, long withheld, Optional<ContentHash> head) {}

  /**
   * @param clock the time that the file names
   */
  public ChangesExport(Ledger ledger, SigningKeys keys, Clock clock) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.keys = Objects.requireNonNull(keys, "keys");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Writes the file.
   *
   * @param since what the recipient has; {@link Frontier#NONE} for nothing
   * @param recipient the delegation whose instance it is for, which may see what is for it alone;
   *     empty for what any of the five may see
   * @throws ChangesException if the ledger is not in order, or a chain has no word of its instance
   */
  public Summary write(Frontier since, Optional<Delegation> recipient, OutputStream out)
      throws IOException {
    var proof = ledger.verify();
    if (!proof.isSound()) {
      throw new ChangesException(
          "the ledger is not in order, and nothing of it is sent: p5 verify-log says where");
    }
    Map<InstanceId, LedgerEvent> last = new LinkedHashMap<>();
    ledger.readAfter(0, recorded -> last.put(recorded.event().origin(), recorded.event()));
    Map<InstanceId, Long> has = new LinkedHashMap<>();
    last.forEach((origin, event) -> has.put(origin, event.sequence()));
    Frontier upTo = Frontier.of(has);
    BundleHeader header =
        new BundleHeader(
            ledger.instance(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            proof.head(),
            recipient,
            since,
            upTo,
            last.values().stream()
                .filter(event -> !since.holds(event))
                .map(this::attestation)
                .toList());
    SignedLines lines = new SignedLines(out);
    lines.write(header.toLine());
    long[] counts = new long[2];
    Disclosure disclosure =
        new Disclosure(
            recipient,
            new PaperAudiences(ledger)
                .hidden(recipient.map(Viewer::of).orElse(Viewer.OF_THE_FIVE)));
    ledger.readAfter(
        0,
        recorded -> {
          LedgerEvent event = recorded.event();
          boolean shown = disclosure.mayShow(event);
          if (!since.holds(event) && upTo.holds(event)) {
            counts[0]++;
            counts[1] += shown ? 0 : 1;
            lines.write(EventLine.of(shown ? event : hidden(event)));
          }
        });
    lines.sign(keys);
    return new Summary(counts[0], counts[1], proof.head());
  }

  private static LedgerEvent hidden(LedgerEvent event) {
    return LedgerEvent.withheld(event.origin(), event.sequence(), event.parents(), event.hash());
  }

  private Attestation attestation(LedgerEvent last) {
    if (last.origin().equals(ledger.instance())) {
      return keys.attest(last.origin(), last.sequence(), last.hash());
    }
    return keys.attestation(last.origin())
        .filter(word -> word.sequence() == last.sequence() && word.hash().equals(last.hash()))
        .orElseThrow(
            () ->
                new ChangesException(
                    "there is no word of instance "
                        + last.origin()
                        + " for its event "
                        + last.sequence()
                        + ": take its changes once more, then export"));
  }

  /** Lines whose hash is signed in the last one. */
  private static final class SignedLines {

    private final OutputStream out;
    private final MessageDigest digest = ContentHash.sha256();

    SignedLines(OutputStream out) {
      this.out = out;
    }

    void write(String line) {
      byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
      digest.update(bytes);
      try {
        out.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void sign(SigningKeys keys) throws IOException {
      String hash = HexFormat.of().formatHex(digest.digest());
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("sha256", hash).put("key", keys.publicKey());
      node.put("signature", keys.sign(SignedFile.message(hash)));
      out.write((CanonicalJson.of(node) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
