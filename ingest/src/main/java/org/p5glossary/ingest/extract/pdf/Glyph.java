package org.p5glossary.ingest.extract.pdf;

/**
 * One drawn glyph, which may stand for several characters (a ligature, a base with its marks).
 *
 * <p>A class, not a record: whether it is a space is asked a dozen times for every glyph of a
 * document, and is found once.
 */
final class Glyph {

  private static final char LAST_ASCII = '\u007F';

  /** No character behind the ideographic space is one. */
  private static final char LAST_SPACE = '\u3000';

  private static final char FIRST_COMBINING = '\u0300';

  private final String text;
  private final double x;
  private final double width;
  private final double baseline;
  private final double size;
  private final boolean bold;
  private final boolean italic;
  private final int tag;
  private final int order;
  private final boolean space;
  private final boolean combining;

  /**
   * @param text its characters in logical order, never empty
   * @param x left edge in points from the page's left
   * @param width advance in points
   * @param baseline baseline in points from the page's top, y downwards
   * @param size type size in points, as drawn
   * @param bold whether its font is bold
   * @param italic whether its font is italic
   */
  Glyph(
      String text,
      double x,
      double width,
      double baseline,
      double size,
      boolean bold,
      boolean italic) {
    this(text, x, width, baseline, size, bold, italic, 0, 0);
  }

  /**
   * @param tag the paragraph that it belongs to by the file's own tags, 0 if they do not say
   * @param order its place among the glyphs of its page in the order in which they are drawn, from
   *     1; 0 if that is not known
   */
  Glyph(
      String text,
      double x,
      double width,
      double baseline,
      double size,
      boolean bold,
      boolean italic,
      int tag,
      int order) {
    this.order = order;
    this.tag = tag;
    this.text = text;
    this.x = x;
    this.width = width;
    this.baseline = baseline;
    this.size = size;
    this.bold = bold;
    this.italic = italic;
    this.space = isSpace(text.charAt(0));
    this.combining = isCombining(text);
  }

  private static boolean isCombining(String text) {
    if (text.charAt(0) < FIRST_COMBINING) {
      return false;
    }
    int type = Character.getType(text.codePointAt(0));
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isSpace(char first) {
    if ((first > ' ' && first <= LAST_ASCII) || first > LAST_SPACE) {
      return false;
    }
    return first == ' ' || Character.isWhitespace(first) || Character.isSpaceChar(first);
  }

  /** Its characters in logical order, never empty. */
  String text() {
    return text;
  }

  /** Left edge in points from the page's left. */
  double x() {
    return x;
  }

  /** Advance in points. */
  double width() {
    return width;
  }

  /** Baseline in points from the page's top. */
  double baseline() {
    return baseline;
  }

  /** Type size in points, as drawn. */
  double size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  /** The paragraph that it belongs to by the file's own tags, from 1; 0 if they do not say. */
  int tag() {
    return tag;
  }

  /** Its place in the order in which its page is drawn, from 1; 0 if that is not known. */
  int order() {
    return order;
  }

  double right() {
    return x + width;
  }

  double centre() {
    return x + width / 2;
  }

  /** Whether it begins with white space of any kind. */
  boolean isSpace() {
    return space;
  }

  /** Whether it is a mark that stands on another glyph. */
  boolean isCombining() {
    return combining;
  }

  Glyph withText(String newText) {
    return new Glyph(newText, x, width, baseline, size, bold, italic, tag, order);
  }

  Glyph withWidth(double newWidth) {
    return new Glyph(text, x, newWidth, baseline, size, bold, italic, tag, order);
  }

  @Override
  public String toString() {
    return text + " at " + x + ", " + baseline + ", size " + size;
  }
}
