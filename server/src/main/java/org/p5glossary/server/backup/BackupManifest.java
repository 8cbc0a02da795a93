package org.p5glossary.server.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.InstanceId;

/**
 * What a backup holds, so that a restore can prove it whole.
 *
 * @param program version of the program that wrote it
 * @param created when, UTC
 * @param instance whose ledger it is
 * @param events how many events the ledger has
 * @param head head hash of the ledger, or "none" for an empty one
 * @param files every file of the backup but the manifest itself
 */
public record BackupManifest(
    String program,
    Instant created,
    InstanceId instance,
    long events,
    String head,
    List<StoredFile> files) {

  /** Name of the manifest within the backup. */
  static final String NAME = "manifest.json";

  static final String LEDGER = "ledger.db";
  static final String ACCOUNTS = "accounts.db";
  static final String KEYS = "keys.db";
  static final String ORIGINALS = "originals/";

  private static final String FORMAT = "p5-glossary-backup";
  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Pattern ORIGINAL =
      Pattern.compile("originals/([0-9a-f]{2})/(\\1[0-9a-f]{62})");

  public BackupManifest {
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(head, "head");
    files = List.copyOf(files);
  }

  /**
   * One file of a backup.
   *
   * @param name path within the data folder, with "/": one of the two databases or an original
   * @param bytes its length
   * @param hash SHA-256 of its bytes; of an original also its name
   */
  public record StoredFile(String name, long bytes, ContentHash hash) {

    /**
     * @throws IllegalArgumentException if a backup holds no file of that name, so that no name
     *     leads out of the folder that is restored
     */
    public StoredFile {
      Objects.requireNonNull(hash, "hash");
      var original = ORIGINAL.matcher(name);
      boolean known =
          name.equals(LEDGER)
              || name.equals(ACCOUNTS)
              || name.equals(KEYS)
              || (original.matches() && original.group(2).equals(hash.hex()));
      if (!known || bytes < 0) {
        throw new IllegalArgumentException(
            "a backup holds ledger.db, accounts.db, keys.db and originals under their hashes, but this one"
                + " names \""
                + name
                + "\" with "
                + bytes
                + " bytes");
      }
    }
  }

  /** How many files are originals. */
  public long originals() {
    return files.stream().filter(file -> file.name().startsWith(ORIGINALS)).count();
  }

  /** How many bytes all files have. */
  public long bytes() {
    return files.stream().mapToLong(StoredFile::bytes).sum();
  }

  byte[] toJson() {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("format", FORMAT);
    node.put("version", VERSION);
    node.put("program", program);
    node.put("created", created.toString());
    node.put("instance", instance.value());
    node.put("events", events);
    node.put("head", head);
    ArrayNode list = node.putArray("files");
    for (StoredFile file : files) {
      list.addObject()
          .put("name", file.name())
          .put("bytes", file.bytes())
          .put("sha256", file.hash().hex());
    }
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the manifest cannot be written as JSON", e);
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is not one, or of a version that is not known
   */
  static BackupManifest read(byte[] json) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException("its manifest is not JSON", e);
    }
    if (!node.path("format").asText().equals(FORMAT)) {
      throw new IllegalArgumentException(
          "its manifest names the format \"" + node.path("format").asText() + "\"");
    }
    if (node.path("version").asInt() != VERSION) {
      throw new IllegalArgumentException(
          "it has version "
              + node.path("version").asText()
              + " of the format, this program knows version "
              + VERSION
              + "; use the program that wrote it, "
              + node.path("program").asText());
    }
    try {
      List<StoredFile> files = new ArrayList<>();
      for (JsonNode file : node.path("files")) {
        files.add(
            new StoredFile(
                file.path("name").asText(),
                file.path("bytes").asLong(-1),
                new ContentHash(file.path("sha256").asText())));
      }
      return new BackupManifest(
          node.path("program").asText(),
          Instant.parse(node.path("created").asText()),
          new InstanceId(node.path("instance").asText()),
          node.path("events").asLong(-1),
          node.path("head").asText(),
          files);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("its manifest has no time: " + e.getMessage(), e);
    }
  }
}
