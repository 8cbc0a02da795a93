package org.p5glossary.ingest.extract.pdf;

import java.util.List;

/**
 * What the order of drawing tells of a line written from right to left. A number before a Latin
 * word, "14 May 2021", is drawn to the right of it, and so is one behind it, "May 2021 14": where
 * the words stand does not tell the two apart. Producers draw runs in the order of the text.
 */
final class DrawingOrder {

  private DrawingOrder() {}

  /**
   * Whether the glyph is a space with a number to its right that was drawn before the word to its
   * left, so that the number comes first.
   *
   * @param drawn the glyphs of a line from left to right
   */
  static boolean partsNumber(List<Glyph> drawn, int space) {
    if (!drawn.get(space).isSpace() || space == 0 || space + 1 >= drawn.size()) {
      return false;
    }
    int left = start(drawn, space - 1);
    int right = end(drawn, space + 1);
    Glyph number = drawn.get(space + 1);
    Glyph before = drawn.get(left);
    return Character.isDigit(number.text().codePointAt(0))
        && isLeftToRight(drawn.get(space - 1))
        && number.order() > 0
        && number.order() < before.order()
        && isDrawnForwards(drawn, left, space - 1)
        && isDrawnForwards(drawn, space + 1, right)
        && (right == drawn.size() - 1 || isTextDrawnForwards(drawn, left));
  }

  /** A letter or figure, or what follows one: no word of a script written from right to left. */
  private static boolean isLeftToRight(Glyph glyph) {
    int point = glyph.text().codePointAt(0);
    return !glyph.isSpace() && !BidiLine.isRightToLeft(point);
  }

  /** Whether the word before was drawn before this one, as producers draw that reverse no words. */
  private static boolean isTextDrawnForwards(List<Glyph> drawn, int start) {
    return start >= 2
        && isLeftToRight(drawn.get(start - 2))
        && drawn.get(start - 2).order() < drawn.get(start).order();
  }

  private static boolean isDrawnForwards(List<Glyph> drawn, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (drawn.get(i).order() < drawn.get(i - 1).order()) {
        return false;
      }
    }
    return true;
  }

  private static int start(List<Glyph> drawn, int at) {
    int start = at;
    while (start > 0 && !drawn.get(start - 1).isSpace()) {
      start--;
    }
    return start;
  }

  private static int end(List<Glyph> drawn, int at) {
    int end = at;
    while (end + 1 < drawn.size() && !drawn.get(end + 1).isSpace()) {
      end++;
    }
    return end;
  }
}
