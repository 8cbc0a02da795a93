package org.p5glossary.ingest.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whole dates (day, month, year) in the forms of the six languages; English dates also stand
 * in Russian, Arabic and Chinese mastheads. Dates in figures alone are read only where their order
 * is certain (2021-12-07, 07.12.2021).
 */
final class DateReader {

  /**
   * A date in a text.
   *
   * @param date the day
   * @param start first unit in the plain text
   * @param end one past the last unit
   */
  record Found(LocalDate date, int start, int end) {}

  private static final String MONTH = "(?<month>" + MonthNames.PATTERN + ")";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String BEFORE = "(?<![\\p{Nd}\\p{L}])";
  private static final String AFTER = "(?!\\p{Nd})";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              BEFORE
                  + DAY
                  + "(?:er|st|nd|rd|th|º|°|\\.)?\\s?(?:de\\s|of\\s)?\\s?"
                  + MONTH
                  + ",?\\s?(?:del?\\s)?"
                  + YEAR
                  + AFTER
                  + "(?:\\s(?:года|г\\.))?",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          Pattern.compile(
              BEFORE + MONTH + "\\s?" + DAY + "(?:st|nd|rd|th)?,\\s?" + YEAR + AFTER,
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          Pattern.compile(
              "(?<!\\p{Nd})" + YEAR + "\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?" + DAY + "\\s?日"),
          Pattern.compile(BEFORE + YEAR + "-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{Nd}-])"),
          Pattern.compile(BEFORE + DAY + "\\.(?<month>\\d{2})\\." + YEAR + AFTER));

  // "7 December 2021" in a right-to-left line, read off in the other direction.
  private static final Pattern TURNED_BY_DIRECTION =
      Pattern.compile(
          MONTH + "\\s" + YEAR + "\\s" + DAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CHINESE_FIGURES =
      Pattern.compile(
          "(?<year>[一二][〇○零一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月"
              + "(?<day>[一二三四五六七八九十廿卅]{1,3})日");

  private DateReader() {}

  /** Every date in {@code plain} (see {@link PrintedText#plain}), in order. */
  static List<Found> findAll(String plain) {
    List<Found> found = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(plain);
      while (matcher.find()) {
        date(matcher).ifPresent(date -> found.add(new Found(date, matcher.start(), matcher.end())));
      }
    }
    Matcher figures = CHINESE_FIGURES.matcher(plain);
    while (figures.find()) {
      chineseDate(figures)
          .ifPresent(date -> found.add(new Found(date, figures.start(), figures.end())));
    }
    found.sort(Comparator.comparingInt(Found::start));
    return List.copyOf(found);
  }

  /** The date that is the whole of {@code plain}; empty if there is anything else. */
  static Optional<LocalDate> whole(String plain) {
    Matcher turned = TURNED_BY_DIRECTION.matcher(plain);
    if (turned.matches()) {
      return date(turned);
    }
    return findAll(plain).stream()
        .filter(found -> found.start() == 0 && plain.substring(found.end()).matches("[.*\\s]*"))
        .map(Found::date)
        .findFirst();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    String month = matcher.group("month");
    int number = month.matches("\\d+") ? Integer.parseInt(month) : MonthNames.number(month);
    return date(
        Integer.parseInt(matcher.group("year")), number, Integer.parseInt(matcher.group("day")));
  }

  private static Optional<LocalDate> chineseDate(Matcher matcher) {
    int year = 0;
    for (int figure : matcher.group("year").codePoints().toArray()) {
      year = year * 10 + figure(figure);
    }
    return date(year, chineseNumber(matcher.group("month")), chineseNumber(matcher.group("day")));
  }

  private static int figure(int mark) {
    int value = "一二三四五六七八九".indexOf(mark);
    return value + 1;
  }

  // 十二 is 12, 二十一 is 21, 廿 is 20, 卅 is 30.
  private static int chineseNumber(String figures) {
    int value = 0;
    for (int mark : figures.codePoints().toArray()) {
      value =
          switch (mark) {
            case '十' -> Math.max(value, 1) * 10;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> value + figure(mark);
          };
    }
    return value;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
