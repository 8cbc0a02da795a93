package org.p5glossary.ingest.align;

import java.util.List;

/** Beads as sets of words on both sides. */
final class TrainingBeads {
  private final int[][] from;
  private final int[][] to;
  private final int[] fromCounts;
  private final int[] toCounts;

  TrainingBeads(int[][] from, int[][] to, int[] fromCounts, int[] toCounts) {
    this.from = from;
    this.to = to;
    this.fromCounts = fromCounts;
    this.toCounts = toCounts;
  }

  /** Words of each bead on the side that explains. */
  int[][] from() {
    return from;
  }

  /** Words of each bead on the side that is explained. */
  int[][] to() {
    return to;
  }

  /** In how many beads each word of the first side stands. */
  int[] fromCounts() {
    return fromCounts;
  }

  /** In how many beads each word of the second side stands. */
  int[] toCounts() {
    return toCounts;
  }

  static TrainingBeads of(Side from, Side to, List<Path.Span> beads) {
    int[][] fromWords = new int[beads.size()][];
    int[][] toWords = new int[beads.size()][];
    for (int i = 0; i < fromWords.length; i++) {
      Path.Span bead = beads.get(i);
      fromWords[i] = Side.union(from.words(), bead.sourceStart(), bead.sourceEnd());
      toWords[i] = Side.union(to.words(), bead.targetStart(), bead.targetEnd());
    }
    return new TrainingBeads(
        fromWords, toWords, counts(fromWords, from.wordCount()), counts(toWords, to.wordCount()));
  }

  int size() {
    return from.length;
  }

  /** In how many sets each number stands. */
  static int[] counts(int[][] sets, int words) {
    int[] counts = new int[words];
    for (int[] set : sets) {
      for (int word : set) {
        counts[word]++;
      }
    }
    return counts;
  }
}
