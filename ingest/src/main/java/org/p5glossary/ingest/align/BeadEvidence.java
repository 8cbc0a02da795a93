package org.p5glossary.ingest.align;

/** What the caller knows of beads besides the texts: structure, corrections, earlier papers. */
interface BeadEvidence {
  /** Knows nothing. */
  BeadEvidence NONE = (sourceEnd, sourceUnits, targetEnd, targetUnits) -> 0;

  /**
   * Nats for (above 0) or against (below 0) the bead that ends before these units and takes that
   * many on each side; a pure function.
   */
  double nats(int sourceEnd, int sourceUnits, int targetEnd, int targetUnits);
}
