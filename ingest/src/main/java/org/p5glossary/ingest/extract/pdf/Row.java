package org.p5glossary.ingest.extract.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one baseline, from left to right, with the small raised or lowered ones beside them.
 *
 * @param baseline the baseline of most of the row, in points from the top
 * @param size the largest type size that is not a lone initial, in points
 * @param glyphs glyphs from left to right
 * @param left left edge of the drawn characters
 * @param right right edge of the drawn characters
 */
record Row(double baseline, double size, List<Glyph> glyphs, double left, double right) {

  /** A row of glyphs that are in order already. */
  static Row ordered(double baseline, double size, List<Glyph> glyphs) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
      }
    }
    return new Row(baseline, size, List.copyOf(glyphs), left, right);
  }

  static Row of(List<Glyph> glyphs) {
    double largest =
        glyphs.stream().filter(g -> !g.isSpace()).mapToDouble(Glyph::size).max().orElse(0);
    if (largest == 0) {
      largest = glyphs.get(0).size();
    }
    double least = largest * RowBuilder.SMALL;
    Glyph main =
        glyphs.stream()
            .filter(g -> g.size() >= least)
            .max(Comparator.comparingDouble(Glyph::width))
            .orElseThrow();
    double baseline = median(glyphs, least, main);
    List<Glyph> ordered = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
    return ordered(baseline, largest, ordered);
  }

  private static double median(List<Glyph> glyphs, double least, Glyph fallback) {
    double[] baselines =
        glyphs.stream()
            .filter(g -> g.size() >= least)
            .mapToDouble(Glyph::baseline)
            .sorted()
            .toArray();
    return baselines.length == 0 ? fallback.baseline() : baselines[baselines.length / 2];
  }
}
