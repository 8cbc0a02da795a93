package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.p5glossary.ingest.structure.LabelParser;

/** Finds the rows of tables: lines that stand beside each other, several times in a row. */
final class TableFinder {

  /** Rows of one table are not further apart than this, in points. Measured. */
  private static final double ROW_DISTANCE = 45;

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

  private List<List<List<Line>>> tableRows(List<List<Line>> table) {
    List<List<List<Line>>> drawn = grids.rows(table);
    return drawn.isEmpty() ? new TableRows(metrics).rows(table) : drawn;
  }
}
