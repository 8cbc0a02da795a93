package org.p5glossary.glossary.diff;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.p5glossary.corpus.language.Language;

/**
 * Compares two texts of one language word by word: words as ICU finds them (Chinese by its
 * dictionary), each with the space after it apart, and never a part of a grapheme. Thread-safe.
 */
public final class WordDiff {

  /** A table of this many cells is 256 KB of bits; longer middles are compared as wholes. */
  private static final long MOST_CELLS = 2_000_000;

  private WordDiff() {}

  /**
   * What to delete from the older text and insert to get the newer one: the longest common
   * subsequence of words, deletions before insertions.
   *
   * @param language of both texts
   */
  public static List<TextChange> of(Language language, String older, String newer) {
    List<String> from = words(language, older);
    List<String> to = words(language, newer);
    int prefix = 0;
    while (prefix < Math.min(from.size(), to.size()) && from.get(prefix).equals(to.get(prefix))) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < Math.min(from.size(), to.size()) - prefix
        && from.get(from.size() - 1 - suffix).equals(to.get(to.size() - 1 - suffix))) {
      suffix++;
    }
    Runs runs = new Runs();
    from.subList(0, prefix).forEach(word -> runs.add(TextChange.Kind.SAME, word));
    middle(
        from.subList(prefix, from.size() - suffix), to.subList(prefix, to.size() - suffix), runs);
    from.subList(from.size() - suffix, from.size())
        .forEach(word -> runs.add(TextChange.Kind.SAME, word));
    return runs.done();
  }

  private static void middle(List<String> from, List<String> to, Runs runs) {
    if ((long) (from.size() + 1) * (to.size() + 1) > MOST_CELLS) {
      from.forEach(word -> runs.add(TextChange.Kind.DELETED, word));
      to.forEach(word -> runs.add(TextChange.Kind.INSERTED, word));
      return;
    }
    BitSet dropFirst = new BitSet();
    int width = to.size() + 1;
    int[] below = new int[width];
    for (int i = from.size() - 1; i >= 0; i--) {
      int[] row = new int[width];
      for (int j = to.size() - 1; j >= 0; j--) {
        if (from.get(i).equals(to.get(j))) {
          row[j] = below[j + 1] + 1;
        } else {
          row[j] = Math.max(below[j], row[j + 1]);
          dropFirst.set(i * width + j, below[j] >= row[j + 1]);
        }
      }
      below = row;
    }
    int i = 0;
    int j = 0;
    while (i < from.size() && j < to.size()) {
      if (from.get(i).equals(to.get(j))) {
        runs.add(TextChange.Kind.SAME, from.get(i));
        i++;
        j++;
      } else if (dropFirst.get(i * width + j)) {
        runs.add(TextChange.Kind.DELETED, from.get(i++));
      } else {
        runs.add(TextChange.Kind.INSERTED, to.get(j++));
      }
    }
    from.subList(i, from.size()).forEach(word -> runs.add(TextChange.Kind.DELETED, word));
    to.subList(j, to.size()).forEach(word -> runs.add(TextChange.Kind.INSERTED, word));
  }

  /** The words, spaces and marks of a text; joined they are the text. */
  static List<String> words(Language language, String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    words.setText(text);
    graphemes.setText(text);
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (graphemes.isBoundary(end)) {
        found.add(text.substring(start, end));
        start = end;
      }
    }
    return found;
  }

  /** Joins words of one kind; between two common words deletions come first. */
  private static final class Runs {

    private final List<TextChange> done = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    void add(TextChange.Kind kind, String word) {
      switch (kind) {
        case SAME -> {
          flush(TextChange.Kind.DELETED, deleted);
          flush(TextChange.Kind.INSERTED, inserted);
          same.append(word);
        }
        case DELETED -> {
          flush(TextChange.Kind.SAME, same);
          deleted.append(word);
        }
        case INSERTED -> {
          flush(TextChange.Kind.SAME, same);
          inserted.append(word);
        }
      }
    }

    private void flush(TextChange.Kind kind, StringBuilder words) {
      if (words.length() > 0) {
        done.add(new TextChange(kind, words.toString()));
        words.setLength(0);
      }
    }

    List<TextChange> done() {
      flush(TextChange.Kind.SAME, same);
      flush(TextChange.Kind.DELETED, deleted);
      flush(TextChange.Kind.INSERTED, inserted);
      return List.copyOf(done);
    }
  }
}
