package org.p5glossary.corpus.analysis.lucene;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import org.p5glossary.corpus.analysis.SimplifiedHan;

/**
 * What counts as the same word in search: case, width, diacritics, Arabic marks and letter
 * variants, ё and е, digits of any script, traditional and simplified Chinese. Thread-safe.
 */
final class Folding {

  private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final int BREVE = 0x0306;
  private static final int TATWEEL = 0x0640;

  private final SimplifiedHan simplified = new SimplifiedHan();

  /** Folds a word. Idempotent. Empty for a text of marks alone. */
  String fold(String surface) {
    String parts = DECOMPOSED.normalize(CASE.normalize(surface));
    StringBuilder out = new StringBuilder(parts.length());
    int base = 0;
    for (int i = 0; i < parts.length(); ) {
      int c = parts.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (keepsMark(base, c)) {
          out.appendCodePoint(c);
        }
      } else if (c != TATWEEL) {
        base = c;
        append(out, c);
      }
    }
    return COMPOSED.normalize(out);
  }

  /**
   * Marks are part of the letter in й and in scripts whose vowels or voicing are marks; in Latin,
   * Greek, Cyrillic, Hebrew and Arabic script they are diacritics that people leave out.
   */
  private static boolean keepsMark(int base, int mark) {
    if (mark == BREVE && base == 'и') {
      return true;
    }
    return switch (UScript.getScript(base)) {
      case UScript.LATIN,
          UScript.GREEK,
          UScript.CYRILLIC,
          UScript.HEBREW,
          UScript.ARABIC,
          UScript.COMMON,
          UScript.INHERITED,
          UScript.UNKNOWN ->
          false;
      default -> true;
    };
  }

  private void append(StringBuilder out, int c) {
    switch (c) {
      case 'ى', 'ی' -> out.append('ي');
      case 'ة' -> out.append('ه');
      case 'ٱ' -> out.append('ا');
      case 'ک' -> out.append('ك');
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case '’', 'ʼ' -> out.append('\'');
      case '٫' -> out.append('.');
      case '٬' -> out.append(',');
      default -> {
        int digit = c < 0x80 ? -1 : UCharacter.digit(c, 10);
        out.appendCodePoint(digit >= 0 && Character.isDigit(c) ? '0' + digit : simplified.of(c));
      }
    }
  }
}
