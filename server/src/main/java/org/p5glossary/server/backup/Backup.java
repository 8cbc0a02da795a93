package org.p5glossary.server.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.changes.SigningKeys;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.ledger.Verification;

/**
 * Writes a backup of a data folder, also of one in use: originals, ledger, accounts and keys;
 * derived data are left out, for they can be made anew.
 *
 * <p>The ledger is copied first and the originals after it, which are only ever added: so every
 * original that the copy tells of is there. The file appears under its name when it is whole and on
 * the disk; until then its parts are in a folder beside it.
 */
public final class Backup {

  /** Ending of the folder that holds what is not whole yet. */
  static final String INCOMPLETE = ".incomplete";

  private final DataFolder folder;
  private final SqliteLedger ledger;
  private final AccountStore accounts;
  private final SigningKeys keys;
  private final String program;

  /**
   * @param program version of the program, for the manifest
   */
  public Backup(
      DataFolder folder,
      SqliteLedger ledger,
      AccountStore accounts,
      SigningKeys keys,
      String program) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.accounts = Objects.requireNonNull(accounts, "accounts");
    this.keys = Objects.requireNonNull(keys, "keys");
    this.program = Objects.requireNonNull(program, "program");
  }

  /** Backs up a folder that no server has open. */
  public static BackupManifest of(
      DataFolder folder, Path target, String program, Consumer<String> progress) {
    folder.requireWhole();
    if (!folder.isStarted()) {
      throw new BackupException(
          "there is nothing to back up in " + folder.root() + "; give --data a data folder");
    }
    try (SqliteLedger ledger = SqliteLedger.open(folder.ledger(), Clock.systemUTC());
        AccountStore accounts = AccountStore.open(folder.accounts(), Clock.systemUTC());
        SigningKeys keys = SigningKeys.open(folder.keys(), Clock.systemUTC())) {
      return new Backup(folder, ledger, accounts, keys, program).writeTo(target, progress);
    }
  }

  /**
   * Writes the backup.
   *
   * @param target a file that is not there yet, in a folder that is
   * @param progress is told what is being done
   * @throws BackupException if it cannot be written, or the ledger is not in order
   */
  public BackupManifest writeTo(Path target, Consumer<String> progress) {
    Path file = target.toAbsolutePath().normalize();
    if (Files.exists(file)) {
      throw new BackupException(
          "there is a file " + file + " already, and no backup is overwritten; give another name");
    }
    if (!Files.isDirectory(file.getParent())) {
      throw new BackupException("there is no folder " + file.getParent() + "; make it first");
    }
    if (file.startsWith(folder.originals()) || file.startsWith(folder.derived())) {
      throw new BackupException(
          file + " is inside the data folder; a backup belongs elsewhere, best on another disk");
    }
    Path parts = file.resolveSibling(file.getFileName() + INCOMPLETE);
    try {
      DurableFiles.delete(parts); // Left by a backup to the same file that was cut short.
      Files.createDirectory(parts);
      try {
        return write(file, parts, progress);
      } finally {
        DurableFiles.delete(parts);
      }
    } catch (IOException e) {
      throw new BackupException(
          "cannot write the backup "
              + file
              + " ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "); check the disk's room and permissions",
          e);
    }
  }

  private BackupManifest write(Path file, Path parts, Consumer<String> progress)
      throws IOException {
    progress.accept("copying the ledger");
    Path ledgerCopy = parts.resolve(BackupManifest.LEDGER);
    ledger.copyTo(ledgerCopy);
    Path accountsCopy = parts.resolve(BackupManifest.ACCOUNTS);
    accounts.copyTo(accountsCopy);
    Path keysCopy = parts.resolve(BackupManifest.KEYS);
    keys.copyTo(keysCopy);
    Verification proof = proof(ledgerCopy);
    Path zip = privateFile(parts.resolve("backup.zip"));
    List<BackupManifest.StoredFile> files = new ArrayList<>();
    BackupManifest manifest;
    try (ZipOutputStream out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip), 1 << 16))) {
      out.setLevel(Deflater.BEST_SPEED); // Most originals are compressed already.
      files.add(store(out, BackupManifest.LEDGER, ledgerCopy));
      files.add(store(out, BackupManifest.ACCOUNTS, accountsCopy));
      files.add(store(out, BackupManifest.KEYS, keysCopy));
      Originals originals = new Originals(folder.originals());
      List<ContentHash> hashes = originals.list();
      for (int i = 0; i < hashes.size(); i++) {
        progress.accept("originals " + (i + 1) + "/" + hashes.size());
        files.add(original(out, originals, hashes.get(i)));
      }
      manifest =
          new BackupManifest(
              program,
              Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
              ledger.instance(),
              proof.events(),
              proof.head().map(ContentHash::hex).orElse("none"),
              files);
      out.putNextEntry(new ZipEntry(BackupManifest.NAME));
      out.write(manifest.toJson());
      out.closeEntry();
    }
    DurableFiles.force(zip);
    Files.move(zip, file, StandardCopyOption.ATOMIC_MOVE);
    DurableFiles.forceFolder(file.getParent());
    return manifest;
  }

  private static Verification proof(Path ledgerCopy) {
    try (SqliteLedger copy = SqliteLedger.open(ledgerCopy, Clock.systemUTC())) {
      Verification proof = copy.verify();
      proof
          .firstBroken()
          .ifPresent(
              broken -> {
                throw new BackupException(
                    "the ledger is not in order (event "
                        + broken.position()
                        + ": "
                        + broken.reason()
                        + "); no backup is made of it: restore an earlier one");
              });
      return proof;
    }
  }

  private static Path privateFile(Path path) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createFile(path);
  }

  private static BackupManifest.StoredFile original(
      ZipOutputStream out, Originals originals, ContentHash hash) throws IOException {
    String name = BackupManifest.ORIGINALS + hash.hex().substring(0, 2) + "/" + hash.hex();
    try {
      return store(out, name, originals.path(hash));
    } catch (IllegalArgumentException e) {
      throw new BackupException(
          "the original "
              + originals.path(hash)
              + " is damaged: its contents no longer have the hash that is its name; take it from an"
              + " earlier backup, or move it away",
          e);
    }
  }

  private static BackupManifest.StoredFile store(ZipOutputStream out, String name, Path from)
      throws IOException {
    out.putNextEntry(new ZipEntry(name));
    MessageDigest digest = ContentHash.sha256();
    long bytes;
    try (InputStream in = Files.newInputStream(from)) {
      bytes = copy(in, out, digest);
    }
    out.closeEntry();
    return new BackupManifest.StoredFile(
        name, bytes, new ContentHash(HexFormat.of().formatHex(digest.digest())));
  }

  /** Copies everything, and returns how many bytes that were. */
  static long copy(InputStream in, OutputStream out, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      digest.update(buffer, 0, read);
      bytes += read;
    }
    return bytes;
  }
}
