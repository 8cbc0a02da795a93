package org.p5glossary.ingest.align;

import java.util.Locale;
import java.util.OptionalLong;

/** Values of Chinese and Roman numerals. Thread-safe. */
public final class Numerals {
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final String CHINESE_UNITS = "十百千";
  private static final long WAN = 10_000L;
  private static final long YI = 100_000_000L;

  /** Longer runs than this are no number but a list of digits or an accident. */
  private static final int LONGEST_NUMERAL = 12;

  private Numerals() {}

  /** Whether a code point may stand in a Chinese numeral. */
  public static boolean isChinese(int codePoint) {
    return CHINESE_DIGITS.indexOf(codePoint) >= 0
        || CHINESE_UNITS.indexOf(codePoint) >= 0
        || codePoint == '零'
        || codePoint == '两'
        || codePoint == '万'
        || codePoint == '亿';
  }

  /** The value of a Chinese numeral: 二〇二二, 十五, 一百二十三, 两万; empty if it is none. */
  public static OptionalLong ofChinese(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST_NUMERAL) {
      return OptionalLong.empty();
    }
    if (numeral.codePoints().allMatch(c -> chineseDigit(c) >= 0)) {
      long value = 0;
      for (int i = 0; i < numeral.length(); i++) {
        value = value * 10 + chineseDigit(numeral.charAt(i));
      }
      return OptionalLong.of(value);
    }
    return OptionalLong.of(withUnits(numeral));
  }

  private static long withUnits(String numeral) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int symbol = numeral.charAt(i);
      int unit = CHINESE_UNITS.indexOf(symbol);
      if (symbol == '万' || symbol == '亿') {
        long factor = symbol == '万' ? WAN : YI;
        total = (total + Math.max(1, section + digit)) * factor;
        section = 0;
        digit = 0;
      } else if (unit >= 0) {
        section += Math.max(1, digit) * (unit == 0 ? 10 : unit == 1 ? 100 : 1000);
        digit = 0;
      } else {
        digit = chineseDigit(symbol);
      }
    }
    return total + section + digit;
  }

  private static int chineseDigit(int symbol) {
    if (symbol == '零') {
      return 0;
    }
    return symbol == '两' ? 2 : CHINESE_DIGITS.indexOf(symbol);
  }

  /** The value of a capital Roman numeral from II to XXXIX; empty for anything else. */
  public static OptionalLong ofRoman(String word) {
    if (word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return OptionalLong.empty();
    }
    int value = 0;
    int previous = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int digit =
          switch (word.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
          };
      if (digit == 0) {
        return OptionalLong.empty();
      }
      value += digit < previous ? -digit : digit;
      previous = Math.max(previous, digit);
    }
    return value >= 2 && value < 40 ? OptionalLong.of(value) : OptionalLong.empty();
  }
}
