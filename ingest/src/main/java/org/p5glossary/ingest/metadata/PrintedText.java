package org.p5glossary.ingest.metadata;

import java.util.Locale;

/** Folds what printing adds to a line, so that patterns need not name it. */
final class PrintedText {

  private PrintedText() {}

  /**
   * The text with plain blanks, ASCII digits and without the invisible marks of bidirectional text;
   * runs of blanks are one blank.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(mark -> Character.getType(mark) != Character.FORMAT)
        .map(PrintedText::plain)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip().replaceAll(" {2,}", " ");
  }

  /** {@link #plain} in lower case. */
  static String folded(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }

  private static int plain(int mark) {
    if (Character.isDigit(mark)) {
      return '0' + Character.digit(mark, 10);
    }
    return Character.isWhitespace(mark) || Character.isSpaceChar(mark) ? ' ' : mark;
  }
}
