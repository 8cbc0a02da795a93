package org.p5glossary.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.p5glossary.corpus.document.ContentHash;

/**
 * The original files, each kept once under its SHA-256. A file is either whole and on disk, or not
 * there. Thread-safe.
 */
public final class Originals {

  private final Path folder;

  /**
   * @param folder where the files are kept; must exist
   */
  public Originals(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a copy of a file, unless it is there already.
   *
   * @param file the file to copy
   * @param hash the SHA-256 that it had when it was identified
   * @throws IOException if it cannot be copied, or has changed since
   */
  public void put(Path file, ContentHash hash) throws IOException {
    Path target = path(hash);
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target.getParent());
    Path temporary = Files.createTempFile(target.getParent(), "incoming-", ".tmp");
    try {
      MessageDigest digest = ContentHash.sha256();
      try (InputStream in = Files.newInputStream(file);
          OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
        in.transferTo(out);
      }
      String seen = HexFormat.of().formatHex(digest.digest());
      if (!seen.equals(hash.hex())) {
        throw new IOException("the file " + file + " changed while it was read; try again");
      }
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException raced) {
      Files.deleteIfExists(temporary);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Where the file with this hash is kept, whether it is there or not. */
  public Path path(ContentHash hash) {
    return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
  }

  /** Whether the file with this hash is kept. */
  public boolean contains(ContentHash hash) {
    return Files.exists(path(hash));
  }

  /** The hashes of all files kept, in order. */
  public List<ContentHash> list() throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9a-f]{64}"))
          .sorted()
          .map(ContentHash::new)
          .toList();
    }
  }
}
