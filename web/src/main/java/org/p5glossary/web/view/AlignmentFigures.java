package org.p5glossary.web.view;

/**
 * How well the versions of a paper are paired.
 *
 * @param pairs aligned pairs of sentences or runs of them
 * @param verified pairs that a person verified
 * @param meanConfidence mean probability of all pairs, 0 to 1
 */
public record AlignmentFigures(int pairs, int verified, double meanConfidence) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public AlignmentFigures {
    Bounds.atLeast(0, pairs, "pairs");
    Bounds.atLeast(0, verified, "verified");
    Bounds.share(meanConfidence, "meanConfidence");
  }

  /** The mean as shown: never certain while a machine paired some. */
  public double shownMean() {
    return verified == pairs ? meanConfidence : Math.min(meanConfidence, Pairing.SUREST_SHOWN);
  }
}
