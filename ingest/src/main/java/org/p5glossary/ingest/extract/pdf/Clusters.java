package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the marks of Indic and South-East Asian scripts to the letters that they were drawn after.
 * They are drawn in the order of the text, often at the edge of their letter, so that their place
 * on the line would not tell whose they are.
 */
final class Clusters {

  /** Devanagari to Tai Tham and the neighbours of their block: all written from left to right. */
  private static final int FIRST = 0x0900;

  private static final int LAST = 0x1CFF;

  /** A mark stands at most this far beside its letter, in type sizes. */
  private static final double BESIDE = .5;

  /** and at most this far above or below its baseline. */
  private static final double RAISED = .5;

  private Clusters() {}

  /** The glyphs of a page in the order in which they are drawn, with those marks joined. */
  static List<Glyph> joined(List<Glyph> drawn) {
    List<Glyph> result = new ArrayList<>(drawn.size());
    for (Glyph glyph : drawn) {
      int last = result.size() - 1;
      int point = glyph.text().codePointAt(0);
      // The range first: most glyphs of most pages are letters outside it.
      if (isJoining(point)
          && last >= 0
          && glyph.isCombining()
          && belongs(glyph, result.get(last))) {
        Glyph base = result.get(last);
        result.set(last, base.withText(base.text() + glyph.text()));
      } else {
        result.add(glyph);
      }
    }
    return result;
  }

  /** Whether the character belongs to one of those scripts. */
  static boolean isJoining(int point) {
    return point >= FIRST && point <= LAST;
  }

  private static boolean belongs(Glyph mark, Glyph base) {
    return !base.isSpace()
        && Math.abs(mark.baseline() - base.baseline()) < RAISED * base.size()
        && mark.centre() > base.x() - BESIDE * base.size()
        && mark.centre() < base.right() + BESIDE * base.size();
  }
}
