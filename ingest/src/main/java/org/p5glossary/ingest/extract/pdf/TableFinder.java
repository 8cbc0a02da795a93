package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.p5glossary.ingest.structure.LabelParser;

/** Finds the rows of tables: lines that stand beside each other, several times in a row. */
final class TableFinder {

  /** Rows of one table are not further apart than this, in points. Measured. */
  private static final double ROW_DISTANCE = 45;

  /** Lines of one cell follow each other closer than this, in type sizes, */
  private static final double CLOSE = 1.7;

  /** in one type size, in points. */
  private static final double SAME_SIZE = .3;

  /** Cells are often set in type smaller than this part of the body's. */
  private static final double SMALLER = .95;

  private final TypeMetrics metrics;
  private final GridRows grids;

  /** Rows that stand between a table's rules. */
  private final Set<Line.Place> ruled;

  TableFinder(TypeMetrics metrics, List<PageLines> pages) {
    this.metrics = metrics;
    this.grids = new GridRows(metrics, pages);
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
      List<List<Line>> table = new ArrayList<>(rows.subList(i, end));
      table.addAll(0, linesAbove(table, text));
      if (!text.isEmpty()) {
        result.add(new Stretch(List.copyOf(text), List.of()));
        text.clear();
      }
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
    boolean chained = true;
    TableColumns columns = new TableColumns();
    columns.add(rows.get(from));
    for (int i = from + 1; i < rows.size(); i++) {
      Line row = rows.get(i).get(0);
      Line before = rows.get(last).get(0);
      if (!row.place().sameColumn(before.place())) {
        break;
      }
      chained &= isBelow(rows.get(i - 1).get(0), row);
      boolean near = chained || row.baseline() - before.baseline() <= ROW_DISTANCE;
      boolean left = isRuled(rows.get(last)) && !isTabular(rows.get(i));
      if (!near || left) {
        break;
      }
      if (isTabular(rows.get(i))) {
        tabular++;
        wide |= rows.get(i).size() >= 3 || isRuled(rows.get(i));
        columns.add(rows.get(i));
        last = i;
        chained = true;
      } else {
        chained &= columns.holds(row);
      }
    }
    return tabular >= 2 || wide ? linesBelow(rows, last, columns) + 1 : from;
  }

  /** The last of the lines that go on in one cell of the table's last row. */
  private int linesBelow(List<List<Line>> rows, int last, TableColumns columns) {
    int end = last;
    while (end + 1 < rows.size() && rows.get(end + 1).size() == 1) {
      Line line = rows.get(end + 1).get(0);
      boolean cell =
          columns.holdsBehindFirst(line)
              || (columns.holds(line) && line.size() < SMALLER * metrics.bodySize());
      if (!cell
          || !line.leadingMark().isEmpty()
          || !isBelow(rows.get(end).get(0), line)
          || line.baseline() - rows.get(end).get(0).baseline() > tightest(rows, last)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Lines of one cell are no further apart than this, in points. */
  private double tightest(List<List<Line>> rows, int last) {
    return Breaks.GAP * metrics.leading(rows.get(last).get(0).size());
  }

  /** Whether a line stands next below another, as lines and rows of one table do. */
  private static boolean isBelow(Line above, Line line) {
    double distance = line.baseline() - above.baseline();
    return line.place().sameColumn(above.place())
        && distance > 0
        && distance <= CLOSE * line.size()
        && Math.abs(above.size() - line.size()) < SAME_SIZE;
  }

  /**
   * Takes the lines off the end of the text that begin a cell of the table's first row: a head of
   * several lines stands on the last of them.
   */
  private List<List<Line>> linesAbove(List<List<Line>> table, List<Line> text) {
    TableColumns columns = new TableColumns();
    table.forEach(columns::add);
    List<List<Line>> above = new ArrayList<>();
    Line first = table.get(0).get(0);
    for (int i = text.size() - 1; i >= 0; i--) {
      Line line = text.get(i);
      boolean alone = i == 0 || !text.get(i - 1).place().equals(line.place());
      if (!alone
          || !columns.holdsBehindFirst(line)
          || !isBelow(line, first)
          || first.baseline() - line.baseline() > Breaks.GAP * metrics.leading(first.size())) {
        break;
      }
      above.add(0, List.of(text.remove(i)));
      first = line;
    }
    return above;
  }

  private boolean isRuled(List<Line> row) {
    return ruled.contains(row.get(0).place());
  }

  private boolean isTabular(List<Line> row) {
    boolean cells = row.size() >= 2 && LabelParser.parse(row.get(0).text() + " ").isEmpty();
    return cells || isRuled(row);
  }

  private List<List<List<Line>>> tableRows(List<List<Line>> table) {
    List<List<List<Line>>> drawn = grids.rows(table);
    return drawn.isEmpty() ? new TableRows(metrics).rows(table) : drawn;
  }
}
