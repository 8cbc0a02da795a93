package org.p5glossary.server.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.DataFolderException;

/**
 * Puts derived data that were made anew in the place of the old ones: old aside, new in. Should the
 * program end between these two steps, the place is empty and the new data stand beside it, whole,
 * and whoever takes the folder's lock next does the second step.
 */
final class DerivedSwap {

  private DerivedSwap() {}

  /** Where derived data are made anew. */
  static Path fresh(DataFolder folder) {
    return folder.root().resolve("derived.new");
  }

  /** Where the old ones are kept while they may still be wanted. */
  static Path old(DataFolder folder) {
    return folder.root().resolve("derived.old");
  }

  /** Whether the program ended between the two steps. */
  static boolean isUnfinished(DataFolder folder) {
    return !Files.exists(new DerivedFiles(folder.derived()).corpusDatabase())
        && Files.isDirectory(fresh(folder))
        && Files.isDirectory(old(folder));
  }

  /** Does both steps; there must be nothing at {@link #old}. The caller holds the folder's lock. */
  static void swap(DataFolder folder) {
    try {
      if (Files.exists(folder.derived())) {
        Files.move(folder.derived(), old(folder), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(fresh(folder), folder.derived(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** Does the second step if that is what is missing. The caller holds the folder's lock. */
  static void finish(DataFolder folder) {
    if (isUnfinished(folder)) {
      try {
        // Made empty by whoever wanted to work in it; this fails if it is not empty.
        Files.deleteIfExists(folder.derived());
        Files.move(fresh(folder), folder.derived(), StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw failure(folder, e);
      }
    }
  }

  private static DataFolderException failure(DataFolder folder, IOException cause) {
    return new DataFolderException(
        "cannot put the new derived data "
            + fresh(folder)
            + " in the place of "
            + folder.derived()
            + " ("
            + cause.getClass().getSimpleName()
            + " "
            + cause.getMessage()
            + "); check that no other program has these folders open, and run p5 rebuild again",
        cause);
  }
}
