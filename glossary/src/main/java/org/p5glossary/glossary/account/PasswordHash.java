package org.p5glossary.glossary.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: Argon2id (RFC 9106) with a salt of its own, written in the PHC string
 * format, so that its cost can be raised later.
 *
 * @param written "$argon2id$v=19$m=…,t=…,p=…$salt$hash"
 */
public record PasswordHash(String written) {

  /** Fewest characters of a password: NIST SP 800-63B-4 for a single factor. */
  public static final int SHORTEST = 15;

  /** Most characters; longer ones would be a way to keep the server busy. */
  public static final int LONGEST = 256;

  /** The first choice of OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. */
  private static final int MEMORY_KIB = 19_456;

  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9]{1,2})"
              + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{22,128})");
  private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getDecoder();
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException if the text is no Argon2id hash
   */
  public PasswordHash {
    if (!FORM.matcher(Objects.requireNonNull(written, "written")).matches()) {
      throw new IllegalArgumentException("a stored password is no Argon2id hash");
    }
  }

  /**
   * Hashes a password; takes some 50 ms and 19 MiB.
   *
   * @param password {@link #SHORTEST} to {@link #LONGEST} characters, of any script
   * @throws IllegalArgumentException if it is shorter or longer; the message does not show it
   */
  public static PasswordHash of(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new IllegalArgumentException(
          "a password has "
              + SHORTEST
              + " to "
              + LONGEST
              + " characters, but this one has "
              + length
              + "; several words are easy to remember");
    }
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = hash(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
    return new PasswordHash(
        "$argon2id$v=19$m="
            + MEMORY_KIB
            + ",t="
            + PASSES
            + ",p="
            + LANES
            + "$"
            + ENCODER.encodeToString(salt)
            + "$"
            + ENCODER.encodeToString(hash));
  }

  /** Whether this is the hash of a password; takes as long for a wrong one. */
  public boolean matches(String password) {
    Matcher parts = FORM.matcher(written);
    if (!parts.matches() || password.length() > 2 * LONGEST) {
      return false;
    }
    byte[] expected = DECODER.decode(parts.group(5));
    byte[] actual =
        hash(
            password,
            DECODER.decode(parts.group(4)),
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            expected.length);
    return MessageDigest.isEqual(expected, actual);
  }

  /** The same password typed on another keyboard may be composed otherwise: NFKC makes it one. */
  private static byte[] hash(
      String password, byte[] salt, int memoryKib, int passes, int lanes, int bytes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[bytes];
    generator.generateBytes(
        Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8),
        hash);
    return hash;
  }

  /** Does not show the hash. */
  @Override
  public String toString() {
    return "PasswordHash[argon2id]";
  }
}
