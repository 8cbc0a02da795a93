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

  private static final String NON_JOINER = "\u200C";

  private static final char FIRST_ACCENT = '\u00A8';
  private static final char LAST_ACCENT = '\u02DC';

  /** Of the type size: a glyph narrower than this has no place of its own on the line. */
  private static final double NO_WIDTH = .02;

  /** Of the type size: left edges nearer than this are the same but for rounding. */
  private static final double SAME_EDGE = .1;

  /** Of the type size: a mark stands no further beside its letter than this. */
  private static final double BESIDE = .3;

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
        bases.add(isJoinerBehindLast(glyph, bases) ? bases.size() - 1 : bases.size(), glyph);
      }
    }
    halves.forEach(half -> join(half, bases));
    for (Glyph mark : marks) {
      attach(mark, mark.text(), bases, base(mark, bases));
    }
    for (int i = bases.size() - 1; i >= 0; i--) {
      String text = bases.get(i).text();
      char first = text.charAt(0);
      // Letters of most scripts need no look into the table.
      boolean accent = first == '`' || (first >= FIRST_ACCENT && first <= LAST_ACCENT);
      String meant = accent ? SPACING.get(text) : null;
      if (meant != null && overlapsLetter(bases, i)) {
        Glyph drawn = bases.remove(i);
        attach(drawn, meant, bases, nearest(drawn, bases));
      }
    }
    return bases;
  }

  /**
   * Whether a sign that keeps letters from joining, as Persian has within words, stands on the left
   * edge of the last letter, a rounding error to the right: from right to left it follows it.
   */
  private static boolean isJoinerBehindLast(Glyph glyph, List<Glyph> bases) {
    if (bases.isEmpty() || !glyph.text().equals(NON_JOINER)) {
      return false;
    }
    Glyph last = bases.get(bases.size() - 1);
    return BidiLine.isRightToLeft(last.text().codePointAt(0))
        && glyph.x() - last.x() < SAME_EDGE * last.size();
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

  private static void attach(Glyph mark, String text, List<Glyph> bases, int base) {
    if (base < 0) {
      bases.add(mark.withText(text));
    } else {
      bases.set(base, bases.get(base).withText(bases.get(base).text() + text));
    }
  }

  /** Which glyph carries a mark; -1 if there is none. */
  private static int base(Glyph mark, List<Glyph> bases) {
    int beside = BidiLine.isRightToLeftMark(mark.text().codePointAt(0)) ? beside(mark, bases) : -1;
    return beside < 0 ? nearest(mark, bases) : beside;
  }

  /**
   * The letter right of a mark of Arabic or Hebrew, of those drawn next before and after it: where
   * its own place is, such a mark, which has no width, does not tell. It follows its letter in the
   * text, so the letter is the one that stands further right.
   */
  private static int beside(Glyph mark, List<Glyph> bases) {
    int before = -1;
    int after = -1;
    for (int i = 0; i < bases.size(); i++) {
      int order = bases.get(i).order();
      if (order < mark.order() && (before < 0 || order > bases.get(before).order())) {
        before = i;
      } else if (order > mark.order() && (after < 0 || order < bases.get(after).order())) {
        after = i;
      }
    }
    boolean drawnBefore =
        after < 0 || (before >= 0 && bases.get(before).x() > bases.get(after).x());
    int right = drawnBefore ? before : after;
    if (mark.order() == 0 || right < 0) {
      return -1;
    }
    Glyph letter = bases.get(right);
    boolean touches =
        mark.centre() > letter.x() - letter.width() - BESIDE * letter.size()
            && mark.centre() < letter.right() + BESIDE * letter.size();
    return touches && BidiLine.isRightToLeft(letter.text().codePointAt(0)) ? right : -1;
  }

  private static int nearest(Glyph mark, List<Glyph> bases) {
    int nearest = -1;
    for (int i = 0; i < bases.size(); i++) {
      if (!bases.get(i).isSpace()
          && (nearest < 0 || distance(bases.get(i), mark) < distance(bases.get(nearest), mark))) {
        nearest = i;
      }
    }
    return nearest;
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
