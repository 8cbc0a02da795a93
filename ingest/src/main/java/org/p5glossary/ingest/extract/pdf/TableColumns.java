package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Where the columns of a table stand, learnt from its rows of several cells. Not thread-safe. */
final class TableColumns {

  /** Start and end of each column in turn, in points, in reading direction. */
  private List<double[]> columns = new ArrayList<>();

  /** Learns from a printed row of the table. */
  void add(List<Line> row) {
    if (row.size() > columns.size()) {
      List<double[]> before = columns;
      columns = new ArrayList<>();
      row.forEach(cell -> columns.add(new double[] {cell.start(), cell.end()}));
      before.forEach(column -> widen(column[0], column[1]));
    } else {
      row.forEach(cell -> widen(cell.start(), cell.end()));
    }
  }

  private void widen(double start, double end) {
    int at = only(start, end);
    if (at >= 0) {
      double[] column = columns.get(at);
      column[0] = Math.min(column[0], start);
      column[1] = Math.max(column[1], end);
    }
  }

  /** The one column that a stretch overlaps; -1 if there are none or several. */
  private int only(double start, double end) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (start < columns.get(i)[1] && end > columns.get(i)[0]) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Whether a line stands in one column and reaches into no other. */
  boolean holds(Line line) {
    return columns.size() >= 2 && only(line.start(), line.end()) >= 0;
  }

  /** Whether a line stands in one column that is not the first. */
  boolean holdsBehindFirst(Line line) {
    return columns.size() >= 2 && only(line.start(), line.end()) > 0;
  }
}
