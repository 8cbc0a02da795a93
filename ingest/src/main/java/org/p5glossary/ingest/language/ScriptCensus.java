package org.p5glossary.ingest.language;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the letters of a text by script.
 *
 * <p>A Chinese character says about as much as three letters of an alphabet, so that addresses and
 * titles in Latin letters inside a Chinese text do not outvote it.
 */
final class ScriptCensus {

  /**
   * Letters of an alphabet per Chinese character: about 1.6 characters make a word of 5 letters.
   */
  private static final int LETTERS_PER_IDEOGRAPH = 3;

  /** Share of kana from which a text with Chinese characters is Japanese. */
  private static final double KANA_SHARE = 0.05;

  private static final int LAST_ASCII = 0x7F;

  private final Map<Integer, Integer> letters = new HashMap<>();

  void add(String text) {
    int latin = 0;
    for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (point <= LAST_ASCII) {
        boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
        latin += letter ? 1 : 0;
      } else if (Character.isLetter(point)) {
        count(point);
      }
    }
    if (latin > 0) {
      letters.merge(UScript.LATIN, latin, Integer::sum);
    }
  }

  private void count(int letter) {
    int script = UScript.getScript(letter);
    letters.merge(script, script == UScript.HAN ? LETTERS_PER_IDEOGRAPH : 1, Integer::sum);
  }

  /** Letters of {@code script}, weighted. */
  int of(int script) {
    return letters.getOrDefault(script, 0);
  }

  /** The leading script as ISO 15924 code: "Hani", "Latn", "Jpan" …; empty without letters. */
  Optional<String> leading() {
    int kana = of(UScript.HIRAGANA) + of(UScript.KATAKANA);
    int han = of(UScript.HAN);
    if (kana > 0
        && kana > KANA_SHARE * (kana + han / LETTERS_PER_IDEOGRAPH)
        && kana + han > of(UScript.LATIN)) {
      return Optional.of("Jpan");
    }
    return letters.entrySet().stream()
        .filter(entry -> entry.getKey() != UScript.COMMON && entry.getKey() != UScript.INHERITED)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> UScript.getShortName(entry.getKey()));
  }
}
