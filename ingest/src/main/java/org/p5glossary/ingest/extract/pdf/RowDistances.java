package org.p5glossary.ingest.extract.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * How far apart the rows of one table are printed, and how far the lines of one row, where the two
 * differ: cells of several lines then show by that alone.
 */
final class RowDistances {

  /** Rows are further apart than lines by this part at least. */
  private static final double WIDER = 1.07;

  /** Lines of one cell are at most this far apart, in type sizes. */
  private static final double WIDEST_LEADING = 1.5;

  /** So many rows show that they are apart. */
  private static final int FEWEST_ROWS = 2;

  /** Share of the figures below each other that must be apart, as rows are. */
  private static final double NEARLY_ALL = .9;

  private RowDistances() {}

  /**
   * The distance from baseline to baseline, in points, that parts rows from lines; NaN if the table
   * does not show one.
   *
   * @param lines the table's printed lines, each as its cells
   */
  static double parting(List<List<Line>> lines) {
    double[] all = new double[lines.size()];
    int count = 0;
    double size = 0;
    for (int i = 1; i < lines.size(); i++) {
      double distance = distance(lines, i);
      if (distance > 0) {
        all[count++] = distance;
        size = Math.max(size, lines.get(i).get(0).size());
      }
    }
    double[] sorted = Arrays.copyOf(all, count);
    Arrays.sort(sorted);
    double parting = Double.NaN;
    double widest = WIDER;
    for (int i = 1; i + FEWEST_ROWS <= count; i++) {
      double ratio = sorted[i] / sorted[i - 1];
      if (ratio > widest && sorted[i - 1] <= WIDEST_LEADING * size) {
        widest = ratio;
        parting = (sorted[i] + sorted[i - 1]) / 2;
      }
    }
    return !Double.isNaN(parting) && figuresAreApart(lines, parting) ? parting : Double.NaN;
  }

  /** The distance of a line from the one before; 0 or less where another column or page begins. */
  static double distance(List<List<Line>> lines, int i) {
    Line before = lines.get(i - 1).get(0);
    Line line = lines.get(i).get(0);
    return line.place().sameColumn(before.place()) ? line.baseline() - before.baseline() : 0;
  }

  private static boolean figuresAreApart(List<List<Line>> lines, double parting) {
    int sure = 0;
    int apart = 0;
    for (int i = 1; i < lines.size(); i++) {
      double distance = distance(lines, i);
      if (distance > 0 && haveFiguresBelow(lines.get(i - 1), lines.get(i))) {
        sure++;
        apart += distance > parting ? 1 : 0;
      }
    }
    return apart >= NEARLY_ALL * sure;
  }

  private static boolean haveFiguresBelow(List<Line> above, List<Line> below) {
    return below.stream()
        .filter(TableRows::isFigure)
        .anyMatch(
            cell ->
                above.stream()
                    .filter(TableRows::isFigure)
                    .anyMatch(other -> TableRows.overlap(cell, List.of(other)) > 0));
  }
}
