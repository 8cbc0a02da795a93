package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts a row where a gap is too wide for a space between words. */
final class Segments {

  /** The gap that parts cells and fields, in type sizes. Measured. */
  private static final double GAP = 3.2;

  private Segments() {}

  /** The segments of a row from left to right; at least one. */
  static List<Row> of(Row row) {
    List<Row> segments = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : row.glyphs()) {
      if (glyph.isSpace()) {
        current.add(glyph);
        continue;
      }
      if (right > Double.NEGATIVE_INFINITY && glyph.x() - right > GAP * row.size()) {
        add(current, row, segments);
        current = new ArrayList<>();
      }
      current.add(glyph);
      right = Math.max(right, glyph.right());
    }
    add(current, row, segments);
    return segments.isEmpty() ? List.of(row) : segments;
  }

  private static void add(List<Glyph> glyphs, Row row, List<Row> segments) {
    if (glyphs.stream().anyMatch(g -> !g.isSpace())) {
      segments.add(new Row(row.baseline(), row.size(), List.copyOf(glyphs)));
    }
  }
}
