package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads one number of digits: groups of thousands are joined whatever parts them (24,000 = 24 000 =
 * 24.000, also 000 24 as Arabic typing stores it), decimal points and commas fall away.
 *
 * <p>Thread-safe.
 */
public final class NumberReader {
  /** A reference number may be long; what is longer than this is no number. */
  private static final int LONGEST_NUMBER = 24;

  private NumberReader() {}

  /**
   * Where the number that starts at an offset ends, its separators included.
   *
   * @param text NFKC text
   * @param start offset of a digit
   */
  public static int end(String text, int start) {
    int end = start;
    int group = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      if (Character.isDigit(codePoint)) {
        group++;
        end += Character.charCount(codePoint);
      } else if (isJoiner(codePoint) && digitsAt(text, end + 1) > 0) {
        group = 0;
        end++;
      } else if (isSpace(codePoint) && isGroupAfter(text, end, group)) {
        group = 0;
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** The normal form of a number: Western digits, nothing between them. */
  public static String normal(String number) {
    List<String> groups = new ArrayList<>();
    StringBuilder group = new StringBuilder();
    number
        .codePoints()
        .forEach(
            codePoint -> {
              if (Character.isDigit(codePoint)) {
                group.append(Character.digit(codePoint, 10));
              } else if (isSpace(codePoint)) {
                groups.add(group.toString());
                group.setLength(0);
              }
            });
    groups.add(group.toString());
    if (groups.size() > 1 && groups.get(groups.size() - 1).length() < 3) {
      Collections.reverse(groups);
    }
    String joined = String.join("", groups);
    String plain = joined.replaceFirst("^0+(?=.)", "");
    return plain.length() <= LONGEST_NUMBER ? plain : plain.substring(0, LONGEST_NUMBER);
  }

  private static boolean isGroupAfter(String text, int space, int groupBefore) {
    int next = digitsAt(text, space + 1);
    return (groupBefore > 0 && groupBefore <= 3 && next == 3)
        || (groupBefore == 3 && next > 0 && next < 3 && text.startsWith("000", space - 3));
  }

  private static int digitsAt(String text, int start) {
    int count = 0;
    int at = start;
    while (at < text.length() && count < 4) {
      int codePoint = text.codePointAt(at);
      if (!Character.isDigit(codePoint)) {
        break;
      }
      count++;
      at += Character.charCount(codePoint);
    }
    return count;
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == ',' || codePoint == '.' || codePoint == '٬' || codePoint == '٫';
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint == 0xA0 || codePoint == 0x202F || codePoint == 0x2009;
  }
}
