package org.p5glossary.server.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.ingest.align.TranslationCounts;
import org.p5glossary.server.instance.Instance;

/** What the papers and the term base of a data folder teach about words, if a folder was given. */
final class StoredMemory {

  private final Optional<Path> folder;

  StoredMemory(Optional<Path> folder) {
    this.folder = Objects.requireNonNull(folder, "folder");
  }

  /** Word translations of two languages; none without a folder, or for twice the same language. */
  TranslationCounts between(Language source, Language target) {
    if (folder.isEmpty() || source.equals(target)) {
      return TranslationCounts.NONE;
    }
    DataFolder data = new DataFolder(folder.get());
    if (!data.exists()) {
      throw CommandFailure.failed(
          "there is no data folder " + data.root() + "; give --data a folder that p5 ingest made");
    }
    try (Instance instance = Instance.openToRead(data)) {
      return instance.stages().snapshot(source, target).whole().from(source);
    }
  }
}
