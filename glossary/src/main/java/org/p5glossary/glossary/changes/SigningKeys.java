package org.p5glossary.glossary.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.corpus.database.Migrations;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.InstanceId;

/** The key of an instance, the keys that it trusts, and what it knows of others. Thread-safe. */
public final class SigningKeys implements AutoCloseable {

  /** The schema of keys. */
  public static final Migrations MIGRATIONS =
      new Migrations(
          "org/p5glossary/glossary/changes/schema",
          "org/p5glossary/glossary/changes/schema",
          "keys_schema_history",
          List.of("own_key", "trusted_key", "attestation", "peer_frontier"));

  private final Database database;
  private final Clock clock;

  /**
   * A key that is trusted.
   *
   * @param fingerprint SHA-256 of the key, 64 hexadecimal digits
   * @param name who has it
   * @param since when it was trusted
   */
  public record Trusted(String fingerprint, String name, Instant since) {}

  private record OwnKey(String publicKey, String privateKey) {}

  private SigningKeys(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens the keys in a file and makes it, with a new key pair, if it is not there.
   *
   * @throws org.p5glossary.corpus.database.DatabaseException if the file cannot be opened
   */
  public static SigningKeys open(Path file, Clock clock) {
    return open(new DatabaseAddress.File(file), clock);
  }

  /**
   * Opens the keys in a database and makes their tables, with a new key pair, if they are not
   * there.
   *
   * @throws org.p5glossary.corpus.database.DatabaseException if the database cannot be opened
   */
  public static SigningKeys open(DatabaseAddress address, Clock clock) {
    SigningKeys keys = new SigningKeys(Database.open(address, List.of(MIGRATIONS)), clock);
    keys.database.change(
        sql -> {
          if (sql.number("SELECT COUNT(*) FROM own_key") == 0) {
            String[] pair = Ed25519.generate();
            sql.update("INSERT INTO own_key VALUES (1, ?, ?)", pair[0], pair[1]);
          }
        });
    return keys;
  }

  private OwnKey own() {
    return database
        .read(
            sql ->
                sql.first(
                    "SELECT public_key, private_key FROM own_key",
                    row -> new OwnKey(row.getString(1), row.getString(2))))
        .orElseThrow();
  }

  /** The fingerprint that others must trust to take changes from here. */
  public String fingerprint() {
    return Ed25519.fingerprint(own().publicKey());
  }

  String publicKey() {
    return own().publicKey();
  }

  String sign(String message) {
    return Ed25519.sign(own().privateKey(), message);
  }

  /** This instance's word for an event of its own chain. */
  Attestation attest(InstanceId self, long sequence, ContentHash hash) {
    return new Attestation(
        self, sequence, hash, publicKey(), sign(Attestation.message(self, sequence, hash)));
  }

  /**
   * Trusts a key.
   *
   * @param fingerprint 64 hexadecimal digits, in any case; spaces and colons between do not matter
   * @param name who has it, never blank
   * @throws IllegalArgumentException if that is no fingerprint, or the name is blank
   */
  public void trust(String fingerprint, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("say whose key it is with a name");
    }
    String plain = plain(fingerprint);
    database.change(
        sql -> {
          sql.update("DELETE FROM trusted_key WHERE fingerprint = ?", plain);
          sql.update(
              "INSERT INTO trusted_key VALUES (?, ?, ?)",
              plain,
              name,
              clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        });
  }

  /**
   * Trusts a key no more.
   *
   * @return whether it was trusted
   */
  public boolean distrust(String fingerprint) {
    String plain = plain(fingerprint);
    return database.write(sql -> sql.update("DELETE FROM trusted_key WHERE fingerprint = ?", plain))
        > 0;
  }

  private static String plain(String fingerprint) {
    String plain = fingerprint.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    if (!plain.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "a fingerprint has 64 hexadecimal digits, as p5 changes key prints it, but was \""
              + fingerprint
              + "\"");
    }
    return plain;
  }

  /** The trusted keys, by name. */
  public List<Trusted> trusted() {
    return database.read(
        sql ->
            sql.list(
                "SELECT fingerprint, name, since FROM trusted_key ORDER BY name, fingerprint",
                row ->
                    new Trusted(
                        row.getString(1), row.getString(2), Instant.parse(row.getString(3)))));
  }

  /** Whether a key is trusted; one's own is. */
  boolean trusts(String fingerprint) {
    return fingerprint.equals(fingerprint())
        || trusted().stream().anyMatch(key -> key.fingerprint().equals(fingerprint));
  }

  /** The newest word of an instance for its chain. */
  Optional<Attestation> attestation(InstanceId origin) {
    return database.read(
        sql ->
            sql.first(
                "SELECT * FROM attestation WHERE origin = ?",
                SigningKeys::attestation,
                origin.value()));
  }

  private static Attestation attestation(ResultSet row) throws SQLException {
    return new Attestation(
        new InstanceId(row.getString("origin")),
        row.getLong("sequence"),
        new ContentHash(row.getString("hash")),
        row.getString("public_key"),
        row.getString("signature"));
  }

  /** Keeps what a file that was taken says of chains, and of what its sender has. */
  void remember(Collection<Attestation> attestations, InstanceId peer, Frontier has) {
    database.change(
        sql -> {
          for (Attestation one : attestations) {
            keep(sql, one);
          }
          sql.update("DELETE FROM peer_frontier WHERE peer = ?", peer.value());
          for (Map.Entry<InstanceId, Long> last : has.last().entrySet()) {
            sql.update(
                "INSERT INTO peer_frontier VALUES (?, ?, ?)",
                peer.value(),
                last.getKey().value(),
                last.getValue());
          }
        });
  }

  private static void keep(Sql sql, Attestation one) throws SQLException {
    long known =
        sql.number("SELECT sequence FROM attestation WHERE origin = ?", one.origin().value());
    if (one.sequence() >= known) {
      sql.update("DELETE FROM attestation WHERE origin = ?", one.origin().value());
      sql.update(
          "INSERT INTO attestation VALUES (?, ?, ?, ?, ?)",
          one.origin().value(),
          one.sequence(),
          one.hash().hex(),
          one.publicKey(),
          one.signature());
    }
  }

  /** What another instance said that it has, when it last sent something. */
  public Optional<Frontier> has(InstanceId peer) {
    Map<InstanceId, Long> last = new HashMap<>();
    database.read(
        sql -> {
          sql.visit(
              "SELECT origin, sequence FROM peer_frontier WHERE peer = ?",
              row -> last.put(new InstanceId(row.getString(1)), row.getLong(2)),
              peer.value());
          return Boolean.TRUE;
        });
    return last.isEmpty() ? Optional.empty() : Optional.of(Frontier.of(last));
  }

  /**
   * Copies the keys into a new file, for a backup.
   *
   * @throws IOException if the file is there, or cannot be written
   */
  public void copyTo(Path target) throws IOException {
    database.copyTo(target);
  }

  @Override
  public void close() {
    database.close();
  }
}
