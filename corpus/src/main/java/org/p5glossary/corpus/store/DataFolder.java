package org.p5glossary.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.database.DatabaseAddress;

/**
 * The folder that holds everything of one instance.
 *
 * <p>Ground state: {@code originals/}, {@code ledger.db}, {@code accounts.db} and {@code keys.db}.
 * Derived, and made anew by a rebuild: {@code derived/} with {@code corpus.db} and {@code index/}.
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
   * @throws DataFolderException if it cannot be made, read or written, is a file, or holds a
   *     restore that was cut short
   */
  public void create() {
    requireWhole();
    createFolders();
  }

  /**
   * Makes the folder and those in it, whatever else it holds.
   *
   * @throws DataFolderException if it cannot be made, read or written, or is a file
   */
  public void createFolders() {
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

  /**
   * Refuses a folder whose restore did not come to its end: it may look like an instance, but is
   * none.
   *
   * @throws DataFolderException if there is the mark of such a restore
   */
  public void requireWhole() {
    if (Files.exists(restoreMark())) {
      throw new DataFolderException(
          "a restore to "
              + root
              + " was cut short or is under way; run p5 restore again with the same --data, which"
              + " begins anew");
    }
  }

  /** Stands in the folder while it is made from a backup. */
  public Path restoreMark() {
    return root.resolve("restore.incomplete");
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

  /** With whom changes are exchanged, and the key that signs them; ground state too. */
  public Path keysDatabase() {
    return root.resolve("keys.db");
  }

  /**
   * Holds the URL of a PostgreSQL database, where what people decided, accounts and keys stand
   * then; without it they stand in files.
   */
  public Path databaseUrl() {
    return root.resolve("database.url");
  }

  /** Where the ledger is kept. */
  public DatabaseAddress ledger() {
    return address(ledgerDatabase());
  }

  /** Where accounts are kept. */
  public DatabaseAddress accounts() {
    return address(accountsDatabase());
  }

  /** Where keys are kept. */
  public DatabaseAddress keys() {
    return address(keysDatabase());
  }

  private DatabaseAddress address(Path file) {
    Optional<DatabaseAddress> server = server();
    if (server.isPresent() && Files.exists(file)) {
      throw new DataFolderException(
          "there is both "
              + databaseUrl()
              + " and "
              + file
              + ": take the one away that does not hold what people decided");
    }
    return server.orElseGet(() -> new DatabaseAddress.File(file));
  }

  /**
   * The database that {@link #databaseUrl} names, if it is there.
   *
   * @throws DataFolderException if the file cannot be read, or names none
   */
  public Optional<DatabaseAddress> server() {
    if (!Files.exists(databaseUrl())) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DatabaseAddress.Server(Files.readString(databaseUrl()).strip()));
    } catch (IOException | IllegalArgumentException e) {
      throw new DataFolderException("cannot use " + databaseUrl() + ": " + e.getMessage(), e);
    }
  }

  /** Whether what people decided is kept here, or where {@link #databaseUrl} says. */
  public boolean isStarted() {
    return Files.exists(ledgerDatabase()) || (Files.exists(databaseUrl()) && exists());
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
