package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Furniture;

/** Finds running heads and feet, page numbers, job numbers and bar codes. */
final class FurnitureFinder {

  /** Furniture stands in this part of the page's height at the top and bottom. Measured. */
  private static final double BAND = .13;

  /** A running line stands on at least this share of the pages. Measured: .3 to .8 work alike. */
  private static final double SHARE = .3;

  /** Two running lines that are one on a wider page hold at least so many characters. */
  private static final int SHORTEST_JOINED = 20;

  private static final Pattern DIGITS =
      Pattern.compile("\\p{Nd}+|(?<![\\p{L}])[ivxlc]{1,6}(?![\\p{L}])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** "2/47", "– 3 –", "Page 4", "第5页": a page number standing alone. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?:page|página|стр\\.|страница|صفحة|الصفحة|第)?[-–—\\s]*\\p{Nd}{1,4}"
              + "(?:\\s*(?:/|of|de|из|من)\\s*\\p{Nd}{1,4})?[-–—\\s页頁]*");

  /** United Nations job numbers, "21-06419 (E) 150521", and bar codes, "*2106419*". */
  private static final Pattern JOB_NUMBER =
      Pattern.compile(
          "(?:(?:GE|V|NA)\\.)?\\d{2}-\\d{5}(?:\\s*\\([ACEFRSX]\\))?(?:\\s+\\d{6}){0,3}(?:\\s*\\*\\d{7}\\*)?"
              + "|\\*\\d{7}\\*|\\(?[ACEFRS]\\)?\\s+\\d{6}(?:\\s+\\d{6})?");

  private static final Pattern RECYCLE =
      Pattern.compile(
          "(?iu)please recycle\\P{L}*|merci de recycler\\P{L}*|se ruega reciclar\\P{L}*");

  /** Lines nearer than this are lines of one text, in type sizes, */
  private static final double CLOSE = 1.6;

  /** if their type sizes differ by less, in points. */
  private static final double SAME_SIZE = .3;

  /** Numbers on so many pages that go on with them do not do so by chance. */
  private static final int PAGES_THAT_SHOW_STEPS = 3;

  /** Longer numbers count neither pages nor tables. */
  private static final int LONGEST_NUMBER = 4;

  private static final Pattern LEADING_NUMBER = Pattern.compile("(\\p{Nd}{1,3})[.)]?\\s");

  private final List<PageLines> pages;
  private final Map<String, Set<Integer>> seen = new HashMap<>();
  private final Map<String, Set<Integer>> numbers = new HashMap<>();
  private final Set<String> joined = new HashSet<>();

  /** Lines of the bands at the pages' edges, each normalized once. */
  private final Map<String, String> normals = new HashMap<>();

