package org.p5glossary.web.message;

import com.ibm.icu.math.BigDecimal;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.p5glossary.corpus.kept.Kept;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;

/**
 * The wording of one interface language. Thread-safe: ICU's formats are not, so each is used under
 * its own lock. What was worded last is kept, for a page says most things of one kind many times.
 */
public final class Wording {

  /** UTF-16 units of messages kept, with their values. */
  private static final int MOST_TEXT = 200_000;

  /** Numbers, shares and dates kept, of each. */
  private static final int MOST_VALUES = 2_000;

  /** What is kept depends on nothing but what was asked. */
  private static final String ALWAYS = "always";

  private record Asked(String key, List<Object> values) {}

  private final Language language;
  private final TextDirection direction;
  private final Map<String, String> plain = new HashMap<>();
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final Kept<Asked, String> messages = new Kept<>(MOST_TEXT, Wording::units);
  private final Kept<Long, String> keptNumbers = new Kept<>(MOST_VALUES, (number, text) -> 1);
  private final Kept<Double, String> keptPercents = new Kept<>(MOST_VALUES, (share, text) -> 1);
  private final Kept<LocalDate, String> keptDates = new Kept<>(MOST_VALUES, (day, text) -> 1);
  private final NumberFormat numbers;
  private final NumberFormat percents;
  private final DateFormat dates;
  private final LocaleDisplayNames headings;
  private final Map<Language, String> officialHeadings = new HashMap<>();
  private final String ownName;

  Wording(Language language, Map<String, String> patterns) {
    this.language = language;
    this.direction = language.direction();
    ULocale locale = locale(language);
    patterns.forEach(
        (key, pattern) -> {
          if (pattern.indexOf('{') < 0) {
            plain.put(key, new MessageFormat(pattern, locale).format(new Object[0]));
          } else {
            formats.put(key, format(key, pattern, locale));
          }
        });
    numbers = NumberFormat.getIntegerInstance(locale);
    percents = NumberFormat.getPercentInstance(locale);
    percents.setRoundingMode(BigDecimal.ROUND_DOWN);
    dates =
        language.equals(Language.ARABIC)
            ? ArabicMonths.dates(locale)
            : DateFormat.getDateInstance(DateFormat.LONG, locale);
    dates.setTimeZone(TimeZone.GMT_ZONE);
    headings =
        LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    for (Language official : Language.OFFICIAL) {
      officialHeadings.put(official, headings.localeDisplayName(official.tag()));
    }
    ownName = officialHeadings.get(language);
  }

  /**
   * English as the United Nations writes it ("7 December 2021"), and Arabic with European digits,
   * as the symbols and years in its papers have them.
   */
  private static ULocale locale(Language language) {
    return switch (language.tag()) {
      case "en" -> ULocale.UK;
      case "ar" -> ULocale.forLanguageTag("ar-u-nu-latn");
      default -> ULocale.forLanguageTag(language.tag());
    };
  }

  private MessageFormat format(String key, String pattern, ULocale locale) {
    try {
      return new MessageFormat(pattern, locale);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "message " + key + " of " + language + " is no ICU pattern: " + pattern, e);
    }
  }

  /** The language of the wording. */
  public Language language() {
    return language;
  }

  /**
   * The message of a key. Texts among the values are isolated where their direction could disturb
   * the words around them.
   *
   * @param values what the pattern names {0}, {1} …: texts, whole numbers or dates
   * @throws IllegalArgumentException if there is no such key
   */
  public String text(String key, Object... values) {
    String words = plain.get(key);
    if (words != null) {
      return words;
    }
    MessageFormat format = formats.get(key);
    if (format == null) {
      throw new IllegalArgumentException("no message \"" + key + "\" in " + language);
    }
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = shown(values[i]);
    }
    return messages.get(
        ALWAYS,
        new Asked(key, List.of(shown)),
        asked -> {
          synchronized (format) {
            return format.format(shown);
          }
        });
  }

  private static int units(Asked asked, String message) {
    return asked.values().stream().mapToInt(value -> value.toString().length()).sum()
        + message.length();
  }

  private Object shown(Object value) {
    if (value instanceof String text) {
      return BidiText.isolated(text, direction);
    }
    return value instanceof LocalDate date ? date(date) : value;
  }

  /** The name of a value of a closed list, by its family of messages. */
  public String name(String family, Enum<?> value) {
    return text(family + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /** A whole number with the separators of the language. */
  public String number(long value) {
    return keptNumbers.get(
        ALWAYS,
        value,
        number -> {
          synchronized (numbers) {
            return numbers.format(number);
          }
        });
  }

  /** A share from 0 to 1 as whole per cents, never rounded up: 99.7 % is not all. */
  public String percent(double share) {
    return keptPercents.get(
        ALWAYS,
        share,
        part -> {
          synchronized (percents) {
            return percents.format(part);
          }
        });
  }

  /** A day, with the name of its month. */
  public String date(LocalDate date) {
    return keptDates.get(
        ALWAYS,
        date,
        day -> {
          synchronized (dates) {
            return dates.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
          }
        });
  }

  /** The name of a language, as it stands alone. */
  public String languageHeading(Language other) {
    String official = officialHeadings.get(other);
    return official != null ? official : headings.localeDisplayName(other.tag());
  }

  /** The name of this language in itself. */
  public String ownName() {
    return ownName;
  }
}
