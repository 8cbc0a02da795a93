package org.p5glossary.glossary.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.json.Json;
import org.p5glossary.glossary.json.JsonFormatException;
import org.p5glossary.glossary.ledger.InstanceId;
import org.p5glossary.glossary.ledger.LedgerEvent;

/**
 * A file of changes that was proved: whole, signed by a trusted key, and every chain in it vouched
 * for by a trusted key of its own. The events are read from the file each time, never held.
 */
final class SignedFile {

  /** No event is near this: the longest entry of the UN thesaurus has 20,000 characters. */
  private static final int MAX_LINE_CHARACTERS = 64 << 20;

  private final Path path;
  private final SigningKeys keys;
  private BundleHeader header;
  private final Map<InstanceId, LedgerEvent> last = new HashMap<>();

  private SignedFile(Path path, SigningKeys keys) {
    this.path = path;
    this.keys = keys;
  }

  static String message(String hash) {
    return "p5-glossary-changes-1\n" + hash + "\n";
  }

  /**
   * Proves a file.
   *
   * @throws ChangesException if it is not to be trusted; the message says why
   */
  static SignedFile prove(Path path, SigningKeys keys) throws IOException {
    SignedFile file = new SignedFile(path, keys);
    file.proveSignature();
    for (LedgerEvent event : file.last.values()) {
      file.proveChain(event);
    }
    return file;
  }

  BundleHeader header() {
    return header;
  }

  /** Shows every event in order. */
  void events(Consumer<LedgerEvent> reader) throws IOException {
    try (BufferedReader lines = open()) {
      lines.readLine();
      for (String line = line(lines); line != null; line = line(lines)) {
        JsonNode node = Json.parse("a line", line);
        if (node.has("origin")) {
          reader.accept(EventLine.read(node));
        }
      }
    }
  }

  private BufferedReader open() throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(path),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private String line(BufferedReader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int unit = lines.read(); unit >= 0; unit = lines.read()) {
      if (unit == '\n') {
        return line.toString();
      }
      line.append((char) unit);
      if (line.length() > MAX_LINE_CHARACTERS) {
        throw refused("it has a line of more than " + MAX_LINE_CHARACTERS + " characters", null);
      }
    }
    return line.length() == 0 ? null : line.toString();
  }

  private void proveSignature() throws IOException {
    MessageDigest digest = ContentHash.sha256();
    JsonNode seal = null;
    int number = 0;
    try (BufferedReader lines = open()) {
      for (String line = line(lines); line != null; line = line(lines)) {
        number++;
        if (seal != null) {
          throw refused("it goes on after its signature, at line " + number, null);
        }
        JsonNode node = Json.parse("line " + number, line);
        if (number == 1) {
          header = BundleHeader.read(node);
        } else if (node.has("origin")) {
          LedgerEvent event = EventLine.read(node);
          last.put(event.origin(), event);
        } else {
          seal = node;
          continue;
        }
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (CharacterCodingException | JsonFormatException e) {
      throw refused(
          number <= 1
              ? "it is no file of changes of P5 Glossary"
              : "line " + number + " is damaged",
          e);
    } catch (IllegalArgumentException e) {
      throw refused(e.getMessage(), e);
    }
    if (seal == null) {
      throw refused(
          number == 0 ? "it is empty" : "its end, with the signature, is missing: it was cut short",
          null);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    String key = seal.path("key").asText();
    if (!seal.path("sha256").asText().equals(hash)
        || !Ed25519.verify(key, message(hash), seal.path("signature").asText())) {
      throw refused("its signature is not that of its contents: it was altered on the way", null);
    }
    requireTrust(Ed25519.fingerprint(key), "the file", header.from());
  }

  private void proveChain(LedgerEvent end) {
    Attestation word =
        header.chains().stream()
            .filter(chain -> chain.origin().equals(end.origin()))
            .findFirst()
            .orElseThrow(
                () ->
                    refused(
                        "it holds events of instance "
                            + end.origin()
                            + " without a word of that instance",
                        null));
    boolean same = word.sequence() == end.sequence() && word.hash().equals(end.hash());
    if (!same || !word.isGenuine()) {
      throw refused(
          "the word of instance " + end.origin() + " is not for the events that it holds", null);
    }
    requireTrust(word.fingerprint(), "the chain of " + end.origin(), end.origin());
    keys.attestation(end.origin())
        .map(Attestation::fingerprint)
        .filter(known -> !known.equals(word.fingerprint()) && keys.trusts(known))
        .ifPresent(
            known -> {
              throw refused(
                  "instance "
                      + end.origin()
                      + " signed with the key "
                      + known
                      + " until now and with "
                      + word.fingerprint()
                      + " here; ask them, and p5 changes distrust the old one if it is lost",
                  null);
            });
  }

  private void requireTrust(String fingerprint, String what, InstanceId signer) {
    if (!keys.trusts(fingerprint)) {
      throw refused(
          what
              + " is signed by instance "
              + signer
              + " with the key "
              + fingerprint
              + ", which is not trusted here; compare it with them by another way, then p5 changes"
              + " trust "
              + fingerprint,
          null);
    }
  }

  ChangesException refused(String reason, Exception cause) {
    return new ChangesException("the file " + path + " is refused: " + reason, cause);
  }
}
