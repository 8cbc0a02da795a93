package org.p5glossary.ingest.align;

import java.util.List;

/**
 * How many units a bead takes on each side.
 *
 * @param source source units, 0 or more
 * @param target target units, 0 or more
 * @param prior how often such beads are, before the text is known; all together about 1
 */
record BeadShape(int source, int target, double prior) {
  /** Political Chinese has 5 % of beads with 1 to 3 and more; the longest worth their cost. */
  static final int LONGEST_SPAN = 6;

  /**
   * Omissions come in runs: so many units at once cost a fraction of what they cost one by one, but
   * enough that a search that has lost its way does not jump. Such a bead is given out as one bead
   * for each unit.
   */
  static final int LONG_OMISSION = 8;

  /**
   * All shapes that are tried. Base: counts in hand-aligned legal, political and magazine prose;
   * the shares are re-estimated on each text.
   */
  static final List<BeadShape> ALL =
      List.of(
          new BeadShape(1, 1, .86),
          new BeadShape(1, 2, .05),
          new BeadShape(2, 1, .05),
          new BeadShape(2, 2, .008),
          new BeadShape(0, 1, .006),
          new BeadShape(1, 0, .006),
          new BeadShape(1, 3, .006),
          new BeadShape(3, 1, .006),
          new BeadShape(2, 3, .002),
          new BeadShape(3, 2, .002),
          new BeadShape(1, 4, .001),
          new BeadShape(4, 1, .001),
          new BeadShape(3, 3, .0005),
          new BeadShape(1, 5, .0004),
          new BeadShape(5, 1, .0004),
          new BeadShape(2, 4, .0004),
          new BeadShape(4, 2, .0004),
          new BeadShape(1, 6, .0002),
          new BeadShape(6, 1, .0002),
          new BeadShape(LONG_OMISSION, 0, .00001),
          new BeadShape(0, LONG_OMISSION, .00001));

  private static final int[] MOST_ACROSS = mostAcross();

  private static int[] mostAcross() {
    int[] most = new int[LONGEST_SPAN + 1];
    for (BeadShape shape : ALL) {
      if (!shape.oneSided()) {
        most[shape.source()] = Math.max(most[shape.source()], shape.target());
      }
    }
    return most;
  }

  /** The longest run that some shape pairs with a run of so many units, 1 to the longest. */
  static int mostAcross(int run) {
    return MOST_ACROSS[run];
  }

  /** Whether one side is empty. */
  boolean oneSided() {
    return source == 0 || target == 0;
  }
}
