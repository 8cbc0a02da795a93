package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.ingest.structure.TextShape;

/** Decides where words are apart: from drawn spaces, and from gaps where none are drawn. */
final class Spacing {

  /** A gap of this part of the type size parts words in text without drawn spaces. */
  private static final double GAP = .18;

  /** Text that draws its spaces may be tracked: only a clear gap parts words there. */
  private static final double GAP_BESIDE_SPACES = .45;

  /** Latin text has a space every six letters; half that many mean that spaces are drawn. */
  private static final int LETTERS_PER_SPACE = 14;

  /** A label is set apart by a tab, which may leave less than a space does. */
  private static final double GAP_BEHIND_LABEL = .1;

  /** Left edges nearer than this are one, in type sizes. */
  private static final double SAME_PLACE = .02;

  /** Labels have at most this many glyphs: "(viii)". */
  private static final int LONGEST_LABEL = 6;

  private Spacing() {}

  /**
   * The glyphs with one space glyph between words and none at the ends.
   *
   * @param drawn from left to right
   * @param size of most of them, in points
   * @param rightToLeft whether the line begins at its right end
   */
  static List<Glyph> spaced(List<Glyph> drawn, double size, boolean rightToLeft) {
    long spaces = drawn.stream().filter(Glyph::isSpace).count();
    double gap = spaces * LETTERS_PER_SPACE >= drawn.size() ? GAP_BESIDE_SPACES : GAP;
    List<Glyph> result = new ArrayList<>(drawn.size());
    boolean space = false;
    for (int i = 0; i < drawn.size(); i++) {
      Glyph glyph = drawn.get(i);
      if (glyph.isSpace()) {
        space |= !isDrawnOver(drawn, i);
        continue;
      }
      if (!result.isEmpty()) {
        Glyph last = result.get(result.size() - 1);
        double least = isBesideHan(last, glyph) ? GAP_BESIDE_SPACES : gap;
        boolean label =
            rightToLeft
                ? isLabel(drawn.subList(i, drawn.size()), 0, last)
                : isLabel(result, result.size() - 1, glyph);
        least = label ? GAP_BEHIND_LABEL : least;
        boolean apart = glyph.x() - last.right() > least * size;
        if ((space || apart) && !isInsideHan(last, glyph, size)) {
          result.add(space(last, glyph));
        }
      }
      result.add(glyph);
      space = false;
    }
    return result;
  }

  /** Whether a space begins where the letter beside it does: it takes no room between words. */
  private static boolean isDrawnOver(List<Glyph> drawn, int at) {
    Glyph space = drawn.get(at);
    for (int i = Math.max(0, at - 1); i <= Math.min(drawn.size() - 1, at + 1); i++) {
      Glyph other = drawn.get(i);
      if (!other.isSpace()
          && other.width() > space.width() / 2
          && Math.abs(other.x() - space.x()) < SAME_PLACE * space.size()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether all that stands before a letter may be a label: "a.", "12)", "(iv)", a bullet.
   *
   * @param last which of the glyphs stands beside the letter
   */
  private static boolean isLabel(List<Glyph> glyphs, int last, Glyph letter) {
    if (glyphs.size() > LONGEST_LABEL || !Character.isLetter(letter.text().codePointAt(0))) {
      return false;
    }
    String end = glyphs.get(last).text();
    return glyphs.stream().noneMatch(Glyph::isSpace)
        && (".)(•–".contains(end) && end.length() == 1);
  }

  /** Chinese has no spaces between characters; what is drawn there fills a justified line. */
  private static boolean isInsideHan(Glyph left, Glyph right, double size) {
    return TextShape.isHan(left.text().codePointAt(0))
        && TextShape.isHan(right.text().codePointAt(0))
        && right.x() - left.right() < 2 * size;
  }

  /** Between Chinese and other characters, printing leaves a quarter of the size by itself. */
  private static boolean isBesideHan(Glyph left, Glyph right) {
    return TextShape.isHan(left.text().codePointAt(0))
        != TextShape.isHan(right.text().codePointAt(0));
  }

  private static Glyph space(Glyph left, Glyph right) {
    double width = Math.max(0, right.x() - left.right());
    return new Glyph(
        " ", left.right(), width, left.baseline(), left.size(), left.bold(), left.italic());
  }
}
