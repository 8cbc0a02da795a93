package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.alignment.BeadStatus;

/**
 * How sure it is that two texts say the same.
 *
 * @param status paired by the aligner or verified by a person, never null
 * @param confidence probability that the pair is right, 0 to 1
 */
public record Pairing(BeadStatus status, double confidence) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public Pairing {
    Objects.requireNonNull(status, "status");
    Bounds.share(confidence, "confidence");
  }

  /** The confidence as shown: what a machine paired is never called certain. */
  public double shownConfidence() {
    return status == BeadStatus.VERIFIED ? confidence : Math.min(confidence, SUREST_SHOWN);
  }

  /** How the confidence is shown: from 0 (doubtful) to 2 (sure or verified). */
  public int level() {
    if (status == BeadStatus.VERIFIED || confidence >= SURE) {
      return 2;
    }
    return confidence >= FAIR ? 1 : 0;
  }

  /** Two people who align by hand agree at .992. */
  private static final double SUREST_SHOWN = 0.99;

  /** From here a pair is shown as sure: of 10 such pairs a reader may meet one wrong. */
  private static final double SURE = 0.9;

  /** Below this a pair is more likely wrong than right on either side, and is shown as doubtful. */
  private static final double FAIR = 0.6;
}
