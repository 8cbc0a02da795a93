package org.p5glossary.ingest.extract.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by their numbers which lines that pages have in common are text all the same: notes that
 * others repeat, and titles that count by themselves. Not thread-safe.
 */
final class NumberedLines {

  /** Numbers on so many pages that go on with them do not do so by chance. */
  private static final int PAGES_THAT_SHOW_STEPS = 3;

  /** Longer numbers count neither pages nor tables. */
  private static final int LONGEST_NUMBER = 4;

  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\P{Nd}+");

  private static final Pattern LEADING_NUMBER = Pattern.compile("(\\p{Nd}{1,3})[.)]?\\s");

  /** Fewer pages may begin with titles of one kind by chance, */
  private static final int FEWEST_HEADS = 4;

  /** and this part of the pages but the first, which has a masthead, do not. */
  private static final double NEARLY_ALL = .8;

  private final EdgeLines edges;
  private final int pageCount;

  /** Which words are those of titles that count by themselves. */
  private final Map<String, Boolean> counted = new HashMap<>();

  private final Map<String, Boolean> heads = new HashMap<>();

  NumberedLines(EdgeLines edges, int pageCount) {
    this.edges = edges;
    this.pageCount = pageCount;
  }

  /**
   * Whether the line is a note that others repeat, "7 Ibid.": it begins with a number that neither
   * stays the same nor goes on with the pages. Two numbers may do so by chance: below the rule over
   * notes they are notes.
   */
  boolean isNote(Line line) {
    String words = edges.words(line);
    if (words.equals("#") || leadingNumber(line).isEmpty() || isHead(words)) {
      return false;
    }
    List<EdgeLines.Standing> holding = edges.of(words);
    Set<Integer> values = new HashSet<>();
    Set<Integer> steps = new HashSet<>();
    for (EdgeLines.Standing other : holding) {
      leadingNumber(other.line())
          .ifPresent(
              number -> {
                values.add(number);
                steps.add(number - other.page().page());
              });
    }
    return values.size() > 1
        && (steps.size() > 1
            || (holding.size() < PAGES_THAT_SHOW_STEPS
                && holding.stream().allMatch(s -> NoteRegion.hasRuleAbove(s.page(), line))));
  }

  /** Whether nearly all pages have the words at one height near their top: as no text has. */
  private boolean isHead(String words) {
    return heads.computeIfAbsent(words, this::standsAtOneHeight);
  }

  private boolean standsAtOneHeight(String words) {
    List<EdgeLines.Standing> all = edges.of(words);
    if (all.isEmpty()) {
      return false;
    }
    double height = all.get(0).line().baseline();
    return edges.pages(words) >= Math.max(FEWEST_HEADS, NEARLY_ALL * (pageCount - 1))
        && all.stream()
            .allMatch(
                s ->
                    EdgeLines.isAtTop(s.page(), s.line())
                        && Math.abs(s.line().baseline() - height) < 1);
  }

  /** The number that a line begins with, or that is raised before it. */
  private static Optional<Integer> leadingNumber(Line line) {
    String raised = line.leadingMark();
    Matcher number = LEADING_NUMBER.matcher(raised.isEmpty() ? line.text() : raised + " ");
    return number.lookingAt() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
  }

  /**
   * Whether lines of these words count by themselves, as "Table 2" and "Table 4" do at the top of
   * their pages: no page repeats another's number, and none is the page's own.
   */
  boolean isCounted(String words) {
    return counted.computeIfAbsent(words, this::countsByItself);
  }

  private boolean countsByItself(String words) {
    if (!words.contains("#") || words.equals("#") || isHead(words)) {
      return false;
    }
    Map<String, Integer> pageOf = new HashMap<>();
    Set<String> steps = new HashSet<>();
    for (EdgeLines.Standing other : edges.of(words)) {
      int page = other.page().page();
      Integer before = pageOf.put(numbers(other.line().text()), page);
      steps.add(steps(other.line().text(), page));
      if (before != null && before != page) {
        return false;
      }
    }
    return pageOf.size() > 1 && steps.stream().noneMatch(String::isEmpty) && !inStep(steps);
  }

  private static String numbers(String text) {
    return BETWEEN_NUMBERS.matcher(text).replaceAll(" ").strip();
  }

  /** How far each number of a text is from its page's; empty if one is too long or in letters. */
  private static String steps(String text, int page) {
    StringBuilder result = new StringBuilder();
    for (String number : numbers(text).split(" ", -1)) {
      if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
        return "";
      }
      result.append(Integer.parseInt(number) - page).append(' ');
    }
    return result.toString();
  }

  /** Whether one of the numbers goes on with the pages. */
  private static boolean inStep(Set<String> steps) {
    List<String[]> all = steps.stream().map(s -> s.split(" ", -1)).toList();
    for (int i = 0; i < all.get(0).length - 1; i++) {
      int at = i;
      String first = all.get(0)[at];
      if (all.stream().allMatch(s -> at < s.length && s[at].equals(first))) {
        return true;
      }
    }
    return false;
  }
}
