package org.p5glossary.glossary.exchange.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line where it begins, from 1
 * @param cells its cells, at least one
 * @param defect why the row cannot be used, empty if it can
 */
record Row(int line, List<String> cells, String defect) {

  Row {
    cells = List.copyOf(cells);
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The cell at an index from 0, "" beyond the last. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
