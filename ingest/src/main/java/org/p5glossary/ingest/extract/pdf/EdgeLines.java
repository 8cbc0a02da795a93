package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines near the top and the bottom of all pages by their words, all numbers taken as equal.
 * Not thread-safe.
 */
final class EdgeLines {

  /** Furniture stands in this part of the page's height at the top and bottom. Measured. */
  private static final double BAND = .13;

  private static final Pattern DIGITS =
      Pattern.compile("\\p{Nd}+|(?<![\\p{L}])[ivxlc]{1,6}(?![\\p{L}])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** A line with its page. */
  record Standing(PageLines page, Line line) {}

  private final Map<String, List<Standing>> byWords = new HashMap<>();

  /** Lines' words by their text, each found once. */
  private final Map<String, String> words = new HashMap<>();

  private final Map<String, Integer> pageCounts = new HashMap<>();

  EdgeLines(List<PageLines> pages) {
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        if (isAtEdge(page, line)) {
          byWords
              .computeIfAbsent(words(line), k -> new ArrayList<>())
              .add(new Standing(page, line));
        }
      }
    }
  }

  static boolean isAtEdge(PageLines page, Line line) {
    return isAtTop(page, line) || isAtFoot(page, line);
  }

  static boolean isAtTop(PageLines page, Line line) {
    return line.baseline() <= BAND * page.height();
  }

  static boolean isAtFoot(PageLines page, Line line) {
    return line.baseline() >= (1 - BAND) * page.height();
  }

  /** The line's text with "#" for each number. */
  String words(Line line) {
    return words.computeIfAbsent(
        line.text(),
        text -> DIGITS.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("#"));
  }

  /** The lines of these words, in page order. */
  List<Standing> of(String lineWords) {
    return byWords.getOrDefault(lineWords, List.of());
  }

  /** On how many pages these words stand at the top, or at the foot, whichever is more. */
  int pages(String lineWords) {
    // The end of one page and the begin of the next may share their words.
    return pageCounts.computeIfAbsent(
        lineWords, w -> (int) Math.max(pages(w, true), pages(w, false)));
  }

  private long pages(String lineWords, boolean top) {
    return of(lineWords).stream()
        .filter(s -> isAtTop(s.page(), s.line()) == top)
        .mapToInt(s -> s.page().page())
        .distinct()
        .count();
  }
}
