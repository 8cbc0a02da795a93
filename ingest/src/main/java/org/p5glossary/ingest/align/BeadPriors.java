package org.p5glossary.ingest.align;

/**
 * Log probabilities of the bead shapes, re-estimated on a path by count smoothing: (count + 60 ·
 * prior) / (number + 60).
 */
final class BeadPriors {
  private static final double SMOOTHING_BEADS = 60;

  /** Nats: a one-sided bead has no evidence against it, so that it needs a malus to be fair. */
  private static final double ONE_SIDED_PENALTY = .5;

  private final double[] logs;

  private BeadPriors(double[] logs) {
    this.logs = logs;
  }

  /** The priors before any bead is known. */
  static BeadPriors initial() {
    return after(new int[BeadShape.ALL.size()]);
  }

  /** The priors after a path with these counts. */
  static BeadPriors after(int[] counts) {
    double all = SMOOTHING_BEADS;
    for (int count : counts) {
      all += count;
    }
    double[] logs = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      BeadShape shape = BeadShape.ALL.get(i);
      logs[i] =
          Math.log((counts[i] + SMOOTHING_BEADS * shape.prior()) / all)
              - (shape.oneSided() ? ONE_SIDED_PENALTY : 0);
    }
    return new BeadPriors(logs);
  }

  /** In nats, by number in {@link BeadShape#ALL}. */
  double[] logs() {
    return logs;
  }
}
