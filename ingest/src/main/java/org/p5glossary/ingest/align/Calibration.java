package org.p5glossary.ingest.align;

import org.p5glossary.corpus.alignment.Bead;

/**
 * Turns posteriors into probabilities that can be believed. The search takes words, lengths and
 * anchors for independent, which they are not, so that its posteriors lie near 0 and 1: of the
 * beads that it gave .99, one in seven was wrong.
 *
 * <p>Base: a logistic regression of "the bead is in the gold" on the log odds of the posterior, for
 * each of three classes of beads, over 29,500 beads of the open hand-aligned texts and of parallel
 * rows made hard (docs/benchmarks.md has the table). Thread-safe.
 */
final class Calibration {
  /** Nothing made by a machine is surer: two people who align by hand agree at .992. */
  static final double SUREST = .99;

  /** Log odds beyond this were not told apart by the measurement. */
  private static final double LARGEST_LOG_ODDS = 16;

  private static final double[] ONE_SIDED = {.107, 2.002};
  private static final double[] ONE_TO_ONE = {.288, .698};
  private static final double[] LARGER = {.424, -.979};

  private Calibration() {}

  /**
   * The bead with the probability that it is right.
   *
   * @param bead a bead with its posterior
   * @param related whether the texts are translations at all, 0 to 1
   */
  static Bead calibrated(Bead bead, double related) {
    double[] line =
        bead.oneSided()
            ? ONE_SIDED
            : bead.sourceSize() == 1 && bead.targetSize() == 1 ? ONE_TO_ONE : LARGER;
    double odds = Math.log(bead.probability() / (1 - bead.probability()));
    double bounded = Math.max(-LARGEST_LOG_ODDS, Math.min(LARGEST_LOG_ODDS, odds));
    double probability = 1 / (1 + Math.exp(-(line[0] * bounded + line[1])));
    return Bead.automatic(
        bead.sourceStart(),
        bead.sourceEnd(),
        bead.targetStart(),
        bead.targetEnd(),
        Math.min(SUREST, probability) * related);
  }
}
