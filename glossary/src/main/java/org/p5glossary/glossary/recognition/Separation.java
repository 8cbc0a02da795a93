package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What stands between two words of a text, from loose to strict. */
enum Separation {
  /** Nothing, white space, dashes, apostrophes, quotation marks: a term runs across. */
  OPEN,
  /** A comma: runs across only in terms that have one. */
  COMMA,
  /** Anything else: no term runs across. */
  CLOSED;

  /** What stands in {@code text[start, end)}. */
  static Separation of(String text, int start, int end) {
    Separation found = OPEN;
    for (int i = start; i < end; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isComma(point)) {
        found = COMMA;
      } else if (!isOpen(point)) {
        return CLOSED;
      }
    }
    return found;
  }

  private static boolean isComma(int point) {
    return switch (point) {
      case ',', 0x060C, 0x3001, 0xFF0C, 0xFF64 -> true;
      default -> false;
    };
  }

  private static boolean isOpen(int point) {
    return switch (point) {
      case '\'', 0x2019, 0x02BC, 0xFF07, 0x300A, 0x300B, 0x3008, 0x3009, 0x00AD -> true;
      default ->
          UCharacter.isUWhiteSpace(point)
              || UCharacter.hasBinaryProperty(point, UProperty.DASH)
              || UCharacter.hasBinaryProperty(point, UProperty.QUOTATION_MARK)
              || UCharacter.getType(point) == Character.FORMAT;
    };
  }
}
