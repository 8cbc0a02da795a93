package org.p5glossary.server.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.corpus.database.DatabaseException;
import org.p5glossary.corpus.database.Migrations;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.changes.SigningKeys;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.ledger.Verification;

/**
 * Moves what people decided, accounts and keys from the files of a folder to the database that the
 * folder names. The database is this process's alone until it is closed. One thread at a time.
 */
final class DatabaseMove implements AutoCloseable {

  private final DatabaseAddress target;
  private final Map<Migrations, Path> files;
  private final Database database;

  private DatabaseMove(DatabaseAddress target, Map<Migrations, Path> files) {
    this.target = target;
    this.files = files;
    this.database = Database.open(target, List.copyOf(files.keySet()));
  }

  /**
   * Opens the database.
   *
   * @param folder where the files will be
   * @throws DatabaseException if it cannot be reached, is another process's or is not empty
   */
  static DatabaseMove to(DatabaseAddress target, DataFolder folder) {
    DatabaseMove move =
        new DatabaseMove(
            target,
            Map.of(
                SqliteLedger.MIGRATIONS, folder.ledgerDatabase(),
                AccountStore.MIGRATIONS, folder.accountsDatabase(),
                SigningKeys.MIGRATIONS, folder.keysDatabase()));
    try {
      move.database.claim();
      move.database.requireEmpty();
      return move;
    } catch (DatabaseException e) {
      move.close();
      throw e;
    }
  }

  /**
   * Copies everything in one transaction, proves the ledger where it now is, and takes the files
   * away.
   *
   * @param proof of the ledger in the file
   * @throws DatabaseException if the database does not take it; the files are still there
   */
  void run(Verification proof) throws IOException {
    database.fillFrom(files);
    try (SqliteLedger moved = SqliteLedger.open(target, Clock.systemUTC())) {
      Verification there = moved.verify();
      if (!there.equals(proof)) {
        throw new DatabaseException(
            "the ledger in "
                + target.shown()
                + " is not the one that was copied: "
                + there
                + " instead of "
                + proof
                + "; make the database anew and restore again");
      }
    }
    for (Path file : files.values()) {
      for (String ending : List.of("", "-wal", "-shm")) {
        DurableFiles.delete(file.resolveSibling(file.getFileName() + ending));
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
