package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts printed lines of a table into the rows above by the file's own tags, which tell one cell of
 * several lines from cells below each other. A head may reach over several rows beside smaller
 * ones.
 */
final class TaggedRows {

  /** So many rows above may still be open: a head's cells, the parts of one, their numbers. */
  private static final int OPEN_ROWS = 3;

  private TaggedRows() {}

  /**
   * Adds a printed line of cells to the rows above if one of its cells goes on from there; what has
   * no place in them begins a row of its own.
   *
   * @param line the line's cells, in reading order
   * @param rows the rows above, at least one
   * @return whether it was added
   */
  static boolean take(List<Line> line, List<List<List<Line>>> rows) {
    int first = rows.size();
    for (Line cell : line) {
      if (cell.tag() == 0) {
        return false;
      }
      first = Math.min(first, rowOf(cell, rows));
    }
    if (first == rows.size()) {
      return standsBesideParts(line, rows);
    }
    List<List<Line>> left = new ArrayList<>();
    for (Line cell : line) {
      if (!add(cell, rows.subList(first, rows.size()))) {
        left.add(new ArrayList<>(List.of(cell)));
      }
    }
    if (!left.isEmpty()) {
      rows.add(left);
    }
    return true;
  }

  /**
   * Whether the line's first cell is the head of the first column, set on the level of the other
   * heads' parts or numbers: "Category" beside "(1)", "(2)". It then belongs into the head row.
   */
  private static boolean standsBesideParts(List<Line> line, List<List<List<Line>>> rows) {
    List<List<Line>> head = rows.get(0);
    boolean isParted =
        rows.size() == 1
            && line.size() > 1
            && isFree(line.get(0), head)
            && line.stream().skip(1).noneMatch(cell -> isFree(cell, head));
    if (!isParted) {
      return false;
    }
    head.add(0, new ArrayList<>(List.of(line.get(0))));
    List<List<Line>> parts = new ArrayList<>();
    line.stream().skip(1).forEach(cell -> parts.add(new ArrayList<>(List.of(cell))));
    rows.add(parts);
    return true;
  }

  private static boolean isFree(Line cell, List<List<Line>> row) {
    return row.stream().noneMatch(above -> TableRows.overlap(cell, above) > 0);
  }

  /**
   * The row above with a cell that goes on in {@code cell}; the number of rows if there is none.
   */
  private static int rowOf(Line cell, List<List<List<Line>>> rows) {
    for (int i = Math.max(0, rows.size() - OPEN_ROWS); i < rows.size(); i++) {
      if (rows.get(i).stream().anyMatch(above -> goesOn(above, cell))) {
        return i;
      }
    }
    return rows.size();
  }

  private static boolean goesOn(List<Line> above, Line cell) {
    Line last = above.get(above.size() - 1);
    return last.tag() == cell.tag() && last.place().sameColumn(cell.place());
  }

  private static boolean add(Line cell, List<List<List<Line>>> rows) {
    for (List<List<Line>> row : rows) {
      for (List<Line> above : row) {
        if (goesOn(above, cell)) {
          above.add(cell);
          return true;
        }
      }
    }
    for (List<List<Line>> row : rows) {
      if (isFree(cell, row)) {
        row.add(TableRows.placeOf(cell, row), new ArrayList<>(List.of(cell)));
        return true;
      }
    }
    return false;
  }
}
