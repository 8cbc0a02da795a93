package org.p5glossary.corpus.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * Compares two texts paragraph by paragraph: equal paragraphs are paired first, those between them
 * by the words that they share. Order is kept: a paragraph that moved is removed and added. One for
 * each comparison; not thread-safe.
 */
public final class ParagraphDiff {

  /** Paragraphs with less than this share of words in common are others, not changed ones. */
  private static final double LEAST_ALIKE = 0.4;

  /** Beyond this many pairs to look at, paragraphs are paired by their place alone. */
  private static final long MOST_PAIRS = 250_000;

  private final List<String> before;
  private final List<String> after;
  private final Language language;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> earlier;
  private final List<int[]> later;
  private final List<ParagraphPair> pairs = new ArrayList<>();

  private ParagraphDiff(List<String> before, List<String> after, Language language) {
    this.before = before;
    this.after = after;
    this.language = language;
    WordCutter cutter = new WordCutter(language);
    this.earlier = before.stream().map(text -> words(text, cutter)).toList();
    this.later = after.stream().map(text -> words(text, cutter)).toList();
  }

  /**
   * What became of the paragraphs, in an order in which both texts can be read on.
   *
   * @param language of both texts
   */
  public static List<ParagraphPair> of(List<String> before, List<String> after, Language language) {
    return new ParagraphDiff(List.copyOf(before), List.copyOf(after), language).compared();
  }

  private List<ParagraphPair> compared() {
    Map<String, Integer> paragraphs = new HashMap<>();
    List<Script> script = SequenceDiff.of(ids(before, paragraphs), ids(after, paragraphs));
    int beforeAt = 0;
    int afterAt = 0;
    for (Script part : script) {
      if (part.change() == Change.SAME) {
        between(beforeAt, part.beforeStart(), afterAt, part.afterStart());
        for (int i = 0; i < part.size(); i++) {
          paired(part.beforeStart() + i, part.afterStart() + i);
        }
        beforeAt = part.beforeEnd();
        afterAt = part.afterEnd();
      }
    }
    between(beforeAt, before.size(), afterAt, after.size());
    return List.copyOf(pairs);
  }

  private static int[] ids(List<String> texts, Map<String, Integer> known) {
    return texts.stream()
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .mapToInt(text -> known.computeIfAbsent(text, k -> known.size()))
        .toArray();
  }

  /** The words of a paragraph as sorted numbers, marks and white space left out. */
  private int[] words(String text, WordCutter cutter) {
    return cutter.pieces(text).stream()
        .map((TextRange piece) -> WordCutter.key(piece.of(text)))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .mapToInt(word -> numbers.computeIfAbsent(word, k -> numbers.size()))
        .sorted()
        .toArray();
  }

  /** Pairs paragraphs between two anchors: the alignment with the greatest sum of likenesses. */
  private void between(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    int rows = toBefore - fromBefore;
    int columns = toAfter - fromAfter;
    if ((long) rows * columns > MOST_PAIRS) {
      byPlace(fromBefore, toBefore, fromAfter, toAfter);
      return;
    }
    double[][] likeness = new double[rows][columns];
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double alike = alike(earlier.get(fromBefore + i), later.get(fromAfter + j));
        likeness[i][j] = alike < LEAST_ALIKE ? 0 : alike;
        double skipped = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skipped, likeness[i][j] + best[i + 1][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      if (i < rows
          && j < columns
          && likeness[i][j] > 0
          && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
        paired(fromBefore + i++, fromAfter + j++);
      } else if (i < rows && (j == columns || best[i][j] == best[i + 1][j])) {
        removed(fromBefore + i++);
      } else {
        added(fromAfter + j++);
      }
    }
  }

  private void byPlace(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    int both = Math.min(toBefore - fromBefore, toAfter - fromAfter);
    for (int i = 0; i < both; i++) {
      if (alike(earlier.get(fromBefore + i), later.get(fromAfter + i)) >= LEAST_ALIKE) {
        paired(fromBefore + i, fromAfter + i);
      } else {
        removed(fromBefore + i);
        added(fromAfter + i);
      }
    }
    for (int i = fromBefore + both; i < toBefore; i++) {
      removed(i);
    }
    for (int i = fromAfter + both; i < toAfter; i++) {
      added(i);
    }
  }

  /** Dice's coefficient over words, each as often as it stands. */
  private static double alike(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = one.length + other.length;
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  private void paired(int one, int other) {
    pairs.add(
        new ParagraphPair(
            OptionalInt.of(one),
            OptionalInt.of(other),
            WordDiff.of(before.get(one), after.get(other), language)));
  }

  private void removed(int one) {
    pairs.add(new ParagraphPair(OptionalInt.of(one), OptionalInt.empty(), List.of()));
  }

  private void added(int other) {
    pairs.add(new ParagraphPair(OptionalInt.empty(), OptionalInt.of(other), List.of()));
  }
}
