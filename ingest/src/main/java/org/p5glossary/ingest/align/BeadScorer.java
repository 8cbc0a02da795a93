package org.p5glossary.ingest.align;

/** What speaks for a bead: the prior of its shape, its lengths, its words and anchors. */
final class BeadScorer {
  /** Words and anchors: half from either direction. */
  private static final double DIRECTION_WEIGHT = .5;

  /** Starts and ends are not independent of each other and of the anchors. */
  private static final double EDGE_WEIGHT = .7;

  private final BeadEvidence known;
  private final LengthModel lengths;
  private final double[] priors;
  private final SpanEvidence targetEvidence;
  private final SpanEvidence sourceEvidence;
  private final EdgeModel startModel;
  private final EdgeModel endModel;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final int[] targetStarts;
  private final int[] targetEnds;
  private final int[] sources;
  private final int[] targets;

  /**
   * @param targetEvidence explains target units, rows are source units
   * @param sourceEvidence explains source units, rows are target units
   */
  BeadScorer(
      TextPair pair,
      Learnt learnt,
      BeadEvidence known,
      SpanEvidence targetEvidence,
      SpanEvidence sourceEvidence) {
    this.known = known;
    this.lengths = learnt.lengths();
    this.priors = learnt.priors().logs();
    this.startModel = learnt.starts();
    this.endModel = learnt.ends();
    this.sourceStarts = EdgeModel.numbers(pair.source().starts());
    this.sourceEnds = EdgeModel.numbers(pair.source().ends());
    this.targetStarts = EdgeModel.numbers(pair.target().starts());
    this.targetEnds = EdgeModel.numbers(pair.target().ends());
    this.targetEvidence = targetEvidence;
    this.sourceEvidence = sourceEvidence;
    this.sources = BeadShape.ALL.stream().mapToInt(BeadShape::source).toArray();
    this.targets = BeadShape.ALL.stream().mapToInt(BeadShape::target).toArray();
  }

  /** Nats for a shape that ends at a cell, prior included. */
  double score(int shape, int row, int column) {
    return priors[shape]
        + known.nats(row, sources[shape], column, targets[shape])
        + evidence(shape, row, column);
  }

  /** Nats for a shape that ends at a cell, without the prior; 0 for one-sided beads. */
  double evidence(int shape, int row, int column) {
    int units = sources[shape];
    int across = targets[shape];
    if (units == 0 || across == 0) {
      return 0;
    }
    double nats = 0;
    for (int i = 0; i < across; i++) {
      nats += targetEvidence.nats(row, column - i, units);
    }
    for (int i = 0; i < units; i++) {
      nats += sourceEvidence.nats(column, row - i, across);
    }
    double edges =
        EDGE_WEIGHT * startModel.nats(sourceStarts[row - units], targetStarts[column - across])
            + EDGE_WEIGHT * endModel.nats(sourceEnds[row - 1], targetEnds[column - 1]);
    return edges + lengths.logRatio(row, units, column, across) + DIRECTION_WEIGHT * nats;
  }
}
