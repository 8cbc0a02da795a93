package org.p5glossary.ingest.align;

import java.util.Arrays;

/**
 * Expectation maximisation of IBM Model 1 over associated pairs, against a NULL word that gives
 * each word its plain frequency.
 */
final class ModelOne {
  private static final int ITERATIONS = 4;
  private static final double MOST_EXPLAINED = .8;

  /** Imaginary explanations by nothing, so that what was seen twice is not taken for certain. */
  private static final double DISCOUNT = 1;

  private final Associations pairs;
  private final TrainingBeads beads;
  private final double[] frequency;
  private final double[] probability;
  private final double[] explained;

  /** Beads of other texts in which each word was explained. */
  private final double[] occasions;

  private ModelOne(Associations pairs, TrainingBeads beads, int[] toCounts) {
    this.pairs = pairs;
    this.beads = beads;
    this.frequency = frequencies(toCounts);
    this.probability = new double[pairs.toWord().length];
    this.explained = new double[beads.toCounts().length];
    this.occasions = new double[explained.length];
  }

  /**
   * @param toCounts how often each explained word stands in the text
   */
  static WordTranslation train(Associations pairs, TrainingBeads beads, int[] toCounts) {
    ModelOne model = new ModelOne(pairs, beads, toCounts);
    model.startWithStrength();
    int[][] matches = model.matches();
    for (int i = 0; i < ITERATIONS; i++) {
      model.iterate(matches);
    }
    return model.result();
  }

  /** Takes a pair of word numbers and the number of beads in which one explains the other. */
  interface PairCount {
    void accept(int from, int to, double count);
  }

  /** How many beads each pair explains, in the order of the numbers. */
  static void counts(Associations pairs, TrainingBeads beads, PairCount each) {
    ModelOne model = new ModelOne(pairs, beads, beads.toCounts());
    model.startWithStrength();
    int[][] matches = model.matches();
    double[] counts = new double[0];
    for (int i = 0; i < ITERATIONS; i++) {
      counts = model.iterate(matches);
    }
    for (int word = 0; word + 1 < pairs.rowStart().length; word++) {
      for (int e = pairs.rowStart()[word]; e < pairs.rowStart()[word + 1]; e++) {
        each.accept(word, pairs.toWord()[e], counts[e]);
      }
    }
  }

  private void startWithStrength() {
    for (int word = 0; word + 1 < pairs.rowStart().length; word++) {
      double sum = 0;
      for (int e = pairs.rowStart()[word]; e < pairs.rowStart()[word + 1]; e++) {
        sum += pairs.strength()[e];
      }
      for (int e = pairs.rowStart()[word]; e < pairs.rowStart()[word + 1]; e++) {
        probability[e] = pairs.strength()[e] / sum;
      }
    }
  }

  /** The pairs that stand in each bead. */
  private int[][] matches() {
    int[] bead = new int[beads.toCounts().length];
    int[][] matches = new int[beads.size()][];
    int[] found = new int[64];
    for (int b = 0; b < matches.length; b++) {
      int count = 0;
      for (int word : beads.to()[b]) {
        bead[word] = b + 1;
      }
      for (int word : beads.from()[b]) {
        for (int e = pairs.rowStart()[word]; e < pairs.rowStart()[word + 1]; e++) {
          if (bead[pairs.toWord()[e]] == b + 1) {
            if (count == found.length) {
              found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = e;
          }
        }
      }
      matches[b] = Arrays.copyOf(found, count);
    }
    return matches;
  }

  private double[] iterate(int[][] matches) {
    double[] counts = pairs.prior().clone();
    double[] mass = new double[beads.toCounts().length];
    Arrays.fill(explained, 0);
    Arrays.fill(occasions, 0);
    for (int e = 0; e < counts.length; e++) {
      explained[pairs.toWord()[e]] += counts[e];
      occasions[pairs.toWord()[e]] += counts[e];
    }
    for (int[] entries : matches) {
      for (int e : entries) {
        mass[pairs.toWord()[e]] += probability[e];
      }
      for (int e : entries) {
        int word = pairs.toWord()[e];
        double share = probability[e] / (mass[word] + frequency[word]);
        counts[e] += share;
        explained[word] += share;
      }
      for (int e : entries) {
        mass[pairs.toWord()[e]] = 0;
      }
    }
    for (int word = 0; word + 1 < pairs.rowStart().length; word++) {
      double sum = DISCOUNT;
      for (int e = pairs.rowStart()[word]; e < pairs.rowStart()[word + 1]; e++) {
        sum += counts[e];
      }
      for (int e = pairs.rowStart()[word]; e < pairs.rowStart()[word + 1]; e++) {
        probability[e] = counts[e] / sum;
      }
    }
    return counts;
  }

  private WordTranslation result() {
    double[] lift = new double[probability.length];
    for (int e = 0; e < lift.length; e++) {
      lift[e] = probability[e] / frequency[pairs.toWord()[e]];
    }
    double[] shares = new double[explained.length];
    for (int word = 0; word < shares.length; word++) {
      shares[word] =
          Math.min(
              MOST_EXPLAINED,
              explained[word] / (beads.toCounts()[word] + occasions[word] + DISCOUNT));
    }
    return new WordTranslation(pairs.rowStart(), pairs.toWord(), lift, shares);
  }

  private static double[] frequencies(int[] counts) {
    double all = 0;
    for (int count : counts) {
      all += count;
    }
    double[] frequencies = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      frequencies[i] = counts[i] / Math.max(1, all);
    }
    return frequencies;
  }
}
