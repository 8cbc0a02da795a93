package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the rows of a table of its printed lines: a cell may take several. */
final class TableRows {

  /** A cell of nothing but a number, an amount or a dash. */
  private static final Pattern FIGURE =
      Pattern.compile("[-–—−+(]?\\p{Sc}?\\s?[\\p{Nd}.,\\s\\u00A0]*[)%]?|[-–—…]+");

  private final TypeMetrics metrics;

  TableRows(TypeMetrics metrics) {
    this.metrics = metrics;
  }

  /** The rows of a table, each as cells of lines. */
  List<List<List<Line>>> rows(List<List<Line>> lines) {
    List<List<List<Line>>> rows = new ArrayList<>();
    boolean spaced = hasSpacedRows(lines);
    double parting = RowDistances.parting(lines);
    Line before = null;
    for (int i = 0; i < lines.size(); i++) {
      List<Line> row = lines.get(i);
      if (before != null && TaggedRows.take(row, rows)) {
        before = row.get(0);
        continue;
      }
      double distance = i == 0 ? 0 : RowDistances.distance(lines, i);
      boolean shown = !Double.isNaN(parting) && distance > 0;
      boolean continues =
          shown
              ? distance <= parting
              : before != null && continues(row, rows.get(rows.size() - 1), before, spaced);
      if (continues) {
        append(row, rows.get(rows.size() - 1));
      } else {
        List<List<Line>> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new ArrayList<>(List.of(cell))));
        rows.add(cells);
      }
      before = row.get(0);
    }
    return rows;
  }

  /** A row close below another that adds to its cells: one with nothing in the first column. */
  private boolean continues(List<Line> row, List<List<Line>> above, Line before, boolean spaced) {
    Line first = row.get(0);
    if (!isClose(before, first)) {
      return false;
    }
    boolean tagged = row.stream().allMatch(cell -> cell.tag() != 0);
    if (tagged && above.get(0).get(0).tag() != 0) {
      // None of its cells goes on from above: it belongs there only if it fills a place left free.
      return row.stream().allMatch(c -> above.stream().allMatch(cell -> overlap(c, cell) <= 0));
    }
    boolean fewer = row.size() < above.size();
    boolean firstColumn = overlap(first, above.get(0)) > 0;
    if (fewer && (!firstColumn || row.size() == 1)) {
      return true;
    }
    boolean begun = above.size() == 1 && !isFigure(above.get(0).get(0));
    return spaced && (begun || row.stream().noneMatch(TableRows::isFigure));
  }

  private boolean isClose(Line before, Line line) {
    return line.baseline() - before.baseline() <= Breaks.GAP * metrics.leading(line.size());
  }

  /**
   * Whether the table sets its rows apart by more than the leading, so that lines close together
   * are one row's. Figures beside each other make rows of their own all the same.
   */
  private boolean hasSpacedRows(List<List<Line>> lines) {
    int apart = 0;
    int close = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isClose(lines.get(i - 1).get(0), lines.get(i).get(0))) {
        close++;
      } else {
        apart++;
      }
    }
    return 2 * apart >= close && close > 0;
  }

  static boolean isFigure(Line cell) {
    return FIGURE.matcher(cell.text().strip()).matches();
  }

  static void append(List<Line> row, List<List<Line>> cells) {
    for (Line line : row) {
      List<Line> best = cells.get(0);
      for (List<Line> cell : cells) {
        if (overlap(line, cell) > overlap(line, best)) {
          best = cell;
        }
      }
      if (overlap(line, best) > 0 || (row.size() == 1 && overlap(line, best) > -line.size())) {
        best.add(line);
      } else {
        cells.add(placeOf(line, cells), new ArrayList<>(List.of(line)));
      }
    }
  }

  static int placeOf(Line line, List<List<Line>> cells) {
    int at = 0;
    while (at < cells.size() && cells.get(at).get(0).start() < line.start()) {
      at++;
    }
    return at;
  }

  static double overlap(Line line, List<Line> cell) {
    double best = Double.NEGATIVE_INFINITY;
    for (Line other : cell) {
      best =
          Math.max(best, Math.min(line.end(), other.end()) - Math.max(line.start(), other.start()));
    }
    return best;
  }
}
