package org.p5glossary.ingest.align;

/** What speaks for a bead: the prior of its shape, its lengths, its words and anchors. */
final class BeadScorer {
  /** Words and anchors: half from either direction. */
  private static final double DIRECTION_WEIGHT = .5;

  /** Starts and ends are not independent of each other and of the anchors. */
  private static final double EDGE_WEIGHT = .7;

  /** A side of the tables of sums: runs of 0 to the longest. */
  private static final int SIDE = BeadShape.LONGEST_SPAN + 1;

  private final Band band;
  private final Band transposed;
  private final BeadEvidence known;
  private final boolean knowsNothing;
  private int boundsRow = -1;
  private final int[] firstColumn = new int[BeadShape.LONG_OMISSION + 1];
  private final int[] lastColumn = new int[BeadShape.LONG_OMISSION + 1];
  private final double[] targetSums = new double[SIDE * SIDE];
  private final double[] sourceSums = new double[SIDE * SIDE];
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
   * @param band the cells that beads may end at
   * @param transposed the same with rows and columns exchanged
   * @param targetEvidence explains target units, rows are source units
   * @param sourceEvidence explains source units, rows are target units
   */
  BeadScorer(
      Band band,
      Band transposed,
      TextPair pair,
      Learnt learnt,
      BeadEvidence known,
      SpanEvidence targetEvidence,
      SpanEvidence sourceEvidence) {
    this.band = band;
    this.transposed = transposed;
    this.known = known;
    this.knowsNothing = known == BeadEvidence.NONE;
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

  /**
   * Nats for all shapes that end at a cell, priors included; not for use by several threads.
   *
   * @param nats is filled in by shape number; negative infinity for a shape that does not fit
   */
  void scores(int row, int column, double[] nats) {
    int units = Math.min(BeadShape.LONGEST_SPAN, row - Math.max(1, transposed.first(column)) + 1);
    int across = Math.min(BeadShape.LONGEST_SPAN, column - Math.max(1, band.first(row)) + 1);
    sumUp(row, column, units, across);
    if (row != boundsRow) {
      readBounds(row);
    }
    for (int shape = 0; shape < sources.length; shape++) {
      int source = sources[shape];
      int target = targets[shape];
      if (column - target < firstColumn[source] || column - target > lastColumn[source]) {
        nats[shape] = Double.NEGATIVE_INFINITY;
      } else if (source == 0 || target == 0) {
        nats[shape] = priors[shape];
      } else if (source > units || target > across) {
        nats[shape] = Double.NEGATIVE_INFINITY;
      } else {
        double words = targetSums[source * SIDE + target] + sourceSums[target * SIDE + source];
        nats[shape] =
            priors[shape]
                + (knowsNothing ? 0 : known.nats(row, source, column, target))
                + DIRECTION_WEIGHT * words
                + lengthsAndEdges(row, source, column, target);
      }
    }
  }

  /** The columns of the rows that beads ending at a row may start from. */
  private void readBounds(int row) {
    boundsRow = row;
    for (int back = 0; back < firstColumn.length; back++) {
      firstColumn[back] = back <= row ? band.first(row - back) : Integer.MAX_VALUE;
      lastColumn[back] = back <= row ? band.last(row - back) : -1;
    }
  }

  /** Sums what words and anchors say over the units of each run that some shape takes. */
  private void sumUp(int row, int column, int units, int across) {
    for (int run = 1; run <= units; run++) {
      double sum = 0;
      for (int i = 1; i <= Math.min(across, BeadShape.mostAcross(run)); i++) {
        sum += targetEvidence.nats(row, column - i + 1, run);
        targetSums[run * SIDE + i] = sum;
      }
    }
    for (int run = 1; run <= across; run++) {
      double sum = 0;
      for (int i = 1; i <= Math.min(units, BeadShape.mostAcross(run)); i++) {
        sum += sourceEvidence.nats(column, row - i + 1, run);
        sourceSums[run * SIDE + i] = sum;
      }
    }
  }

  private double lengthsAndEdges(int row, int units, int column, int across) {
    return EDGE_WEIGHT * startModel.nats(sourceStarts[row - units], targetStarts[column - across])
        + EDGE_WEIGHT * endModel.nats(sourceEnds[row - 1], targetEnds[column - 1])
        + lengths.logRatio(row, units, column, across);
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
    return DIRECTION_WEIGHT * nats + lengthsAndEdges(row, units, column, across);
  }
}
