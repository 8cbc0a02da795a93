package org.p5glossary.glossary.termbase;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import org.p5glossary.corpus.analysis.SimplifiedHan;

/**
 * The key under which a term is found: case, accents, width, Arabic vowel signs and letter
 * variants, kinds of dash, apostrophe, quotation mark and space, and traditional or simplified
 * characters do not matter. Thread-safe.
 */
public final class TermFolding {

  private static final SimplifiedHan SIMPLIFIED = new SimplifiedHan();

  private TermFolding() {}

  /** The key of a text; empty if the text holds neither letters nor digits. */
  public static String fold(String text) {
    return isAscii(text) ? foldAscii(text) : foldAny(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The same as {@link #foldAny} where nothing but case and punctuation can matter. */
  private static String foldAscii(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean upper = unit >= 'A' && unit <= 'Z';
      if (!upper && !(unit >= 'a' && unit <= 'z') && !(unit >= '0' && unit <= '9')) {
        gap = true;
        continue;
      }
      if (gap && key.length() > 0) {
        key.append(' ');
      }
      gap = false;
      key.append(upper ? (char) (unit + ('a' - 'A')) : unit);
    }
    return key.toString();
  }

  /** The key of any text; the rule that the fast way for ASCII must agree with. */
  static String foldAny(String text) {
    String lower = UCharacter.foldCase(Normalizer.normalize(text, Normalizer.Form.NFKC), true);
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int point = decomposed.codePointAt(i);
      i += Character.charCount(point);
      if (isMark(point)) {
        continue;
      }
      if (!Character.isLetterOrDigit(point)) {
        gap = true;
        continue;
      }
      if (gap && key.length() > 0) {
        key.append(' ');
      }
      gap = false;
      key.appendCodePoint(arabic(SIMPLIFIED.of(point)));
    }
    return key.toString();
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || point == 0x0640;
  }

  /** Letters that Arabic writers use for each other: alef maksura and yeh, teh marbuta and heh. */
  private static int arabic(int point) {
    return switch (point) {
      case 0x0649 -> 0x064A;
      case 0x0629 -> 0x0647;
      case 0x0671 -> 0x0627;
      default -> point;
    };
  }
}
