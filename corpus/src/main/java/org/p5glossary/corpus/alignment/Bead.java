package org.p5glossary.corpus.alignment;

import java.util.Objects;

/**
 * A run of source units and the run of target units that says the same; one side may be empty.
 *
 * @param sourceStart first source unit, 0-based
 * @param sourceEnd one past the last source unit
 * @param targetStart first target unit, 0-based
 * @param targetEnd one past the last target unit
 * @param probability posterior probability that the bead is right, 0 to 1
 * @param status who made it, never null
 */
public record Bead(
    int sourceStart,
    int sourceEnd,
    int targetStart,
    int targetEnd,
    double probability,
    BeadStatus status) {

  /**
   * @throws IllegalArgumentException if a run is negative, both runs are empty, or the probability
   *     is outside 0 to 1
   */
  public Bead {
    Objects.requireNonNull(status, "status");
    if (sourceStart < 0 || sourceEnd < sourceStart || targetStart < 0 || targetEnd < targetStart) {
      throw new IllegalArgumentException(
          "bead runs must have 0 <= start <= end, but were ["
              + (sourceStart + ", " + sourceEnd + ") and [")
              + (targetStart + ", " + targetEnd + ")"));
    }
    if (sourceStart == sourceEnd && targetStart == targetEnd) {
      throw new IllegalArgumentException("bead is empty on both sides at source " + sourceStart);
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("bead probability must be 0 to 1, was " + probability);
    }
  }

  /** An automatic bead. */
  public static Bead automatic(
      int sourceStart, int sourceEnd, int targetStart, int targetEnd, double probability) {
    return new Bead(
        sourceStart, sourceEnd, targetStart, targetEnd, probability, BeadStatus.AUTOMATIC);
  }

  /** The number of source units. */
  public int sourceSize() {
    return sourceEnd - sourceStart;
  }

  /** The number of target units. */
  public int targetSize() {
    return targetEnd - targetStart;
  }

  /** Whether one side is empty: an omission or an addition. */
  public boolean oneSided() {
    return sourceSize() == 0 || targetSize() == 0;
  }

  /** The same bead seen from the target. */
  public Bead mirrored() {
    return new Bead(targetStart, targetEnd, sourceStart, sourceEnd, probability, status);
  }
}
