package org.p5glossary.ingest.check;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.MonthNames;

/** The names of the months in one language, in Russian in every case: "в мае", "к ноябрю". */
final class MonthWords {

  private static final List<String> RUSSIAN =
      List.of(
          "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");

  private static final int LONGEST_RUSSIAN_ENDING = 2;

  private final MonthNames names;
  private final boolean russian;

  MonthWords(Language language) {
    this.names = new MonthNames(language);
    this.russian = language.primary().equals("ru");
  }

  /** The month, 1 to 12, that a word names; "may" and "march" in small letters name none. */
  OptionalInt of(String word) {
    if (word.equals("may") || word.equals("march")) {
      return OptionalInt.empty();
    }
    OptionalInt month = names.of(word);
    return month.isPresent() || !russian ? month : inflected(word.toLowerCase(Locale.ROOT));
  }

  private static OptionalInt inflected(String word) {
    for (int i = 0; i < RUSSIAN.size(); i++) {
      String stem = RUSSIAN.get(i);
      String ending = word.startsWith(stem) ? word.substring(stem.length()) : "none";
      boolean fits =
          stem.length() == 2
              ? List.of("й", "я", "ю", "е", "ем").contains(ending)
              : ending.length() <= LONGEST_RUSSIAN_ENDING;
      if (fits) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }
}
