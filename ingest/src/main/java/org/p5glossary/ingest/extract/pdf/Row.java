package org.p5glossary.ingest.extract.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one baseline, from left to right, with the small raised or lowered ones beside them.
 *
 * @param baseline the baseline of most of the row, in points from the top
 * @param size the largest type size that is not a lone initial, in points
 * @param glyphs glyphs from left to right
 */
record Row(double baseline, double size, List<Glyph> glyphs) {

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
    return new Row(baseline, largest, ordered);
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

  /** Left edge of the drawn characters. */
  double left() {
    return glyphs.stream().filter(g -> !g.isSpace()).mapToDouble(Glyph::x).min().orElse(0);
  }

  /** Right edge of the drawn characters. */
  double right() {
    return glyphs.stream().filter(g -> !g.isSpace()).mapToDouble(Glyph::right).max().orElse(0);
  }
}
