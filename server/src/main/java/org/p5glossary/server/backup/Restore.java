package org.p5glossary.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.corpus.database.DatabaseException;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.DataFolderException;
import org.p5glossary.corpus.store.WriterLock;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.ledger.Verification;

/**
 * Makes a data folder of a backup; what people decided goes on to the database that the folder
 * names, if it names one. A mark stands in the folder from before the first file until after the
 * last is on the disk and proved; whoever meets the mark knows that the folder is no instance, and
 * the next restore begins anew.
 */
public final class Restore {

  /** All that a restore can have left in a folder, but the mark. */
  private static final List<String> OURS =
      List.of(
          "originals",
          "derived",
          "ledger.db",
          "ledger.db-wal",
          "ledger.db-shm",
          "accounts.db",
          "accounts.db-wal",
          "accounts.db-shm",
          "keys.db",
          "keys.db-wal",
          "keys.db-shm");

  private final DataFolder folder;

  /**
   * @param folder a folder that is not there, is empty but for the name of a database, or holds a
   *     restore that was cut short
   */
  public Restore(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * Restores.
   *
   * @param progress is told what is being done
   * @return what the backup holds
   * @throws BackupException if the file is no backup or is damaged; the folder is then empty again
   * @throws DataFolderException if the folder is not empty or cannot be written
   * @throws DatabaseException if the database cannot be reached, is not empty or does not take what
   *     it is given
   */
  public BackupManifest from(Path file, Consumer<String> progress) {
    try (BackupFile backup = BackupFile.open(file)) {
      requireEmpty();
      Optional<DatabaseAddress> server = folder.server();
      if (server.isPresent()) {
        try (DatabaseMove move = DatabaseMove.to(server.get(), folder)) {
          fill(backup, file, progress, move::run);
        }
      } else {
        fill(backup, file, progress, proof -> {});
      }
      return backup.manifest();
    } catch (IOException e) {
      throw new DataFolderException(
          "cannot restore to "
              + folder.root()
              + " ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "); check the disk's room and permissions, and restore again",
          e);
    }
  }

  /** What is done with a ledger that was proved, before the folder counts as whole. */
  @FunctionalInterface
  private interface LastStep {
    void run(Verification proof) throws IOException;
  }

  private void fill(BackupFile backup, Path file, Consumer<String> progress, LastStep last)
      throws IOException {
    Files.createDirectories(folder.root());
    mark();
    WriterLock lock = WriterLock.acquire(folder, "p5 restore");
    try {
      last.run(write(backup, file, progress));
    } catch (BackupException e) {
      clear();
      throw e;
    } finally {
      lock.close();
    }
    Files.delete(folder.lock());
    Files.delete(folder.restoreMark());
    DurableFiles.forceFolder(folder.root());
  }

  private void requireEmpty() throws IOException {
    if (Files.exists(folder.root()) && !Files.isDirectory(folder.root())) {
      throw new DataFolderException(folder.root() + " is a file; give --data a folder");
    }
    if (!Files.exists(folder.root()) || Files.exists(folder.restoreMark())) {
      return;
    }
    try (Stream<Path> held = Files.list(folder.root())) {
      held.filter(path -> !path.equals(folder.databaseUrl()))
          .sorted()
          .findFirst()
          .ifPresent(
              first -> {
                throw new DataFolderException(
                    "the folder "
                        + folder.root()
                        + " is not empty (it holds "
                        + first.getFileName()
                        + "), and nothing is ever restored over what is there; give --data another"
                        + " folder");
              });
    }
  }

  private void mark() throws IOException {
    if (!Files.exists(folder.restoreMark())) {
      Files.createFile(folder.restoreMark());
      DurableFiles.force(folder.restoreMark());
      DurableFiles.forceFolder(folder.root());
    }
  }

  private Verification write(BackupFile backup, Path file, Consumer<String> progress)
      throws IOException {
    for (String name : OURS) {
      DurableFiles.delete(folder.root().resolve(name)); // Of a restore that was cut short.
    }
    folder.createFolders();
    List<BackupManifest.StoredFile> files = backup.manifest().files();
    for (int i = 0; i < files.size(); i++) {
      progress.accept("files " + (i + 1) + "/" + files.size());
      Path target = folder.root().resolve(files.get(i).name());
      Files.createDirectories(target.getParent());
      try (OutputStream out = Files.newOutputStream(target)) {
        backup.copy(files.get(i), out);
      }
      DurableFiles.force(target);
    }
    try (Stream<Path> folders = Files.walk(folder.originals(), 1)) {
      for (Path each : folders.filter(Files::isDirectory).toList()) {
        DurableFiles.forceFolder(each);
      }
    }
    progress.accept("proving the ledger");
    return proof(backup.manifest(), file);
  }

  private Verification proof(BackupManifest manifest, Path file) {
    try (SqliteLedger ledger = SqliteLedger.open(folder.ledgerDatabase(), Clock.systemUTC())) {
      Verification proof = ledger.verify();
      String head = proof.head().map(ContentHash::hex).orElse("none");
      boolean same =
          proof.isSound()
              && proof.events() == manifest.events()
              && head.equals(manifest.head())
              && ledger.instance().equals(manifest.instance());
      if (!same) {
        throw BackupFile.damaged(
            file,
            "its ledger has "
                + proof.events()
                + " events in order and the head "
                + head
                + ", its manifest says "
                + manifest.events()
                + " and "
                + manifest.head(),
            null);
      }
      return proof;
    } catch (DatabaseException e) {
      throw BackupFile.damaged(file, "its ledger cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Leaves an empty folder, so that the next backup can be tried there. */
  private void clear() throws IOException {
    for (String name : OURS) {
      DurableFiles.delete(folder.root().resolve(name));
    }
    DurableFiles.delete(folder.lock());
    DurableFiles.delete(folder.restoreMark());
  }
}
