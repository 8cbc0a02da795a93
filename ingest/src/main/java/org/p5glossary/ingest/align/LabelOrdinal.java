package org.p5glossary.ingest.align;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which place in a list a printed label stands for, whatever the style of the language: "3.", "3
 * -", "(c)", "c)", "(в)", "(ج)", "iii)", "III.", "（三）", "三、" and "ثالثا -" all can mean 3. A label
 * may mean two places: "(i)" is 9 among letters and 1 among Roman numerals. Thread-safe.
 */
public final class LabelOrdinal {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** Russian lists leave out ё, й, щ, ъ, ы and ь. */
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшэюя";

  private static final String ARABIC = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  private static final Map<String, Integer> ARABIC_ORDINALS =
      Map.of(
          "اولا", 1, "ثانيا", 2, "ثالثا", 3, "رابعا", 4, "خامسا", 5, "سادسا", 6, "سابعا", 7,
          "ثامنا", 8, "تاسعا", 9, "عاشرا", 10);

  private static final int LONGEST_NUMBER = 6;

  private LabelOrdinal() {}

  /** The places, from 1 (0 for a "0."); empty for a bullet, for no label or an unknown one. */
  public static Set<Integer> of(String printed) {
    String plain =
        LetterFolding.foldedArabic(
            Normalizer.normalize(printed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    StringBuilder core = new StringBuilder();
    plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(core::appendCodePoint);
    return ofCore(core.toString());
  }

  private static Set<Integer> ofCore(String core) {
    Set<Integer> places = new HashSet<>();
    if (core.isEmpty()) {
      return places;
    }
    if (core.length() <= LONGEST_NUMBER && core.codePoints().allMatch(Character::isDigit)) {
      places.add(Integer.valueOf(core));
      return places;
    }
    if (core.codePointCount(0, core.length()) == 1) {
      for (String alphabet : new String[] {LATIN, CYRILLIC, ARABIC}) {
        if (alphabet.contains(core)) {
          places.add(alphabet.indexOf(core) + 1);
        }
      }
    }
    Integer roman = Roman.VALUES.get(core);
    if (roman != null) {
      places.add(roman);
    }
    Integer arabic = ARABIC_ORDINALS.get(core);
    if (arabic != null) {
      places.add(arabic);
    }
    if (core.codePoints().allMatch(Numerals::isChinese)) {
      Numerals.ofChinese(core).ifPresent(value -> places.add((int) Math.min(value, 9999)));
    }
    return places;
  }

  /** The Roman numerals that lists use, in small letters. */
  private static final class Roman {
    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
      String[] tens = {"", "x", "xx", "xxx", "xl"};
      String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
      for (int value = 1; value < 50; value++) {
        VALUES.put(tens[value / 10] + ones[value % 10], value);
      }
    }
  }
}
