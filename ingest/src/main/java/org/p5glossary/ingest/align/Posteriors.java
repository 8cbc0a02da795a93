package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.p5glossary.corpus.alignment.Bead;

/**
 * How probable each bead is over all paths in the band (forward–backward in log space), and the
 * path whose beads are right most often: the sum of their probabilities is largest. This splits an
 * n–n bead wherever finer beads are surer.
 */
final class Posteriors {
  /** Cells and beads less probable than e to this are left out: 1e-9. */
  private static final double NEGLIGIBLE = -20;

  /** One-sided beads count for precision only. */
  private static final double ONE_SIDED_WORTH = .5;

  /** What each bead costs in precision; about half of F1 is right, less is safer. */
  private static final double BEAD_COST = .3;

  private final Band band;
  private final BeadScorer scorer;
  private final int[] sources = BeadShape.ALL.stream().mapToInt(BeadShape::source).toArray();
  private final int[] targets = BeadShape.ALL.stream().mapToInt(BeadShape::target).toArray();

  Posteriors(Band band, BeadScorer scorer) {
    this.band = band;
    this.scorer = scorer;
  }

  /** The beads in order, each with its probability. */
  List<Bead> beads() {
    double[] forward = forward();
    double all = forward[band.cell(band.lastRow(), band.lastColumn())];
    double[] backward = new double[band.cells()];
    double[] value = new double[band.cells()];
    float[] probability = new float[band.cells()];
    byte[] shapes = new byte[band.cells()];
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    Arrays.fill(value, Double.NEGATIVE_INFINITY);
    int end = band.cell(band.lastRow(), band.lastColumn());
    double[] scores = new double[sources.length];
    backward[end] = 0;
    value[end] = 0;
    for (int row = band.lastRow(); row >= 0; row--) {
      for (int column = band.last(row); column >= band.first(row); column--) {
        int cell = band.cell(row, column);
        if (!(forward[cell] + backward[cell] - all > NEGLIGIBLE)) {
          continue;
        }
        scorer.scores(row, column, scores);
        for (int shape = 0; shape < sources.length; shape++) {
          if (scores[shape] == Double.NEGATIVE_INFINITY) {
            continue;
          }
          int before = band.cell(row - sources[shape], column - targets[shape]);
          double onward = scores[shape] + backward[cell];
          double posterior = forward[before] + onward - all;
          if (posterior > NEGLIGIBLE) {
            backward[before] = logSum(backward[before], onward);
            double sure = Math.min(1, Math.exp(posterior));
            double gain = worth(shape, sure) + value[cell];
            if (gain > value[before]) {
              value[before] = gain;
              probability[before] = (float) sure;
              shapes[before] = (byte) shape;
            }
          }
        }
      }
    }
    return traced(shapes, probability);
  }

  private double worth(int shape, double probability) {
    return sources[shape] == 0 || targets[shape] == 0
        ? (sources[shape] + targets[shape]) * (probability * ONE_SIDED_WORTH - BEAD_COST)
        : probability - BEAD_COST;
  }

  private double[] forward() {
    double[] forward = new double[band.cells()];
    double[] scores = new double[sources.length];
    for (int row = 0; row <= band.lastRow(); row++) {
      for (int column = band.first(row); column <= band.last(row); column++) {
        scorer.scores(row, column, scores);
        double highest = row == 0 && column == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int shape = 0; shape < sources.length; shape++) {
          if (scores[shape] > Double.NEGATIVE_INFINITY) {
            scores[shape] += forward[band.cell(row - sources[shape], column - targets[shape])];
            highest = Math.max(highest, scores[shape]);
          }
        }
        double sum = row == 0 && column == 0 ? 1 : 0;
        for (double score : scores) {
          if (score - highest > NEGLIGIBLE) {
            sum += Math.exp(score - highest);
          }
        }
        forward[band.cell(row, column)] = highest + Math.log(sum);
      }
    }
    return forward;
  }

  private List<Bead> traced(byte[] shapes, float[] probability) {
    List<Bead> beads = new ArrayList<>();
    int row = 0;
    int column = 0;
    while (row < band.lastRow() || column < band.lastColumn()) {
      int cell = band.cell(row, column);
      int nextRow = row + sources[shapes[cell]];
      int nextColumn = column + targets[shapes[cell]];
      if (BeadShape.ALL.get(shapes[cell]).oneSided()) {
        addSingly(beads, row, nextRow, column, nextColumn, probability[cell]);
      } else {
        beads.add(Bead.automatic(row, nextRow, column, nextColumn, probability[cell]));
      }
      row = nextRow;
      column = nextColumn;
    }
    return beads;
  }

  /** An omission, a bead for each unit; one of the sides is empty. */
  private static void addSingly(
      List<Bead> beads, int row, int nextRow, int column, int nextColumn, double probability) {
    for (int i = row; i < nextRow; i++) {
      beads.add(Bead.automatic(i, i + 1, column, column, probability));
    }
    for (int j = column; j < nextColumn; j++) {
      beads.add(Bead.automatic(row, row, j, j + 1, probability));
    }
  }

  private static double logSum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low - high < NEGLIGIBLE ? high : high + Math.log1p(Math.exp(low - high));
  }
}
