package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Known word translations by the word numbers of a pair of texts: those whose words stand in both.
 * Immutable by convention: nobody writes the arrays.
 */
final class PriorCounts {
  static final PriorCounts NONE = new PriorCounts(new int[0], new int[0], new double[0]);

  private static final double THOUSANDTH = .001;

  /** A bead of another text says so much less than one of this text. */
  private static final double WEIGHT = .3;

  /** More than so many beads say no more: other texts weigh no more than a part of this one. */
  static final double LARGEST = 10;

  private final int[] from;
  private final int[] to;
  private final double[] count;

  private PriorCounts(int[] from, int[] to, double[] count) {
    this.from = from;
    this.to = to;
    this.count = count;
  }

  /** The word that explains, by entry; ascending. */
  int[] from() {
    return from;
  }

  /** The word that is explained, by entry. */
  int[] to() {
    return to;
  }

  /** How many beads it explained, by entry; above 0. */
  double[] count() {
    return count;
  }

  static PriorCounts of(
      TranslationCounts known, Map<String, Integer> sourceWords, Map<String, Integer> targetWords) {
    record Entry(int from, int to, double count) {}
    List<Entry> entries = new ArrayList<>();
    known
        .pairs()
        .forEach(
            (word, others) -> {
              Integer source = sourceWords.get(word);
              if (source != null) {
                others.forEach(
                    (other, count) -> {
                      Integer target = targetWords.get(other);
                      if (target != null) {
                        entries.add(
                            new Entry(
                                source, target, WEIGHT * Math.min(LARGEST, count * THOUSANDTH)));
                      }
                    });
              }
            });
    entries.sort((a, b) -> a.from() != b.from() ? a.from() - b.from() : a.to() - b.to());
    return new PriorCounts(
        entries.stream().mapToInt(Entry::from).toArray(),
        entries.stream().mapToInt(Entry::to).toArray(),
        entries.stream().mapToDouble(Entry::count).toArray());
  }

  /** Those whose words are among some on either side. */
  PriorCounts within(BitSet sourceWords, BitSet targetWords) {
    int[] kept =
        IntStream.range(0, from.length)
            .filter(i -> sourceWords.get(from[i]) && targetWords.get(to[i]))
            .toArray();
    return new PriorCounts(
        IntStream.of(kept).map(i -> from[i]).toArray(),
        IntStream.of(kept).map(i -> to[i]).toArray(),
        IntStream.of(kept).mapToDouble(i -> count[i]).toArray());
  }

  boolean isEmpty() {
    return from.length == 0;
  }

  PriorCounts mirrored() {
    int size = from.length;
    Integer[] order = new Integer[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> to[a] != to[b] ? to[a] - to[b] : from[a] - from[b]);
    int[] newFrom = new int[size];
    int[] newTo = new int[size];
    double[] newCount = new double[size];
    for (int i = 0; i < size; i++) {
      newFrom[i] = to[order[i]];
      newTo[i] = from[order[i]];
      newCount[i] = count[order[i]];
    }
    return new PriorCounts(newFrom, newTo, newCount);
  }
}
