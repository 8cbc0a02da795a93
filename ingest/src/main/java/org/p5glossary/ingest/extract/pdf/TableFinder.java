package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.p5glossary.ingest.structure.LabelParser;

/** Finds the rows of tables: lines that stand beside each other, several times in a row. */
final class TableFinder {

  /** Rows of one table are not further apart than this, in points. Measured. */
  private static final double ROW_DISTANCE = 45;

  /** A cell of nothing but a number, an amount or a dash. */
  private static final Pattern FIGURE =
      Pattern.compile("[-–—−+(]?\\p{Sc}?\\s?[\\p{Nd}.,\\s\\u00A0]*[)%]?|[-–—…]+");

  private final TypeMetrics metrics;

  /** Rows that stand between a table's rules. */
  private final Set<Line.Place> ruled;

  TableFinder(TypeMetrics metrics, List<PageLines> pages) {
    this.metrics = metrics;
    this.ruled = new RuledTables(metrics.bodySize()).rows(pages);
  }

  /**
   * A stretch of a flow: text, or the rows of a table.
   *
   * @param lines its lines
   * @param rows for a table its rows, each as cells of lines; empty for text
   */
  record Stretch(List<Line> lines, List<List<List<Line>>> rows) {
    boolean isTable() {
      return !rows.isEmpty();
    }

    /** The table without its first rows. */
    Stretch withoutRows(int count) {
      List<List<List<Line>>> rest = rows.subList(count, rows.size());
      return new Stretch(rest.stream().flatMap(List::stream).flatMap(List::stream).toList(), rest);
    }
  }

  /** The flow, parted into text and tables, in order. */
  List<Stretch> stretches(List<Line> flow) {
    List<List<Line>> rows = rows(flow);
    List<Stretch> result = new ArrayList<>();
    List<Line> text = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int end = tableEnd(rows, i);
      if (end == i) {
        text.addAll(rows.get(i));
        i++;
        continue;
      }
      if (!text.isEmpty()) {
        result.add(new Stretch(List.copyOf(text), List.of()));
        text.clear();
      }
      List<List<Line>> table = rows.subList(i, end);
      result.add(new Stretch(table.stream().flatMap(List::stream).toList(), tableRows(table)));
      i = end;
    }
    if (!text.isEmpty()) {
      result.add(new Stretch(List.copyOf(text), List.of()));
    }
    return result;
  }

  private static List<List<Line>> rows(List<Line> flow) {
    List<List<Line>> rows = new ArrayList<>();
    for (Line line : flow) {
      if (rows.isEmpty() || !rows.get(rows.size() - 1).get(0).place().equals(line.place())) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  /** One past the last row of the table that begins at {@code from}; {@code from} if none does. */
  private int tableEnd(List<List<Line>> rows, int from) {
    if (!isTabular(rows.get(from))) {
      return from;
    }
    int tabular = 1;
    boolean wide = rows.get(from).size() >= 3 || isRuled(rows.get(from));
    int last = from;
    for (int i = from + 1; i < rows.size(); i++) {
      Line row = rows.get(i).get(0);
      Line before = rows.get(last).get(0);
      boolean near =
          row.place().sameColumn(before.place())
              && row.baseline() - before.baseline() <= ROW_DISTANCE;
      boolean left = isRuled(rows.get(last)) && !isTabular(rows.get(i));
      near &= !left;
      if (!near) {
        break;
      }
      if (isTabular(rows.get(i))) {
        tabular++;
        wide |= rows.get(i).size() >= 3 || isRuled(rows.get(i));
        last = i;
      }
    }
    return tabular >= 2 || wide ? last + 1 : from;
  }

  private boolean isRuled(List<Line> row) {
    return ruled.contains(row.get(0).place());
  }

  private boolean isTabular(List<Line> row) {
    boolean cells = row.size() >= 2 && LabelParser.parse(row.get(0).text() + " ").isEmpty();
    return cells || isRuled(row);
  }

  private List<List<List<Line>>> tableRows(List<List<Line>> lines) {
    List<List<List<Line>>> rows = new ArrayList<>();
    boolean spaced = hasSpacedRows(lines);
    Line before = null;
    for (List<Line> row : lines) {
      if (before != null && continues(row, rows.get(rows.size() - 1), before, spaced)) {
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
    boolean fewer = row.size() < above.size();
    boolean firstColumn = overlap(first, above.get(0)) > 0;
    if (fewer && (!firstColumn || row.size() == 1)) {
      return true;
    }
    boolean begun = above.size() == 1 && !isFigure(above.get(0).get(0));
    return spaced && (begun || row.stream().noneMatch(TableFinder::isFigure));
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

  private static boolean isFigure(Line cell) {
    return FIGURE.matcher(cell.text().strip()).matches();
  }

  private static void append(List<Line> row, List<List<Line>> cells) {
    for (Line line : row) {
      List<Line> best = cells.get(0);
      for (List<Line> cell : cells) {
        if (overlap(line, cell) > overlap(line, best)) {
          best = cell;
        }
      }
      if (overlap(line, best) > 0 || row.size() == 1) {
        best.add(line);
      } else {
        cells.add(placeOf(line, cells), new ArrayList<>(List.of(line)));
      }
    }
  }

  private static int placeOf(Line line, List<List<Line>> cells) {
    int at = 0;
    while (at < cells.size() && cells.get(at).get(0).start() < line.start()) {
      at++;
    }
    return at;
  }

  private static double overlap(Line line, List<Line> cell) {
    double best = Double.NEGATIVE_INFINITY;
    for (Line other : cell) {
      best =
          Math.max(best, Math.min(line.end(), other.end()) - Math.max(line.start(), other.start()));
    }
    return best;
  }
}
