package org.p5glossary.ingest.align;

import java.util.Arrays;

/**
 * Pairs of words that stand in the same beads more often than chance: in at least two, with a log
 * likelihood ratio (G²) of at least 10 (6 let beads that were wrong confirm themselves).
 */
final class Associations {

  private static final int FEWEST_BEADS = 2;
  private static final double WEAKEST = 10;

  /** Common words pair with very many; the strongest say all there is to say. */
  private static final int MOST_PER_WORD = 60;

  private final int[] rowStart;
  private final int[] toWord;
  private final double[] strength;
  private final double[] prior;

  Associations(int[] rowStart, int[] toWord, double[] strength, double[] prior) {
    this.rowStart = rowStart;
    this.toWord = toWord;
    this.strength = strength;
    this.prior = prior;
  }

  /** Where the pairs of each first word start; one longer than there are words. */
  int[] rowStart() {
    return rowStart;
  }

  /** The second word of each pair. */
  int[] toWord() {
    return toWord;
  }

  /** The log likelihood ratio of each pair. */
  double[] strength() {
    return strength;
  }

  /** In how many beads each pair was seen before, in other texts. */
  double[] prior() {
    return prior;
  }

  /**
   * The pairs in some beads, and those known before.
   *
   * @param prior what other texts taught, in the direction of the beads
   */
  static Associations of(TrainingBeads beads, PriorCounts prior) {
    int words = beads.fromCounts().length;
    Growing grown = new Growing();
    int[] rowStart = new int[words + 1];
    Counting counting = new Counting(beads);
    int known = 0;
    for (int word = 0; word < words; word++) {
      rowStart[word] = grown.size;
      if (beads.fromCounts()[word] >= FEWEST_BEADS) {
        counting.addStrong(word, grown);
        grown.keepStrongest(rowStart[word], MOST_PER_WORD);
      }
      for (; known < prior.from().length && prior.from()[known] == word; known++) {
        grown.addKnown(rowStart[word], prior.to()[known], prior.count()[known]);
      }
    }
    rowStart[words] = grown.size;
    return new Associations(
        rowStart,
        Arrays.copyOf(grown.words, grown.size),
        Arrays.copyOf(grown.strengths, grown.size),
        Arrays.copyOf(grown.priors, grown.size));
  }

  /** Counts which words stand in the beads of a word. */
  private static final class Counting {
    private final TrainingBeads beads;
    private final int[][] beadsOf;
    private final int[] together;
    private final int[] touched;
    private final double[] xlogx;

    Counting(TrainingBeads beads) {
      this.beads = beads;
      this.beadsOf = beadsOfWords(beads);
      this.together = new int[beads.toCounts().length];
      this.touched = new int[beads.toCounts().length];
      this.xlogx = xlogx(beads.size());
    }

    void addStrong(int word, Growing grown) {
      int touchedCount = 0;
      for (int bead : beadsOf[word]) {
        for (int other : beads.to()[bead]) {
          if (beads.toCounts()[other] >= FEWEST_BEADS && together[other]++ == 0) {
            touched[touchedCount++] = other;
          }
        }
      }
      for (int i = 0; i < touchedCount; i++) {
        int other = touched[i];
        if (together[other] >= FEWEST_BEADS) {
          double strength =
              logLikelihoodRatio(
                  together[other],
                  beads.fromCounts()[word],
                  beads.toCounts()[other],
                  beads.size(),
                  xlogx);
          if (strength >= WEAKEST) {
            grown.add(other, strength);
          }
        }
        together[other] = 0;
      }
    }
  }

  /** Dunning's G² for words that attract each other; 0 where they avoid each other. */
  private static double logLikelihoodRatio(
      int both, int first, int second, int all, double[] xlogx) {
    if ((double) both * all <= (double) first * second) {
      return 0;
    }
    int neither = all - first - second + both;
    return 2
        * (xlogx[both]
            + xlogx[first - both]
            + xlogx[second - both]
            + xlogx[neither]
            + xlogx[all]
            - xlogx[first]
            - xlogx[all - first]
            - xlogx[second]
            - xlogx[all - second]);
  }

  private static double[] xlogx(int most) {
    double[] table = new double[most + 1];
    for (int x = 1; x <= most; x++) {
      table[x] = x * Math.log(x);
    }
    return table;
  }

  private static int[][] beadsOfWords(TrainingBeads beads) {
    int[][] lists = new int[beads.fromCounts().length][];
    int[] filled = new int[lists.length];
    for (int word = 0; word < lists.length; word++) {
      lists[word] = new int[beads.fromCounts()[word]];
    }
    for (int bead = 0; bead < beads.size(); bead++) {
      for (int word : beads.from()[bead]) {
        lists[word][filled[word]++] = bead;
      }
    }
    return lists;
  }

  /** The pairs found so far. */
  private static final class Growing {
    private int[] words = new int[1024];
    private double[] strengths = new double[1024];
    private double[] priors = new double[1024];
    private int size;

    /** Adds what is known before to a word's pairs, which start at an offset. */
    void addKnown(int start, int word, double prior) {
      for (int i = start; i < size; i++) {
        if (words[i] == word) {
          priors[i] = prior;
          return;
        }
      }
      add(word, WEAKEST);
      priors[size - 1] = prior;
    }

    void add(int word, double strength) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
        strengths = Arrays.copyOf(strengths, size * 2);
        priors = Arrays.copyOf(priors, size * 2);
      }
      words[size] = word;
      strengths[size] = strength;
      priors[size] = 0;
      size++;
    }

    /** Drops the weakest pairs from an offset on, if there are more than so many. */
    void keepStrongest(int start, int most) {
      if (size - start <= most) {
        return;
      }
      double[] sorted = Arrays.copyOfRange(strengths, start, size);
      Arrays.sort(sorted);
      double weakest = sorted[sorted.length - most];
      int kept = start;
      for (int i = start; i < size && kept < start + most; i++) {
        if (strengths[i] >= weakest) {
          words[kept] = words[i];
          strengths[kept] = strengths[i];
          kept++;
        }
      }
      size = kept;
    }
  }
}
