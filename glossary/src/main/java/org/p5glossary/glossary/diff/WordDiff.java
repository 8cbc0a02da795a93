package org.p5glossary.glossary.diff;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.diff.Change;
import org.p5glossary.corpus.diff.DiffRun;
import org.p5glossary.corpus.language.Language;

/**
 * Compares two texts of one language word by word, as {@code corpus.diff} does for papers: Chinese
 * words by ICU's dictionary, never a part of a grapheme. Thread-safe.
 */
public final class WordDiff {

  private WordDiff() {}

  /**
   * What to delete from the older text and insert to get the newer one, deletions first; where only
   * white space differs, that of the newer one stands.
   *
   * @param language of both texts
   */
  public static List<TextChange> of(Language language, String older, String newer) {
    List<TextChange> changes = new ArrayList<>();
    for (DiffRun run : org.p5glossary.corpus.diff.WordDiff.of(older, newer, language)) {
      changes.add(new TextChange(kind(run.change()), run.text(older, newer)));
    }
    return List.copyOf(changes);
  }

  private static TextChange.Kind kind(Change change) {
    return switch (change) {
      case SAME -> TextChange.Kind.SAME;
      case REMOVED -> TextChange.Kind.DELETED;
      case ADDED -> TextChange.Kind.INSERTED;
    };
  }
}
