package org.p5glossary.ingest.align;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.p5glossary.corpus.language.Language;

/** The names of the months in one language, from the locale data of the Java runtime. */
public final class MonthNames {
  /** The Levantine names, which United Nations texts print before the others. */
  private static final Map<String, Integer> LEVANTINE =
      Map.of(
          "شباط", 2, "آذار", 3, "نيسان", 4, "أيار", 5, "حزيران", 6, "تموز", 7, "آب", 8, "أيلول", 9);

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The names of a language. */
  public MonthNames(Language language) {
    Locale locale = language.locale();
    for (Month month : Month.values()) {
      for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE}) {
        String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
        if (name.codePoints().allMatch(Character::isLetter)) {
          numbers.putIfAbsent(name, month.getValue());
        }
      }
    }
    if (language.primary().equals("ar")) {
      LEVANTINE.forEach(numbers::putIfAbsent);
    }
  }

  /** The number of the month, 1 to 12, that a word names in any case; empty if it names none. */
  public OptionalInt of(String word) {
    Integer number = numbers.get(word.toLowerCase(Locale.ROOT));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
