package org.p5glossary.ingest.extract.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * One line of a text file that is not blank.
 *
 * @param text the line without white space at its ends, never blank
 * @param indented whether it began with white space
 * @param openEnd whether it ended without white space
 * @param blanksBefore number of blank lines before it
 * @param pageBefore whether a page break (form feed) stands before it
 */
record TextLine(
    String text, boolean indented, boolean openEnd, int blanksBefore, boolean pageBefore) {

  /** The width in Latin letters: a Chinese character counts two. */
  int width() {
    return widthOf(text);
  }

  static int widthOf(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  int first() {
    return text.codePointAt(0);
  }

  int last() {
    return text.codePointBefore(text.length());
  }

  TextLine withText(String other) {
    return new TextLine(other, indented, openEnd, blanksBefore, pageBefore);
  }
}
