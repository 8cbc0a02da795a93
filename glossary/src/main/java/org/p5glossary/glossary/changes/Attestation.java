package org.p5glossary.glossary.changes;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.InstanceId;

/**
 * An instance's word, signed with its key, that its chain has this event: and so, by the hashes,
 * all events before it. Whoever passes the chain on passes this on, so that nobody can add to the
 * chain of another.
 *
 * @param origin whose chain
 * @param sequence number of the event
 * @param hash hash of the event
 * @param publicKey the instance's key, Base64
 * @param signature over all of the above but the key, Base64
 */
public record Attestation(
    InstanceId origin, long sequence, ContentHash hash, String publicKey, String signature) {

  public Attestation {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(publicKey, "publicKey");
    Objects.requireNonNull(signature, "signature");
  }

  static String message(InstanceId origin, long sequence, ContentHash hash) {
    return "p5-glossary-chain-1\n" + origin + "\n" + sequence + "\n" + hash.hex() + "\n";
  }

  /** Whether the signature is of this key. */
  boolean isGenuine() {
    return Ed25519.verify(publicKey, message(origin, sequence, hash), signature);
  }

  String fingerprint() {
    return Ed25519.fingerprint(publicKey);
  }
}
