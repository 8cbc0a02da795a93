package org.p5glossary.ingest.extract.pdf;

/**
 * One drawn glyph, which may stand for several characters (a ligature, a base with its marks).
 *
 * @param text its characters in logical order, never empty
 * @param x left edge in points from the page's left
 * @param width advance in points
 * @param baseline baseline in points from the page's top, y downwards
 * @param size type size in points, as drawn
 * @param bold whether its font is bold
 * @param italic whether its font is italic
 */
record Glyph(
    String text,
    double x,
    double width,
    double baseline,
    double size,
    boolean bold,
    boolean italic) {

  double right() {
    return x + width;
  }

  double centre() {
    return x + width / 2;
  }

  boolean isSpace() {
    // Asked several times for every glyph: no stream, and a look at the first character is enough.
    int point = text.codePointAt(0);
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** Whether it is a mark that stands on another glyph. */
  boolean isCombining() {
    int type = Character.getType(text.codePointAt(0));
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  Glyph withText(String newText) {
    return new Glyph(newText, x, width, baseline, size, bold, italic);
  }
}
