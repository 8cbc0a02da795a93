package org.p5glossary.corpus.search.lucene;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;
import org.p5glossary.corpus.search.IndexFormatException;

/** What a commit says of itself: how it was written and what it holds. Stateless. */
final class IndexFormat {

  /** Raise it when fields, stored values or analysis change. */
  private static final int REVISION = 4;

  /** Word boundaries and folding follow Unicode, hence ICU's version. */
  static final String CURRENT =
      "passages-"
          + REVISION
          + " lucene-"
          + Version.LATEST.major
          + " icu-"
          + VersionInfo.ICU_VERSION;

  private static final String FORMAT = "format";
  private static final String SEQUENCE = "sequence";

  private IndexFormat() {}

  static Map<String, String> commitData(long sequence) {
    return Map.of(FORMAT, CURRENT, SEQUENCE, Long.toString(sequence));
  }

  static long sequence(Map<String, String> commitData) {
    return Long.parseLong(commitData.getOrDefault(SEQUENCE, "-1"));
  }

  /**
   * Checks that an index, if there is one, was written in this format.
   *
   * @throws IndexFormatException if it was not
   */
  static void check(Directory directory, Path folder) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    String found;
    try {
      found =
          SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(FORMAT, "unknown");
    } catch (IndexFormatTooNewException | IndexFormatTooOldException | CorruptIndexException e) {
      throw new IndexFormatException(message(folder, "not readable: " + e.getMessage()), e);
    }
    if (!found.equals(CURRENT)) {
      throw new IndexFormatException(message(folder, "\"" + found + "\""));
    }
  }

  private static String message(Path folder, String found) {
    return "the search index in "
        + folder
        + " has the format "
        + found
        + ", this program writes \""
        + CURRENT
        + "\": delete the folder and rebuild the index";
  }
}
