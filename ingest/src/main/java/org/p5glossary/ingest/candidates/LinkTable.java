package org.p5glossary.ingest.candidates;

import java.util.List;

/**
 * Translation probabilities in one direction; one cell for each pair of words seen together. Not
 * thread-safe.
 */
final class LinkTable {
  static final double FLOOR = 1e-9;

  private final double[] probability;
  private final double[] nullProbability;
  private final double[] counts;
  private final double[] totals;
  private final double[] nullCounts;
  private final double[] priorCounts;
  private final double[] priorTotals;

  LinkTable(int cells, int fromWords, int toWords) {
    probability = new double[cells];
    java.util.Arrays.fill(probability, 1.0 / toWords);
    nullProbability = new double[toWords];
    java.util.Arrays.fill(nullProbability, 1.0 / toWords);
    counts = new double[cells];
    totals = new double[fromWords];
    nullCounts = new double[toWords];
    priorCounts = new double[cells];
    priorTotals = new double[fromWords];
  }

  /** A table learnt before, which counts nothing any more. */
  private LinkTable(double[] probability, double[] nullProbability) {
    this.probability = probability;
    this.nullProbability = nullProbability;
    counts = new double[0];
    totals = counts;
    nullCounts = counts;
    priorCounts = counts;
    priorTotals = counts;
  }

  /**
   * A table learnt before.
   *
   * @param probability of each cell
   * @param nullProbability of each word that is translated to, that it stands for no word
   */
  static LinkTable learnt(double[] probability, double[] nullProbability) {
    return new LinkTable(probability, nullProbability);
  }

  /**
   * Adds links counted elsewhere.
   *
   * @param cell the cell of both words, null if they never meet here
   * @param from the word that is translated, negative if it is not here
   */
  void prior(Integer cell, int from, double count) {
    if (from >= 0) {
      priorTotals[from] += count;
      if (cell != null) {
        priorCounts[cell] += count;
      }
    }
  }

  double of(int cell) {
    return Math.max(FLOOR, probability[cell]);
  }

  double ofNull(int word) {
    return Math.max(FLOOR, nullProbability[word]);
  }

  void count(int cell, int from, double count) {
    counts[cell] += count;
    totals[from] += count;
  }

  void countNull(int[] words, double[] rests) {
    for (int i = 0; i < words.length; i++) {
      nullCounts[words[i]] += Math.max(0, rests[i]);
    }
  }

  void normalise(List<WordAligner.Numbered> pairs, boolean fromSource) {
    for (WordAligner.Numbered pair : pairs) {
      int columns = pair.target().length;
      for (int c = 0; c < pair.cells().length; c++) {
        int from = fromSource ? pair.source()[c / columns] : pair.target()[c % columns];
        int cell = pair.cells()[c];
        double count = counts[cell] + priorCounts[cell];
        probability[cell] = count / Math.max(FLOOR, totals[from] + priorTotals[from]);
      }
    }
    double sum = java.util.Arrays.stream(nullCounts).sum();
    for (int word = 0; word < nullCounts.length; word++) {
      nullProbability[word] = nullCounts[word] / Math.max(FLOOR, sum);
    }
    java.util.Arrays.fill(counts, 0);
    java.util.Arrays.fill(totals, 0);
    java.util.Arrays.fill(nullCounts, 0);
  }
}
