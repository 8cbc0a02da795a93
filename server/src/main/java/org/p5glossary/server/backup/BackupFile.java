package org.p5glossary.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.p5glossary.corpus.document.ContentHash;

/** A backup that is open to be read; every byte that is handed out is checked. */
final class BackupFile implements AutoCloseable {

  /** Room for the names of a million originals. */
  private static final int MAX_MANIFEST_BYTES = 256 << 20;

  private final Path path;
  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupFile(Path path, ZipFile zip, BackupManifest manifest) {
    this.path = path;
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens a backup.
   *
   * @throws BackupException if the file is no backup, is cut short, or holds what it should not
   */
  static BackupFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new BackupException(
          "there is no file " + path + (Files.isDirectory(path) ? ", but a folder" : ""));
    }
    requireZip(path);
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw damaged(path, "it was cut short or altered (" + e.getMessage() + ")", e);
    }
    try {
      BackupManifest manifest = manifest(path, zip);
      requireSameNames(path, zip, manifest);
      return new BackupFile(path, zip, manifest);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static void requireZip(Path path) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(2);
    }
    if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
      throw new BackupException(
          path + " is no backup of P5 Glossary; give a file that p5 backup wrote");
    }
  }

  private static BackupManifest manifest(Path path, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(BackupManifest.NAME);
    if (entry == null) {
      throw new BackupException(
          path
              + " is an archive without "
              + BackupManifest.NAME
              + ", so no backup of P5 Glossary; give a file that p5 backup wrote");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return BackupManifest.read(in.readNBytes(MAX_MANIFEST_BYTES));
    } catch (ZipException e) {
      throw damaged(path, e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw damaged(path, e.getMessage(), e);
    }
  }

  private static void requireSameNames(Path path, ZipFile zip, BackupManifest manifest) {
    Set<String> named = new HashSet<>();
    manifest.files().forEach(file -> named.add(file.name()));
    Set<String> held = new HashSet<>();
    zip.stream().forEach(entry -> held.add(entry.getName()));
    boolean whole = held.remove(BackupManifest.NAME) && held.equals(named);
    if (!whole || named.size() != manifest.files().size() || zip.size() != named.size() + 1) {
      throw damaged(path, "it does not hold the files that its manifest names", null);
    }
    if (!named.contains(BackupManifest.LEDGER)
        || !named.contains(BackupManifest.ACCOUNTS)
        || !named.contains(BackupManifest.KEYS)) {
      throw damaged(path, "its ledger, its accounts or its keys are missing", null);
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  /**
   * Copies a file of the backup.
   *
   * @throws BackupException if its bytes are not those that were backed up
   */
  void copy(BackupManifest.StoredFile file, OutputStream out) throws IOException {
    MessageDigest digest = ContentHash.sha256();
    long bytes;
    try (InputStream in = zip.getInputStream(zip.getEntry(file.name()))) {
      bytes = Backup.copy(new LimitedInput(in, file.bytes()), out, digest);
    } catch (ZipException | LimitedInput.TooLong e) {
      throw damaged(path, file.name() + ": " + e.getMessage(), e);
    } catch (java.io.EOFException e) {
      throw damaged(path, file.name() + " is cut short", e);
    }
    String seen = HexFormat.of().formatHex(digest.digest());
    if (bytes != file.bytes() || !seen.equals(file.hash().hex())) {
      throw damaged(path, file.name() + " does not have the hash that the manifest names", null);
    }
  }

  /** The failure that tells that this file is not to be trusted. */
  static BackupException damaged(Path path, String reason, Exception cause) {
    return new BackupException(
        "the backup "
            + path
            + " is damaged: "
            + reason
            + "; nothing is restored from it, take another",
        cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
