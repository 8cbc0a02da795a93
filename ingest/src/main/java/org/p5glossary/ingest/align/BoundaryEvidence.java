package org.p5glossary.ingest.align;

/**
 * Aligned blocks as evidence for the sentences in them: a bead that leaves its pair of blocks is
 * unlikely, all the more the surer the pair, and ruled out where the boundary is hard.
 */
final class BoundaryEvidence implements BeadEvidence {
  private final int[] sourceBead;
  private final int[] targetBead;
  private final double[] crossing;

  /**
   * @param sourceBead the block bead of each source sentence
   * @param targetBead the block bead of each target sentence
   * @param crossing nats (0 or less) for entering each block bead across its border
   */
  BoundaryEvidence(int[] sourceBead, int[] targetBead, double[] crossing) {
    this.sourceBead = sourceBead;
    this.targetBead = targetBead;
    this.crossing = crossing;
  }

  @Override
  public double nats(int sourceEnd, int sourceUnits, int targetEnd, int targetUnits) {
    if (sourceUnits == 0 || targetUnits == 0) {
      return 0;
    }
    int low = Math.min(sourceBead[sourceEnd - sourceUnits], targetBead[targetEnd - targetUnits]);
    int high = Math.max(sourceBead[sourceEnd - 1], targetBead[targetEnd - 1]);
    double nats = 0;
    for (int bead = low + 1; bead <= high; bead++) {
      nats = Math.min(nats, Math.min(crossing[bead], crossing[bead - 1]));
    }
    return nats;
  }
}
