package org.p5glossary.glossary.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;

/**
 * A token by which a program acts for an account. Only its hash is kept: a random token of 256 bits
 * needs no slow hash.
 *
 * @param hash SHA-256 of the secret
 * @param account name of the account
 * @param label what it is for, never blank
 * @param created when it was issued
 * @param expires when it ends; empty if never
 */
public record ApiToken(
    ContentHash hash, String account, String label, Instant created, Optional<Instant> expires) {

  private static final String PREFIX = "p5_";
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException if the label is blank or the end is not after the beginning
   */
  public ApiToken {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(created, "created");
    if (label == null || label.isBlank()) {
      throw new IllegalArgumentException("a token needs a label that says what it is for");
    }
    if (expires.isPresent() && !expires.get().isAfter(created)) {
      throw new IllegalArgumentException(
          "a token must end after it was issued, but ends " + expires.get());
    }
  }

  /** A new secret, to be shown once. */
  static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of a secret. */
  static ContentHash hashOf(String secret) {
    return ContentHash.of(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is good at a time. */
  public boolean goodAt(Instant time) {
    return expires.isEmpty() || time.isBefore(expires.get());
  }
}
