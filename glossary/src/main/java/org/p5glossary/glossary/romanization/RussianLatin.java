package org.p5glossary.glossary.romanization;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Russian in Latin letters as BGN, ISO 9, scholars, passports and people at a keyboard write it:
 * "yadernoye oruzhiye", "jadernoe oružie" and ядерное оружие have one key. Stateless.
 */
public final class RussianLatin {

  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
    "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
  };

  /** Letters with marks of ISO 9 and of scholars. */
  private static final String[][] MARKED = {
    {"s\u030Cc\u030C", "shch"},
    {"s\u0302", "shch"},
    {"z\u030C", "zh"},
    {"s\u030C", "sh"},
    {"c\u030C", "ch"},
    {"a\u0302", "ya"},
    {"u\u0302", "yu"}
  };

  /** Spellings that one sound has, and the one letter of the key; longer ones first. */
  private static final Sounds SOUNDS =
      Sounds.of(
          "shch", "W", "sch", "W", "sh", "S", "ch", "C", "zh", "Z", "kh", "h", "ts", "c", "tz", "c",
          "x", "h", "w", "v", "yo", "e", "jo", "e", "yi", "", "iy", "i", "ij", "i", "ii", "i", "ia",
          "a", "iu", "u", "y", "", "j", "");

  private RussianLatin() {}

  /** The key of a term or a query, words apart by one space; "" for a text without letters. */
  public static String key(String text) {
    StringBuilder latin = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              int letter = CYRILLIC.indexOf(c);
              if (letter >= 0) {
                latin.append(LATIN[letter]);
              } else {
                latin.appendCodePoint(c);
              }
            });
    String plain = Normalizer.normalize(latin, Normalizer.Form.NFD);
    for (String[] marked : MARKED) {
      plain = plain.replace(marked[0], marked[1]);
    }
    plain = plain.replaceAll("[\\p{M}'’ʹʺ\"`]", "").replaceAll("[^a-z0-9]+", " ").strip();
    return SOUNDS.key(plain);
  }
}
