package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of tables that draw a rule between each two rows: what stands between two is one. */
final class GridRows {

  /** A rule that parts rows takes at least this part of the table's width. */
  private static final double WIDE = .9;

  /** Fewer rows between rules are a head, a body and a total, */
  private static final int FEWEST_ROWS = 3;

  /** but two of so few lines are what a table has on the page where it begins or ends. */
  private static final int FEW_LINES = 3;

  private final TypeMetrics metrics;
  private final Map<Integer, PageLines> pages = new HashMap<>();

  GridRows(TypeMetrics metrics, List<PageLines> pages) {
    this.metrics = metrics;
    pages.forEach(page -> this.pages.put(page.page(), page));
  }

  /**
   * The rows of a table, each as cells of lines; empty if its rules do not part its rows.
   *
   * @param lines the table's printed lines, each as its cells
   */
  List<List<List<Line>>> rows(List<List<Line>> lines) {
    Map<Integer, List<Double>> heights = new HashMap<>();
    List<List<List<Line>>> printed = new ArrayList<>();
    int lastBand = -1;
    int lastPage = -1;
    for (List<Line> line : lines) {
      int page = line.get(0).page();
      int band =
          band(line.get(0).baseline(), heights.computeIfAbsent(page, p -> heights(p, lines)));
      if (band != lastBand || page != lastPage) {
        printed.add(new ArrayList<>());
      }
      printed.get(printed.size() - 1).add(line);
      lastBand = band;
      lastPage = page;
    }
    boolean enough =
        printed.size() >= FEWEST_ROWS
            || (printed.size() > 1 && printed.stream().allMatch(row -> row.size() <= FEW_LINES));
    boolean grid = enough && printed.stream().allMatch(this::isOneRow);
    return grid ? printed.stream().map(GridRows::cells).toList() : List.of();
  }

  /** Where rules run across the table on one of its pages, from top to bottom, in points. */
  private List<Double> heights(int number, List<List<Line>> lines) {
    PageLines page = pages.get(number);
    if (page == null) {
      return List.of();
    }
    double left = Double.POSITIVE_INFINITY;
    double right = 0;
    for (List<Line> line : lines) {
      for (Line cell : line) {
        left = Math.min(left, cell.box().x());
        right = Math.max(right, cell.box().x() + cell.box().width());
      }
    }
    double width = right - left;
    double end = right;
    return page.rules().stream()
        .filter(r -> r.width() >= WIDE * width && r.x() < end && r.x() + r.width() > end - width)
        .map(Rule::y)
        .sorted()
        .toList();
  }

  private static int band(double baseline, List<Double> heights) {
    int band = 0;
    while (band < heights.size() && heights.get(band) < baseline) {
      band++;
    }
    return band;
  }

  /** Whether the lines between two rules can be one row: close, and no figures below each other. */
  private boolean isOneRow(List<List<Line>> lines) {
    for (int i = 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1).get(0);
      Line below = lines.get(i).get(0);
      if (below.baseline() - above.baseline() > Breaks.GAP * metrics.leading(below.size())) {
        return false;
      }
    }
    return cells(lines).stream()
        .allMatch(cell -> cell.stream().filter(TableRows::isFigure).count() <= 1);
  }

  private static List<List<Line>> cells(List<List<Line>> lines) {
    List<List<Line>> cells = new ArrayList<>();
    for (List<Line> line : lines) {
      if (cells.isEmpty()) {
        line.forEach(cell -> cells.add(new ArrayList<>(List.of(cell))));
      } else {
        TableRows.append(line, cells);
      }
    }
    return cells;
  }
}
