package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts separately drawn marks on their letters and the second half of a joined pair behind its
 * first, and drops letters drawn twice for weight.
 */
final class Diacritics {

  /** Spacing accents that old fonts draw over a letter, and the combining marks that they mean. */
  private static final Map<String, String> SPACING =
      Map.of(
          "´", "\u0301", "`", "\u0300", "ˆ", "\u0302", "¨", "\u0308", "˜", "\u0303", "¸", "\u0327",
          "ˇ", "\u030C", "˚", "\u030A");

  private static final char FIRST_ACCENT = '\u00A8';
  private static final char LAST_ACCENT = '\u02DC';

  /** Of the type size: a glyph narrower than this has no place of its own on the line. */
  private static final double NO_WIDTH = .02;

  /** Of the type size: left edges nearer than this are the same but for rounding. */
  private static final double SAME_EDGE = .1;

  private Diacritics() {}

  /** The glyphs, from left to right, each with its marks. */
  static List<Glyph> attached(List<Glyph> glyphs) {
    List<Glyph> bases = new ArrayList<>(glyphs.size());
    List<Glyph> marks = new ArrayList<>();
    List<Glyph> halves = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.isCombining()) {
        marks.add(glyph);
      } else if (isSecondHalf(glyph)) {
        halves.add(glyph);
      } else if (!isRepeated(glyph, bases)) {
        bases.add(glyph);
      }
    }
    halves.forEach(half -> join(half, bases));
    for (Glyph mark : marks) {
      attach(mark, mark.text(), bases);
    }
    for (int i = bases.size() - 1; i >= 0; i--) {
      String text = bases.get(i).text();
      char first = text.charAt(0);
      // Letters of most scripts need no look into the table.
      boolean accent = first == '`' || (first >= FIRST_ACCENT && first <= LAST_ACCENT);
      String meant = accent ? SPACING.get(text) : null;
      if (meant != null && overlapsLetter(bases, i)) {
        Glyph drawn = bases.remove(i);
        attach(drawn, meant, bases);
      }
    }
    return bases;
  }

  private static boolean isRepeated(Glyph glyph, List<Glyph> bases) {
    if (bases.isEmpty()) {
      return false;
    }
    Glyph last = bases.get(bases.size() - 1);
    return last.text().equals(glyph.text())
        && !glyph.isSpace()
        && glyph.width() > 0
        && Math.abs(last.x() - glyph.x()) < .15 * glyph.width();
  }

  /**
   * Whether a glyph is the alef of a lam-alef drawn in two parts: the lam has the width of both,
   * and the alef, without any, stands on its left edge, a rounding error to either side.
   */
  private static boolean isSecondHalf(Glyph glyph) {
    return glyph.width() < NO_WIDTH * glyph.size()
        && BidiLine.isRightToLeft(glyph.text().codePointAt(0));
  }

  private static void join(Glyph half, List<Glyph> bases) {
    for (int i = 0; i < bases.size(); i++) {
      Glyph base = bases.get(i);
      if (Math.abs(base.x() - half.x()) < SAME_EDGE * half.size()
          && BidiLine.isRightToLeft(base.text().codePointAt(0))) {
        bases.set(i, base.withText(base.text() + half.text()));
        return;
      }
    }
    int at = 0;
    while (at < bases.size() && bases.get(at).x() < half.x()) {
      at++;
    }
    bases.add(at, half);
  }

  private static void attach(Glyph mark, String text, List<Glyph> bases) {
    int nearest = -1;
    for (int i = 0; i < bases.size(); i++) {
      if (!bases.get(i).isSpace()
          && (nearest < 0 || distance(bases.get(i), mark) < distance(bases.get(nearest), mark))) {
        nearest = i;
      }
    }
    if (nearest < 0) {
      bases.add(mark.withText(text));
    } else {
      bases.set(nearest, bases.get(nearest).withText(bases.get(nearest).text() + text));
    }
  }

  private static double distance(Glyph base, Glyph mark) {
    return Math.abs(base.centre() - mark.centre());
  }

  private static boolean overlapsLetter(List<Glyph> bases, int i) {
    Glyph accent = bases.get(i);
    for (int j = Math.max(0, i - 1); j <= Math.min(bases.size() - 1, i + 1); j++) {
      Glyph other = bases.get(j);
      boolean letter = Character.isLetter(other.text().codePointAt(0));
      if (j != i && letter && accent.centre() > other.x() && accent.centre() < other.right()) {
        return true;
      }
    }
    return false;
  }
}
