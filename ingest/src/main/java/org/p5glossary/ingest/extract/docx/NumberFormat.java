package org.p5glossary.ingest.extract.docx;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * Numbers as a list prints them (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59). Formats of scripts
 * outside the six languages print as decimal.
 */
final class NumberFormat {

  /** Word skips ё, й, ъ and ь when it letters a Russian list (ISO/IEC 29500-1, russianLower). */
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** The order of the Arabic dictionary. */
  private static final String ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";

  /** The order of the numerals: alif, ba, jim, dal. */
  private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  private static final String HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** Roman numbers and doubled letters beyond this are not labels of anything. */
  private static final int MOST_FOR_LETTERS = 780;

  private NumberFormat() {}

  /**
   * A number in a format.
   *
   * @param format the name of the format, never null; unknown ones print as decimal
   * @param number the number; below 1 only some formats can print it
   */
  static String print(String format, int number) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number < 10 && number >= 0 ? "0" + number : decimal(number);
      case "lowerLetter" -> letters(LATIN, number);
      case "upperLetter" -> letters(LATIN, number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "russianLower" -> letters(RUSSIAN, number);
      case "russianUpper" -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
      case "arabicAlpha" -> letters(ARABIC_ALPHA, number);
      case "arabicAbjad" -> letters(ARABIC_ABJAD, number);
      case "hindiNumbers" -> digits(number, '٠');
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '０');
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting" ->
          spellout(ULocale.SIMPLIFIED_CHINESE, number);
      case "chineseLegalSimplified" -> financial(number);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          hanDigits(number);
      case "ideographTraditional" -> cycle(HEAVENLY_STEMS, number);
      case "ideographZodiac" -> cycle(EARTHLY_BRANCHES, number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(0x2460, 20, number);
      case "decimalEnclosedParen" -> enclosed(0x2474, 20, number);
      case "decimalEnclosedFullstop" -> enclosed(0x2488, 20, number);
      case "ideographEnclosedCircle" -> enclosed(0x3280, 10, number);
      case "ordinal" -> decimal(number) + englishSuffix(number);
      case "numberInDash" -> "- " + decimal(number) + " -";
      default -> decimal(number);
    };
  }

  private static String decimal(int number) {
    return Integer.toString(number);
  }

  /** a … z, aa, bb …: the letter is repeated, not counted on. */
  private static String letters(String alphabet, int number) {
    if (number < 1 || number > MOST_FOR_LETTERS) {
      return decimal(number);
    }
    int index = (number - 1) % alphabet.length();
    int times = (number - 1) / alphabet.length() + 1;
    return alphabet.substring(index, index + 1).repeat(times);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return decimal(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_DIGITS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  private static String digits(int number, char zero) {
    StringBuilder out = new StringBuilder();
    decimal(number)
        .codePoints()
        .forEach(c -> out.appendCodePoint(c >= '0' && c <= '9' ? zero + (c - '0') : c));
    return out.toString();
  }

  private static String hanDigits(int number) {
    StringBuilder out = new StringBuilder();
    decimal(number)
        .codePoints()
        .forEach(c -> out.append(c >= '0' && c <= '9' ? HAN_DIGITS.charAt(c - '0') : (char) c));
    return out.toString();
  }

  private static String spellout(ULocale locale, int number) {
    String spelled =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(number);
    // Lists count 十一, running text 一十一.
    return number >= 10 && number < 20 && spelled.startsWith("一十") ? spelled.substring(1) : spelled;
  }

  private static String financial(int number) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
    return format.format(number, "%spellout-cardinal-financial");
  }

  private static String cycle(String signs, int number) {
    return number < 1
        ? decimal(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  private static String enclosed(int first, int count, int number) {
    return number >= 1 && number <= count
        ? Character.toString(first + number - 1)
        : decimal(number);
  }

  private static String englishSuffix(int number) {
    if (number % 100 >= 11 && number % 100 <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
