package org.p5glossary.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The folder that holds everything of one instance.
 *
 * <p>Ground state: {@code originals/}, {@code ledger.db} and {@code accounts.db}. Derived, and made
 * anew by a rebuild: {@code derived/} with {@code corpus.db} and {@code index/}.
 *
 * @param root the folder, absolute, never null
 */
public record DataFolder(Path root) {

  public DataFolder {
    root = Objects.requireNonNull(root, "root").toAbsolutePath().normalize();
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws DataFolderException if it cannot be made, read or written, or is a file
   */
  public void create() {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new DataFolderException("the data folder " + root + " is a file; give --data a folder");
    }
    try {
      Files.createDirectories(originals());
      Files.createDirectories(derived());
    } catch (IOException e) {
      throw new DataFolderException(
          "cannot make the data folder "
              + root
              + " ("
              + e.getClass().getSimpleName()
              + "); give --data a folder that you may write to",
          e);
    }
    if (!Files.isReadable(root) || !Files.isWritable(root)) {
      throw new DataFolderException(
          "cannot read and write the data folder "
              + root
              + "; check its permissions or give another --data");
    }
  }

  /** Whether there is a data folder here that was in use before. */
  public boolean exists() {
    return Files.isDirectory(originals());
  }

  /** Original files, named by their SHA-256. */
  public Path originals() {
    return root.resolve("originals");
  }

  /** What people decided. */
  public Path ledgerDatabase() {
    return root.resolve("ledger.db");
  }

  /** Who may log in; ground state too. */
  public Path accountsDatabase() {
    return root.resolve("accounts.db");
  }

  /** Everything that can be made anew. */
  public Path derived() {
    return root.resolve("derived");
  }

  /** The lock that names the process that writes. */
  public Path lock() {
    return root.resolve("writer.lock");
  }
}
