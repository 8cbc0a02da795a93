package org.p5glossary.corpus.analysis.lucene;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetIterator;
import java.util.HashMap;
import java.util.Map;

/**
 * Traditional Chinese characters as simplified ones, character by character.
 *
 * <p>A table made once from ICU's {@code Traditional-Simplified} rules: running the rules on every
 * text would cost more than all other analysis. Immutable and thread-safe.
 */
final class SimplifiedHan {

  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;

  private final char[] bmp = new char[LAST - FIRST + 1];
  private final Map<Integer, Integer> others = new HashMap<>();

  SimplifiedHan() {
    for (int i = 0; i < bmp.length; i++) {
      bmp[i] = (char) (FIRST + i);
    }
    Transliterator rules = Transliterator.getInstance("Traditional-Simplified");
    UnicodeSet source = rules.getSourceSet();
    for (UnicodeSetIterator it = new UnicodeSetIterator(source); it.next(); ) {
      if (it.codepoint != UnicodeSetIterator.IS_STRING) {
        put(it.codepoint, rules.transliterate(Character.toString(it.codepoint)));
      }
    }
  }

  private void put(int traditional, String simplified) {
    if (simplified.codePointCount(0, simplified.length()) != 1) {
      return;
    }
    int target = simplified.codePointAt(0);
    if (traditional >= FIRST && traditional <= LAST && Character.isBmpCodePoint(target)) {
      bmp[traditional - FIRST] = (char) target;
    } else if (traditional != target) {
      others.put(traditional, target);
    }
  }

  /** The simplified form of a code point, or the code point itself. */
  int of(int codePoint) {
    if (codePoint < FIRST) {
      return codePoint;
    }
    Integer other = others.get(codePoint);
    if (other != null) {
      return other;
    }
    return codePoint <= LAST ? bmp[codePoint - FIRST] : codePoint;
  }
}
