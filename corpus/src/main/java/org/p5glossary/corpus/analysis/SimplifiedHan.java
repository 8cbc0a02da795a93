package org.p5glossary.corpus.analysis;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSetIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Traditional Chinese characters as simplified ones, character by character.
 *
 * <p>A table made once from ICU's {@code Traditional-Simplified} rules: running the rules on every
 * text would cost more than all other analysis. Where the rules lead from one character on to
 * another, the table holds the last; where they lead in a circle (苎 and 苧, each the simplified form
 * of the other's word), all of the circle share its lowest code point, so that folding twice is
 * folding once. Immutable and thread-safe.
 */
public final class SimplifiedHan {

  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;

  private final char[] bmp = new char[LAST - FIRST + 1];
  private final Map<Integer, Integer> others = new HashMap<>();

  /** Reads ICU's rules; takes tens of milliseconds, so keep the instance. */
  public SimplifiedHan() {
    for (int i = 0; i < bmp.length; i++) {
      bmp[i] = (char) (FIRST + i);
    }
    Map<Integer, Integer> rules = rules();
    rules.keySet().forEach(traditional -> put(traditional, last(traditional, rules)));
  }

  private static Map<Integer, Integer> rules() {
    Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
    Map<Integer, Integer> rules = new HashMap<>();
    for (var it = new UnicodeSetIterator(transliterator.getSourceSet()); it.next(); ) {
      if (it.codepoint == UnicodeSetIterator.IS_STRING) {
        continue;
      }
      String simplified = transliterator.transliterate(Character.toString(it.codepoint));
      if (simplified.codePointCount(0, simplified.length()) == 1) {
        rules.put(it.codepoint, simplified.codePointAt(0));
      }
    }
    return rules;
  }

  private static int last(int first, Map<Integer, Integer> rules) {
    TreeSet<Integer> path = new TreeSet<>();
    int point = first;
    while (path.add(point)) {
      point = rules.getOrDefault(point, point);
    }
    TreeSet<Integer> circle = new TreeSet<>();
    while (circle.add(point)) {
      point = rules.getOrDefault(point, point);
    }
    return circle.first();
  }

  private void put(int traditional, int simplified) {
    if (traditional >= FIRST && traditional <= LAST && Character.isBmpCodePoint(simplified)) {
      bmp[traditional - FIRST] = (char) simplified;
    } else if (traditional != simplified) {
      others.put(traditional, simplified);
    }
  }

  /** The simplified form of a code point, or the code point itself. */
  public int of(int codePoint) {
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
