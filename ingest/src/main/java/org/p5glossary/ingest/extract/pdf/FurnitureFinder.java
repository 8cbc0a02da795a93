package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final List<PageLines> pages;
  private final Map<String, Set<Integer>> seen = new HashMap<>();
  private final Set<String> joined = new HashSet<>();

  /** Lines of the bands at the pages' edges, each normalized once. */
  private final Map<String, String> normals = new HashMap<>();

  FurnitureFinder(List<PageLines> pages) {
    this.pages = pages;
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        if (inTop(page, line) || inBottom(page, line)) {
          seen.computeIfAbsent(normal(line.text()), k -> new HashSet<>()).add(page.page());
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
      if (isFurniture(line)) {
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
    return isRunning(normal(line.text()));
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
      boolean inBand = inTop(page, line) || inBottom(page, line);
      String text = inBand ? normal(line.text()) : "";
      boolean running = inBand && isOften(text);
      if (running && !before.isEmpty()) {
        joined.add(before + " " + text);
        joined.add(before + text);
      }
      before = running ? text : "";
    }
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
