package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  /** A row of glyphs that are in order already; the list is the row's from now on. */
  static Row ordered(double baseline, double size, List<Glyph> glyphs) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
      }
    }
    return new Row(baseline, size, Collections.unmodifiableList(glyphs), left, right);
  }

  static Row of(List<Glyph> glyphs) {
    double largest = 0;
    for (Glyph glyph : glyphs) {
      largest = glyph.isSpace() ? largest : Math.max(largest, glyph.size());
    }
    if (largest == 0) {
      largest = glyphs.get(0).size();
    }
    List<Glyph> ordered = new ArrayList<>(glyphs);
    // Producers draw most rows from left to right: they are in order as they stand.
    if (!isOrdered(ordered)) {
      ordered.sort(Comparator.comparingDouble(Glyph::x));
    }
    return ordered(median(glyphs, largest * RowBuilder.SMALL), largest, ordered);
  }

  /** Whether it holds a letter of any script: figures and signs alone may be a table's. */
  boolean hasLetters() {
    return glyphs.stream().anyMatch(g -> Character.isLetter(g.text().codePointAt(0)));
  }

  private static boolean isOrdered(List<Glyph> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i - 1).x() > glyphs.get(i).x()) {
        return false;
      }
    }
    return true;
  }

  /** The baseline in the middle of all that type of at least this size has. */
  private static double median(List<Glyph> glyphs, double least) {
    double[] baselines = new double[glyphs.size()];
    int count = 0;
    boolean same = true;
    for (Glyph glyph : glyphs) {
      if (glyph.size() >= least) {
        same &= count == 0 || glyph.baseline() == baselines[0];
        baselines[count++] = glyph.baseline();
      }
    }
    if (!same) {
      Arrays.sort(baselines, 0, count);
    }
    return baselines[count / 2];
  }
}