  FurnitureFinder(List<PageLines> pages) {
    this.pages = pages;
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        if (isInBand(page, line)) {
          String text = normal(line.text());
          seen.computeIfAbsent(text, k -> new HashSet<>()).add(page.page());
          leadingNumber(line)
              .ifPresent(
                  number ->
                      numbers
                          .computeIfAbsent(text, k -> new HashSet<>())
                          .add(number - page.page()));
        }
      }
    }
    pages.forEach(this::collectJoined);
  }

  /** The pages without their furniture, which is added to {@code found} in page order. */
  List<PageLines> without(List<Furniture> found) {
    List<PageLines> result = new ArrayList<>();
    for (PageLines page : pages) {
      Set<Line> furniture = furniture(page);
      List<Line> kept = new ArrayList<>();
      for (Line line : page.lines()) {
        if (furniture.contains(line)) {
          found.add(new Furniture(page.page(), line.text()));
        } else {
          kept.add(line);
        }
      }
      result.add(page.withLines(kept));
    }
    return result;
  }

  private Set<Line> furniture(PageLines page) {
    Set<Line> result = new HashSet<>();
    List<Line> byHeight = new ArrayList<>(page.lines());
    byHeight.sort(Comparator.comparingDouble(Line::baseline));
    edge(page, byHeight, true, result);
    Collections.reverse(byHeight);
    edge(page, byHeight, false, result);
    return result;
  }

  /** Only lines with no text between them and the page's edge are furniture. */
  private void edge(PageLines page, List<Line> fromEdge, boolean top, Set<Line> result) {
    double stop = Double.NaN;
    for (Line line : fromEdge) {
      boolean inBand = top ? inTop(page, line) : inBottom(page, line);
      if (!inBand) {
        return;
      }
      boolean sameRow = Math.abs(line.baseline() - stop) < 1;
      if (!Double.isNaN(stop) && !sameRow) {
        return;
      }
      if (isFurniture(line) && (top || !isTailOfNote(page, line))) {
        result.add(line);
      } else if (Double.isNaN(stop)) {
        stop = line.baseline();
      }
    }
  }

  private boolean isFurniture(Line line) {
    String text = line.text().strip();
    if (PAGE_NUMBER.matcher(text).matches()
        || JOB_NUMBER.matcher(text).matches()
        || RECYCLE.matcher(text).matches()) {
      return true;
    }
    return isRunning(normal(line.text())) && !isNote(line) && !isCounted(line);
  }

  /** The number that a line begins with, or that is raised before it. */
  private static Optional<Integer> leadingNumber(Line line) {
    String raised = line.leadingMark();
    Matcher number = LEADING_NUMBER.matcher(raised.isEmpty() ? line.text() : raised + " ");
    return number.lookingAt() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
  }

  /**
   * Whether the line is a note that others repeat, "7 Ibid.": it begins with a number that neither
   * stays the same nor goes on with the pages. Two numbers may do so by chance: below the rule over
   * notes they are notes.
   */
  private boolean isNote(Line line) {
    String text = normal(line.text());
    Set<Integer> steps = numbers.getOrDefault(text, Set.of());
    if (steps.isEmpty() || text.equals("#") || leadingNumber(line).isEmpty()) {
      return false;
    }
    List<PageLines> holding = new ArrayList<>();
    Set<Integer> values = new HashSet<>();
    for (PageLines page : pages) {
      for (Line other : page.lines()) {
        if (isInBand(page, other) && normal(other.text()).equals(text)) {
          holding.add(page);
          leadingNumber(other).ifPresent(values::add);
        }
      }
    }
    return values.size() > 1
        && (steps.size() > 1
            || (holding.size() < PAGES_THAT_SHOW_STEPS
                && holding.stream().allMatch(page -> hasRuleAbove(page, line))));
  }

  /**
   * Whether the line counts by itself, as "Table 2" and "Table 4" do at the top of their pages: no
   * page repeats another's number, and none is the page's own.
   */
  private boolean isCounted(Line line) {
    String text = normal(line.text());
    if (!text.contains("#") || text.equals("#")) {
      return false;
    }
    Map<String, Integer> pageOf = new HashMap<>();
    Set<String> steps = new HashSet<>();
    for (PageLines page : pages) {
      for (Line other : page.lines()) {
        if (isInBand(page, other) && normal(other.text()).equals(text)) {
          Integer before = pageOf.put(numbers(other.text()), page.page());
          steps.add(steps(other.text(), page.page()));
          if (before != null && before != page.page()) {
            return false;
          }
        }
      }
    }
    return pageOf.size() > 1 && steps.stream().noneMatch(String::isEmpty) && !inStep(steps);
  }

  private static String numbers(String text) {
    return Pattern.compile("\\P{Nd}+").matcher(text).replaceAll(" ").strip();
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

  private static boolean hasRuleAbove(PageLines page, Line line) {
    return page.rules().stream()
        .anyMatch(
            rule ->
                rule.y() > page.height() / 2
                    && rule.y() < line.baseline()
                    && NoteRegion.hasLength(rule, page));
  }

  /**
   * Whether the line goes on below a note, whose words others may repeat: it stands below the rule
   * over notes, close under a line that is no furniture, or is itself such a line.
   */
  private boolean isTailOfNote(PageLines page, Line line) {
    if (!hasRuleAbove(page, line)) {
      return false;
    }
    for (Line above : page.lines()) {
      double distance = line.baseline() - above.baseline();
      if (above.place().sameColumn(line.place())
          && distance > .5 * line.size()
          && distance < CLOSE * line.size()
          && Math.abs(above.size() - line.size()) < SAME_SIZE
          && above.start() < line.end()
          && line.start() < above.end()
          && (!isFurniture(above) || isTailOfNote(page, above))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRunning(String text) {
    return isOften(text) || (joined.contains(text) && text.length() >= SHORTEST_JOINED);
  }

  private boolean isOften(String text) {
    int onPages = seen.getOrDefault(text, Set.of()).size();
    return onPages >= 2 && onPages >= SHARE * pages.size();
  }

  /** Running lines that stand below each other: on a wider page they are one line. */
  private void collectJoined(PageLines page) {
    String before = "";
    for (Line line : page.lines()) {
      boolean inBand = isInBand(page, line);
      String text = inBand ? normal(line.text()) : "";
      boolean running = inBand && isOften(text);
      if (running && !before.isEmpty()) {
        joined.add(before + " " + text);
        joined.add(before + text);
      }
      before = running ? text : "";
    }
  }

  private static boolean isInBand(PageLines page, Line line) {
    return inTop(page, line) || inBottom(page, line);
  }

  private static boolean inTop(PageLines page, Line line) {
    return line.baseline() <= BAND * page.height();
  }

  private static boolean inBottom(PageLines page, Line line) {
    return line.baseline() >= (1 - BAND) * page.height();
  }

  private String normal(String text) {
    return normals.computeIfAbsent(text, FurnitureFinder::normalized);
  }

  private static String normalized(String text) {
    return DIGITS.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("#");
  }
}
