package org.p5glossary.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of the months as papers of the United Nations print them: English ones in every language,
 * Arabic ones in the Levantine and the European form, alone or joined by a slash.
 */
final class MonthNames {

  private static final List<List<String>> NAMES =
      List.of(
          names("january jan janvier janv enero ene января январь", "كانون الثاني", "يناير"),
          names("february feb février févr febrero feb февраля февраль", "شباط", "فبراير"),
          names("march mar mars marzo марта март", "آذار", "مارس"),
          names("april apr avril avr abril abr апреля апрель", "نيسان", "أبريل", "إبريل", "ابريل"),
          names("may mai mayo мая май", "أيار", "مايو"),
          names("june jun juin junio июня июнь", "حزيران", "يونيه", "يونيو"),
          names("july jul juillet juil julio июля июль", "تموز", "يوليه", "يوليو"),
          names("august aug août aout agosto ago августа август", "آب", "أغسطس", "اغسطس"),
          names(
              "september sept sep septembre septiembre setiembre сентября сентябрь",
              "أيلول",
              "سبتمبر"),
          names("october oct octobre octubre октября октябрь", "تشرين الأول", "أكتوبر", "اكتوبر"),
          names("november nov novembre noviembre ноября ноябрь", "تشرين الثاني", "نوفمبر"),
          names(
              "december dec décembre déc diciembre dic декабря декабрь", "كانون الأول", "ديسمبر"));

  private static final Map<String, Integer> NUMBERS = numbers();

  /** A regular expression for the name of a month in lower case, with its point if abbreviated. */
  static final String PATTERN = pattern();

  private MonthNames() {}

  /**
   * The number of the month, 1 to 12.
   *
   * @param name what {@link #PATTERN} matched
   */
  static int number(String name) {
    String first = name.replaceAll("\\s*/.*", "").replace(".", "").strip();
    return NUMBERS.get(first.toLowerCase(Locale.ROOT));
  }

  private static List<String> names(String words, String... phrases) {
    List<String> names = new ArrayList<>(List.of(words.split(" ")));
    names.addAll(List.of(phrases));
    return List.copyOf(names);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int month = 0; month < NAMES.size(); month++) {
      for (String name : NAMES.get(month)) {
        numbers.put(name, month + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  private static String pattern() {
    String one =
        NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    return one + "(?:\\.|\\s?/\\s?" + one + ")?(?![\\p{L}])";
  }
}
