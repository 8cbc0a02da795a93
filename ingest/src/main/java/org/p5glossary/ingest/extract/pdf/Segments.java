package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts a row where a gap is too wide for a space between words. */
final class Segments {

  /** The gap that parts cells and fields, in type sizes. Measured. */
  private static final double GAP = 3.2;

  /** The gap that parts cells where the edges of cells above or below show them, in type sizes. */
  private static final double ALIGNED_GAP = .9;

  /** The gap that parts cells where the file's own tags say so, in type sizes: over a space's. */
  private static final double TAGGED_GAP = .35;

  /** Edges of cells in one column differ by less than this, in points. */
  private static final double ALIGNED = 1.5;

  /** How many rows above and below show the edges. */
  private static final int NEIGHBOURS = 3;

  /** Type is another's if its size differs by more than this part, */
  private static final double OTHER_SIZE = .1;

  /** and stands on another baseline if that differs by more, in points. */
  private static final double OTHER_BASELINE = .5;

  /** A note's mark has at most this many glyphs: "123,". */
  private static final int LONGEST_MARK = 4;

  /** Words of a justified line stand no further apart, in type sizes: four words a column. */
  private static final double WIDEST_SPREAD = 6;

  /** Gaps to both sides of a spread space are equal but for this part of the type size. */
  private static final double MIDDLE = .1;

  private Segments() {}

  /** The segments of a row from left to right; at least one. */
  static List<Row> of(Row row) {
    return parted(row, GAP);
  }

  /**
   * The segments of each row. Beside rows of a table, a smaller gap parts cells as well if what
   * follows it stands at the edge of a cell above or below.
   */
  static List<List<Row>> ofAll(List<Row> rows) {
    List<List<Row>> wide = new ArrayList<>(rows.stream().map(Segments::of).toList());
    for (int i = 0; i < rows.size(); i++) {
      if (wide.get(i).size() > 1 && SpreadLine.isSpread(rows, wide, i)) {
        wide.set(i, List.of(rows.get(i)));
      }
    }
    List<List<Row>> result = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Row> segments = wide.get(i);
      if (hasTableRowBeside(wide, i) && !SpreadLine.isJustified(rows.get(i))) {
        List<Row> fine = parted(rows.get(i), ALIGNED_GAP);
        if (fine.size() > segments.size()) {
          segments = aligned(fine, segments, edges(rows, wide, i));
        }
      }
      result.add(segments);
    }
    return result;
  }

  private static boolean hasTableRowBeside(List<List<Row>> rows, int i) {
    for (int j = Math.max(0, i - NEIGHBOURS); j <= Math.min(rows.size() - 1, i + NEIGHBOURS); j++) {
      if (j != i && rows.get(j).size() >= 2) {
        return true;
      }
    }
    return false;
  }

  /** Left and right edges of the cells of the table rows around row {@code i}, the first apart. */
  private static List<double[]> edges(List<Row> rows, List<List<Row>> wide, int i) {
    List<double[]> edges = new ArrayList<>();
    double margin = rows.get(i).left();
    for (int j = Math.max(0, i - NEIGHBOURS); j <= Math.min(rows.size() - 1, i + NEIGHBOURS); j++) {
      if (j != i && wide.get(j).size() >= 2) {
        List<Row> cells = parted(rows.get(j), ALIGNED_GAP);
        // A row without anything in the first column shows the second one's edge.
        int first = cells.get(0).left() > margin + ALIGNED ? 0 : 1;
        for (Row cell : cells.subList(first, cells.size())) {
          edges.add(new double[] {cell.left(), cell.right()});
        }
      }
    }
    return edges;
  }

  private static List<Row> aligned(List<Row> fine, List<Row> wide, List<double[]> edges) {
    List<Row> result = new ArrayList<>();
    for (Row cell : fine) {
      boolean parts = wide.stream().anyMatch(w -> Math.abs(w.left() - cell.left()) < .01);
      for (double[] edge : edges) {
        parts |=
            Math.abs(edge[0] - cell.left()) < ALIGNED || Math.abs(edge[1] - cell.right()) < ALIGNED;
      }
      if (parts || result.isEmpty()) {
        result.add(cell);
      } else {
        Row last = result.remove(result.size() - 1);
        List<Glyph> joined = new ArrayList<>(last.glyphs());
        joined.addAll(cell.glyphs());
        result.add(Row.ordered(last.baseline(), last.size(), joined));
      }
    }
    return result;
  }

  private static List<Row> parted(Row row, double gap) {
    List<Row> segments = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    Glyph space = null;
    Glyph last = null;
    List<Glyph> glyphs = row.glyphs();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.isSpace()) {
        current.add(glyph);
        space = space == null ? glyph : null;
        continue;
      }
      if (space != null && isSpread(space, right, glyph, row.size())) {
        right = glyph.x();
      }
      space = null;
      double distance = glyph.x() - right;
      boolean parts =
          distance > gap * row.size()
              || (distance > ALIGNED_GAP * row.size() && isOtherField(glyphs, i))
              || (distance > TAGGED_GAP * row.size() && isOtherParagraph(last, glyph));
      if (right > Double.NEGATIVE_INFINITY && parts) {
        add(current, row, segments);
        current = new ArrayList<>();
      }
      current.add(glyph);
      last = glyph;
      right = Math.max(right, glyph.right());
    }
    if (segments.isEmpty()) {
      return List.of(row);
    }
    add(current, row, segments);
    return segments;
  }

  private static boolean isOtherParagraph(Glyph last, Glyph glyph) {
    return last != null && last.tag() != 0 && glyph.tag() != 0 && last.tag() != glyph.tag();
  }

  /** Whether a space stands in the middle of a gap: a justified line spreads its words so. */
  private static boolean isSpread(Glyph space, double right, Glyph next, double size) {
    double before = space.x() - right;
    double after = next.x() - space.right();
    return before > 0
        && Math.abs(before - after) < MIDDLE * size
        && next.x() - right < WIDEST_SPREAD * size;
  }

  /**
   * Whether a field set by itself begins with the glyph: other type on another baseline, for longer
   * than a note's mark.
   */
  private static boolean isOtherField(List<Glyph> row, int at) {
    if (at == 0) {
      return false;
    }
    Glyph before = row.get(at - 1);
    for (int i = at; i <= at + LONGEST_MARK; i++) {
      boolean other =
          i < row.size()
              && Math.abs(row.get(i).size() - before.size()) > OTHER_SIZE * before.size()
              && Math.abs(row.get(i).baseline() - before.baseline()) > OTHER_BASELINE;
      if (!other) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Glyph> glyphs, Row row, List<Row> segments) {
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        segments.add(Row.ordered(row.baseline(), row.size(), glyphs));
        return;
      }
    }
  }
}
