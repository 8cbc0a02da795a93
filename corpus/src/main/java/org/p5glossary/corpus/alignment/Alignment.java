package org.p5glossary.corpus.alignment;

import java.util.List;

/**
 * A partition of two sequences of units into beads, in order on both sides.
 *
 * @param sourceSize number of source units
 * @param targetSize number of target units
 * @param beads beads in order; every unit of either side is in exactly one
 */
public record Alignment(int sourceSize, int targetSize, List<Bead> beads) {

  /**
   * @throws IllegalArgumentException if the beads leave a unit out, overlap or are out of order
   */
  public Alignment {
    beads = List.copyOf(beads);
    int source = 0;
    int target = 0;
    for (Bead bead : beads) {
      if (bead.sourceStart() != source || bead.targetStart() != target) {
        throw new IllegalArgumentException(
            "bead " + bead + " should start at source " + source + " and target " + target);
      }
      source = bead.sourceEnd();
      target = bead.targetEnd();
    }
    if (source != sourceSize || target != targetSize) {
      throw new IllegalArgumentException(
          "beads end at source "
              + source
              + " of "
              + sourceSize
              + " and target "
              + target
              + " of "
              + targetSize);
    }
  }

  /** The same alignment seen from the target. */
  public Alignment mirrored() {
    return new Alignment(targetSize, sourceSize, beads.stream().map(Bead::mirrored).toList());
  }
}
