package org.p5glossary.ingest.align;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How much room a text takes, in columns: wide and full-width characters count 2, marks, tatweel
 * and format characters 0, all others 1.
 *
 * <p>Columns instead of code points bring Chinese much nearer to alphabets (measured on political
 * prose: .672 with bytes, .872 with columns and a learnt ratio).
 */
final class DisplayWidth {
  private static final int TATWEEL = 0x0640;

  private DisplayWidth() {}

  /** The columns of one code point: 0, 1 or 2. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint < ' ' || codePoint == 0xAD || (codePoint >= 0x7F && codePoint < 0xA0)
          ? 0
          : 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    if (codePoint == TATWEEL) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /** The columns of a text without the white space at its ends. */
  static int of(String text) {
    return text.strip().codePoints().map(DisplayWidth::of).sum();
  }
}
