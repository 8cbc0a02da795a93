package org.p5glossary.server.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * How the command line of the same user reaches a running server: the server's address and a token,
 * in a file of the data folder that only that user can read, gone when the server stops.
 *
 * @param address where the server listens, e.g. "http://127.0.0.1:7070"
 * @param token secret of this run
 */
public record OperatorToken(String address, String token) {

  private static final String FILE = "server.token";

  /** A new token for a server that will listen at an address. */
  static OperatorToken fresh(String address) {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return new OperatorToken(
        address, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** The same token at the address where the server does listen. */
  OperatorToken at(String listening) {
    return new OperatorToken(listening, token);
  }

  /** Writes the token into the data folder, for this user alone. */
  void write(Path dataFolder) throws IOException {
    Path file = dataFolder.resolve(FILE);
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
    Files.writeString(
        file,
        address + "\n" + token + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** The token of the server that runs on a data folder, if one left it there. */
  public static Optional<OperatorToken> read(Path dataFolder) {
    try {
      var lines = Files.readAllLines(dataFolder.resolve(FILE), StandardCharsets.UTF_8);
      return lines.size() == 2
          ? Optional.of(new OperatorToken(lines.get(0), lines.get(1)))
          : Optional.empty();
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** Takes the file away. */
  static void remove(Path dataFolder) throws IOException {
    Files.deleteIfExists(dataFolder.resolve(FILE));
  }

  /** Whether an Authorization header carries this token. */
  boolean matches(String authorization) {
    return authorization != null
        && MessageDigest.isEqual(
            ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
            authorization.getBytes(StandardCharsets.UTF_8));
  }
}
