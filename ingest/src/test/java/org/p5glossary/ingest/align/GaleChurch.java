package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;

/**
 * The aligner of Gale and Church (1993) as published: lengths in characters, one ratio and variance
 * for all languages, six shapes of beads, a search of the whole matrix. What others are measured
 * against, in quality and in time.
 */
final class GaleChurch {
  /** Characters² per character, as published. */
  private static final double VARIANCE = 6.8;

  private static final int[][] SHAPES = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}};
  private static final double[] PRIORS = {.89, .00495, .00495, .0445, .0445, .011};
  private static final double SMALLEST = 1e-30;

  private GaleChurch() {}

  static Alignment align(List<String> source, List<String> target) {
    double[] sourceSums = sums(source);
    double[] targetSums = sums(target);
    int rows = source.size();
    int columns = target.size();
    double[][] costs = new double[3][columns + 1];
    byte[][] shapes = new byte[rows + 1][columns + 1];
    for (int row = 0; row <= rows; row++) {
      double[] now = costs[row % 3];
      for (int column = 0; column <= columns; column++) {
        double best = row == 0 && column == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int shape = 0; shape < SHAPES.length; shape++) {
          int s = SHAPES[shape][0];
          int t = SHAPES[shape][1];
          if (row >= s && column >= t) {
            double cost =
                costs[(row - s) % 3][column - t]
                    + cost(
                        sourceSums[row] - sourceSums[row - s],
                        targetSums[column] - targetSums[column - t])
                    - Math.log(PRIORS[shape]);
            if (cost < best) {
              best = cost;
              shapes[row][column] = (byte) shape;
            }
          }
        }
        now[column] = best;
      }
    }
    return traced(shapes, rows, columns);
  }

  private static Alignment traced(byte[][] shapes, int rows, int columns) {
    List<Bead> beads = new ArrayList<>();
    int row = rows;
    int column = columns;
    while (row > 0 || column > 0) {
      int[] shape = SHAPES[shapes[row][column]];
      beads.add(Bead.automatic(row - shape[0], row, column - shape[1], column, 1));
      row -= shape[0];
      column -= shape[1];
    }
    Collections.reverse(beads);
    return new Alignment(rows, columns, beads);
  }

  private static double cost(double source, double target) {
    double mean = (source + target) / 2;
    double delta = Math.abs(target - source) / Math.sqrt(VARIANCE * Math.max(1, mean));
    return -Math.log(Math.max(SMALLEST, 2 * upperTail(delta)));
  }

  /** The Gaussian's upper tail (Abramowitz and Stegun 26.2.17). */
  private static double upperTail(double z) {
    double t = 1 / (1 + .2316419 * z);
    double series =
        t
            * (.319381530
                + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return .3989423 * Math.exp(-z * z / 2) * series;
  }

  private static double[] sums(List<String> text) {
    double[] sums = new double[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      sums[i + 1] = sums[i] + text.get(i).codePointCount(0, text.get(i).length());
    }
    return sums;
  }
}
