package org.p5glossary.glossary.romanization;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Arabic in Latin letters by its consonants: vowels, long or short, are written in too many ways.
 * "naz' al-silah", "nazʿ as-silāḥ" and نزع السلاح have one key. Stateless.
 */
public final class ArabicLatin {

  private static final String ARABIC = "بتثجحخدذرزسشصضطظغفقكلمنه";

  private static final String[] LATIN = {
    "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "gh", "f",
    "q", "k", "l", "m", "n", "h"
  };

  /** Two letters for one sound, and other letters for it; what is not named here stays. */
  private static final Sounds SOUNDS =
      Sounds.of(
          "th", "T", "kh", "X", "dh", "D", "sh", "S", "gh", "G", "ch", "S", "ph", "f", "q", "k",
          "c", "k", "g", "j", "p", "b", "v", "f", "a", "", "e", "", "i", "", "o", "", "u", "", "w",
          "", "y", "");

  private ArabicLatin() {}

  /** The key of a term or a query, words apart by one space; "" for a text without consonants. */
  public static String key(String text) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}\\u0640'’‘ʿʾʻ`]", "");
    StringBuilder key = new StringBuilder();
    for (String word : plain.split("[^\\p{L}\\p{N}-]+", -1)) {
      // A last h may be the feminine ending, which is written or not: "muahada", "muahadah".
      String consonants =
          SOUNDS.key(latin(withoutArticle(word)).replace("-", "")).replaceFirst("(?<=.)h$", "");
      if (!consonants.isEmpty()) {
        key.append(key.length() == 0 ? "" : " ").append(consonants);
      }
    }
    return key.toString();
  }

  /** The article, in Latin letters also as it sounds before "sun letters": as-silah. */
  private static String withoutArticle(String word) {
    if (word.matches("[ae](?:l|n|r|s|sh|d|dh|t|th|z)-.+")) {
      return word.substring(word.indexOf('-') + 1);
    }
    if (word.equals("al") || word.equals("el")) {
      return "";
    }
    boolean article = word.startsWith("ال") || word.startsWith("al");
    return article && word.length() > 4 ? word.substring(2) : word;
  }

  private static String latin(String word) {
    StringBuilder latin = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              int letter = ARABIC.indexOf(c);
              if (letter >= 0) {
                latin.append(LATIN[letter]);
              } else if (c < 0x80) {
                latin.appendCodePoint(c);
              }
            });
    return latin.toString();
  }
}
