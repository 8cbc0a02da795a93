package org.p5glossary.edition.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;

/**
 * Arabic letters in the forms that they take beside each other (Unicode's presentation forms).
 *
 * <p>FOP joins letters by the font's own rules too, but then names no characters for joined glyphs
 * in the PDF: words could be seen, but neither searched nor copied. Forms that are characters of
 * their own survive, and every reader of PDF knows which letters they are.
 */
final class ArabicForms {

  private static final int FIRST_MARK_FORM = 0xFE70;
  private static final int LAST_MARK_FORM = 0xFE7F;

  private ArabicForms() {}

  /** The text with its Arabic letters joined; in the same, logical order. */
  static String joined(String text) {
    try {
      ArabicShaping shaping =
          new ArabicShaping(
              ArabicShaping.LETTERS_SHAPE
                  | ArabicShaping.TEXT_DIRECTION_LOGICAL
                  | ArabicShaping.LENGTH_GROW_SHRINK);
      return withPlainMarks(shaping.shape(text));
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("cannot join the letters of \"" + text + "\"", e);
    }
  }

  /** Vowel signs stay what they were: the font places them over their letters. */
  private static String withPlainMarks(String shaped) {
    StringBuilder plain = new StringBuilder(shaped.length());
    shaped
        .codePoints()
        .forEach(
            point -> {
              if (point >= FIRST_MARK_FORM && point <= LAST_MARK_FORM) {
                String parts =
                    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
                plain.appendCodePoint(parts.codePointBefore(parts.length()));
              } else {
                plain.appendCodePoint(point);
              }
            });
    return plain.toString();
  }
}
