package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Furniture;

/** Finds running heads and feet, page numbers, job numbers and bar codes. */
final class FurnitureFinder {

  /** A running line stands on at least this share of the pages. Measured: .3 to .8 work alike. */
  private static final double SHARE = .3;

  /** Two running lines that are one on a wider page hold at least so many characters. */
  private static final int SHORTEST_JOINED = 20;

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

  private final List<PageLines> pages;
  private final EdgeLines edges;
  private final NumberedLines numbered;
  private final Set<String> joined = new HashSet<>();
  private final TextHeights ownText = new TextHeights();

  FurnitureFinder(List<PageLines> pages) {
    this.pages = pages;
    this.edges = new EdgeLines(pages);
    this.numbered = new NumberedLines(edges, pages.size());
    pages.forEach(this::collectJoined);
    // The first page's masthead stands where the others have their running head.
    pages.stream().skip(1).forEach(this::collectText);
  }

  private void collectText(PageLines page) {
    for (Line line : page.lines()) {
      if (EdgeLines.isAtEdge(page, line) && !isFurniture(line)) {
        ownText.add(line);
      }
    }
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
    double outer = Double.NaN;
    for (Line line : fromEdge) {
      boolean inBand = top ? EdgeLines.isAtTop(page, line) : EdgeLines.isAtFoot(page, line);
      if (!inBand) {
        return;
      }
      boolean sameRow = Math.abs(line.baseline() - stop) < 1;
      if (!Double.isNaN(stop) && !sameRow) {
        return;
      }
      boolean inner = Math.abs(line.baseline() - outer) > CLOSE * line.size();
      if (isFurniture(line)
          && (top || !isTailOfNote(page, line))
          && !(inner
              && (isAmongText(line, outer) || isFigure(line, page) || opensNotes(page, line)))) {
        result.add(line);
        outer = line.baseline();
      } else if (Double.isNaN(stop)) {
        stop = line.baseline();
      }
    }
  }

  private boolean isFurniture(Line line) {
    String text = line.text().strip();
    if (isPageNumber(line)
        || JOB_NUMBER.matcher(text).matches()
        || RECYCLE.matcher(text).matches()) {
      return true;
    }
    String words = edges.words(line);
    return isRunning(words) && !numbered.isNote(line) && !numbered.isCounted(words);
  }

  /** Whether the line is the first below the rule over notes: one that goes on from before. */
  private static boolean opensNotes(PageLines page, Line line) {
    return page.rules().stream()
        .anyMatch(
            rule ->
                NoteRegion.hasLength(rule, page)
                    && rule.y() < line.baseline()
                    && rule.y() > line.baseline() - 2 * CLOSE * line.size()
                    && rule.x() < line.box().x() + line.box().width()
                    && rule.x() + rule.width() > line.box().x());
  }

  /**
   * Whether the line goes on below a note, whose words others may repeat: it stands below the rule
   * over notes, close under a line that is no furniture, or is itself such a line.
   */
  private boolean isTailOfNote(PageLines page, Line line) {
    if (!NoteRegion.hasRuleAbove(page, line)) {
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

  /**
   * Whether the line, which stands well inside the running line at {@code outer}, is no further out
   * than other pages have their text: two pages may begin or end with the same words.
   */
  private boolean isAmongText(Line line, double outer) {
    return 2 * ownText.between(line.baseline(), outer) >= edges.pages(edges.words(line));
  }

  /** Whether a number stands in a row with others behind text: in a table's, not the page's own. */
  private boolean isFigure(Line line, PageLines page) {
    List<Line> row =
        page.lines().stream().filter(l -> Math.abs(l.baseline() - line.baseline()) < 1).toList();
    return isPageNumber(line)
        && row.stream().filter(FurnitureFinder::isPageNumber).count() > 1
        && row.stream().anyMatch(other -> !isFurniture(other));
  }

  private static boolean isPageNumber(Line line) {
    return PAGE_NUMBER.matcher(line.text().strip()).matches();
  }

  private boolean isRunning(String text) {
    return isOften(text) || (joined.contains(text) && text.length() >= SHORTEST_JOINED);
  }

  private boolean isOften(String text) {
    int onPages = edges.pages(text);
    return onPages >= 2 && onPages >= SHARE * pages.size();
  }

  /** Running lines that stand below each other: on a wider page they are one line. */
  private void collectJoined(PageLines page) {
    String before = "";
    for (Line line : page.lines()) {
      boolean inBand = EdgeLines.isAtEdge(page, line);
      String text = inBand ? edges.words(line) : "";
      boolean running = inBand && isOften(text);
      if (running && !before.isEmpty()) {
        joined.add(before + " " + text);
        joined.add(before + text);
      }
      before = running ? text : "";
    }
  }
}
