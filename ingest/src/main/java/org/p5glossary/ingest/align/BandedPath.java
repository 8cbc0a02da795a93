package org.p5glossary.ingest.align;

import java.util.Arrays;

/** Searches the best path in a band by dynamic programming in log space; cost is cells × shapes. */
final class BandedPath {
  private final Band band;
  private final int[] sources = BeadShape.ALL.stream().mapToInt(BeadShape::source).toArray();
  private final int[] targets = BeadShape.ALL.stream().mapToInt(BeadShape::target).toArray();

  BandedPath(Band band) {
    this.band = band;
  }

  /** The best path from no unit to all units. */
  Path best(BeadScorer scorer) {
    double[] best = new double[band.cells()];
    byte[] shapes = new byte[band.cells()];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[band.cell(0, 0)] = 0;
    double[] scores = new double[sources.length];
    for (int row = 0; row <= band.lastRow(); row++) {
      for (int column = band.first(row); column <= band.last(row); column++) {
        int cell = band.cell(row, column);
        scorer.scores(row, column, scores);
        for (int shape = 0; shape < sources.length; shape++) {
          if (scores[shape] > Double.NEGATIVE_INFINITY) {
            double before = best[band.cell(row - sources[shape], column - targets[shape])];
            double score = before + scores[shape];
            if (score > best[cell]) {
              best[cell] = score;
              shapes[cell] = (byte) shape;
            }
          }
        }
      }
    }
    return traced(shapes, scorer);
  }

  private Path traced(byte[] shapes, BeadScorer scorer) {
    int row = band.lastRow();
    int column = band.lastColumn();
    int[] reversed = new int[row + column];
    double[] evidence = new double[row + column];
    int count = 0;
    while (row > 0 || column > 0) {
      int shape = shapes[band.cell(row, column)];
      reversed[count] = shape;
      evidence[count] = scorer.evidence(shape, row, column);
      count++;
      row -= sources[shape];
      column -= targets[shape];
    }
    int[] inOrder = new int[count];
    double[] evidenceInOrder = new double[count];
    for (int i = 0; i < count; i++) {
      inOrder[i] = reversed[count - 1 - i];
      evidenceInOrder[i] = evidence[count - 1 - i];
    }
    return new Path(inOrder, evidenceInOrder);
  }
}
