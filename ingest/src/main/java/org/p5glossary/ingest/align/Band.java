package org.p5glossary.ingest.align;

import java.util.Arrays;

/**
 * The cells that a search may visit. Row i, column j stands for "i source and j target units done";
 * each row has one run of columns, and the runs never move left.
 */
final class Band {
  private final int[] first;
  private final int[] last;
  private final int[] offset;
  private final int columns;

  private Band(int[] first, int[] last, int columns) {
    this.first = first;
    this.last = last;
    this.columns = columns;
    this.offset = new int[first.length + 1];
    long cells = 0;
    for (int i = 0; i < first.length; i++) {
      cells += last[i] - first[i] + 1;
      offset[i + 1] = Math.toIntExact(cells);
    }
  }

  /** Every cell. */
  static Band full(int sourceSize, int targetSize) {
    int[] first = new int[sourceSize + 1];
    int[] last = new int[sourceSize + 1];
    Arrays.fill(last, targetSize);
    return new Band(first, last, targetSize);
  }

  /**
   * The cells near a path.
   *
   * @param path bead boundaries, from (0, 0) to (source size, target size), never going back
   * @param reach how many units away a cell may be, on either side
   */
  static Band around(int[][] path, int reach) {
    int rows = path[path.length - 1][0];
    int columns = path[path.length - 1][1];
    int[] lowest = new int[rows + 1];
    int[] highest = new int[rows + 1];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int point = 0; point < path.length; point++) {
      int fromRow = point == 0 ? 0 : path[point - 1][0];
      int fromColumn = point == 0 ? 0 : path[point - 1][1];
      for (int row = fromRow; row <= path[point][0]; row++) {
        lowest[row] = Math.min(lowest[row], fromColumn);
        highest[row] = Math.max(highest[row], path[point][1]);
      }
    }
    int[] first = new int[rows + 1];
    int[] last = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      first[row] = Math.max(0, Math.min(lowest[Math.max(0, row - reach)], lowest[row] - reach));
      last[row] =
          Math.min(columns, Math.max(highest[Math.min(rows, row + reach)], highest[row] + reach));
    }
    return new Band(first, last, columns);
  }

  /** The same cells with rows and columns exchanged. */
  Band transposed() {
    int[] newFirst = new int[columns + 1];
    int[] newLast = new int[columns + 1];
    Arrays.fill(newFirst, Integer.MAX_VALUE);
    int below = 0;
    for (int row = 0; row < first.length; row++) {
      for (int column = Math.max(below, first[row]); column <= last[row]; column++) {
        newFirst[column] = Math.min(newFirst[column], row);
      }
      below = Math.max(below, last[row] + 1);
    }
    int above = columns;
    for (int row = first.length - 1; row >= 0; row--) {
      for (int column = Math.min(above, last[row]); column >= first[row]; column--) {
        newLast[column] = row;
      }
      above = Math.min(above, first[row] - 1);
    }
    return new Band(newFirst, newLast, first.length - 1);
  }

  /** The number of rows less one: source units. */
  int lastRow() {
    return first.length - 1;
  }

  /** The number of columns less one: target units. */
  int lastColumn() {
    return columns;
  }

  int first(int row) {
    return first[row];
  }

  int last(int row) {
    return last[row];
  }

  boolean contains(int row, int column) {
    return row >= 0 && column >= first[row] && column <= last[row];
  }

  /** The place of a cell among all cells, row by row. */
  int cell(int row, int column) {
    return offset[row] + column - first[row];
  }

  /** How many cells the band has. */
  int cells() {
    return offset[first.length];
  }
}
