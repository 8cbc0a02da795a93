package org.p5glossary.ingest.extract.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Counts the items of a list and prints their labels as a browser does. Not thread-safe. */
final class ListCount {

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final String type;
  private final int step;
  private int number;

  private ListCount(String type, int start, int step) {
    this.type = type;
    this.number = start;
    this.step = step;
  }

  static ListCount bulleted() {
    return new ListCount("", 0, 0);
  }

  /** A list as the element {@code ol} says. */
  static ListCount ordered(Element list) {
    String type = list.hasAttr("type") ? list.attr("type") : "1";
    boolean reversed = list.hasAttr("reversed");
    int items = (int) list.children().stream().filter(c -> c.normalName().equals("li")).count();
    int start = number(list.attr("start"), reversed ? items : 1);
    return new ListCount(type, start, reversed ? -1 : 1);
  }

  /** The label of the next item. */
  String next(Element item) {
    if (type.isEmpty()) {
      return "•";
    }
    number = number(item.attr("value"), number);
    String printed =
        switch (item.hasAttr("type") ? item.attr("type") : type) {
          case "a" -> letters(number);
          case "A" -> letters(number).toUpperCase(Locale.ROOT);
          case "i" -> roman(number);
          case "I" -> roman(number).toUpperCase(Locale.ROOT);
          default -> Integer.toString(number);
        };
    number += step;
    return printed + ".";
  }

  private static int number(String attribute, int otherwise) {
    try {
      return Integer.parseInt(attribute.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** a … z, aa, ab …: as a browser counts on. */
  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      out.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return out.length() == 0 ? Integer.toString(number) : out.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }
}
