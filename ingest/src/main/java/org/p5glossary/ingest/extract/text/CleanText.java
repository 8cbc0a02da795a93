package org.p5glossary.ingest.extract.text;

import java.text.Normalizer;

/**
 * The clean form of text from outside: NFC; letters instead of Latin ligatures and Arabic
 * presentation forms; no soft hyphens, no invisible marks of direction, no control characters.
 * White space is left as it is, apart from exotic spaces, which become plain or no-break ones.
 */
public final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /** The clean form of {@code text}, never null. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      append(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Whether nothing can change: printable ASCII and white space only. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\n');
  }

  private static void append(StringBuilder out, int codePoint) {
    if (isPresentationForm(codePoint)) {
      out.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
    } else if (codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
      out.append('\n');
    } else if (codePoint == '\t' || codePoint == '\n' || codePoint == '\f') {
      out.append((char) codePoint);
    } else if (codePoint == 0x202F || codePoint == 0x2007) {
      out.append('\u00A0');
    } else if (codePoint != 0x3000 && Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
      out.append(codePoint == 0xA0 ? '\u00A0' : ' ');
    } else if (codePoint == 0x2011) {
      out.append('-'); // the no-break hyphen only tells a line breaker something
    } else if (Character.getType(codePoint) == Character.SURROGATE || !isAllowed(codePoint)) {
      out.appendCodePoint(REPLACEMENT);
    } else if (!isInvisible(codePoint)) {
      out.appendCodePoint(codePoint);
    }
  }

  /** Latin and Arabic presentation forms; not the ornate parentheses, which have no other form. */
  private static boolean isPresentationForm(int codePoint) {
    return (codePoint >= 0xFB00 && codePoint <= 0xFB06)
        || (codePoint >= 0xFB50 && codePoint <= 0xFDFF)
        || (codePoint >= 0xFE70 && codePoint <= 0xFEFC);
  }

  private static boolean isAllowed(int codePoint) {
    return (codePoint & 0xFFFE) != 0xFFFE && !(codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /** Soft hyphen, zero-width space, direction marks, byte order mark, control characters. */
  private static boolean isInvisible(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0x061C
        || codePoint == 0x200B
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x2064)
        || (codePoint >= 0x2066 && codePoint <= 0x206F)
        || codePoint == 0xFEFF
        || Character.getType(codePoint) == Character.CONTROL;
  }
}
