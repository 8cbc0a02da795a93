package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the notes at the foot of a page: below a short rule, or a line of underscores. */
final class NoteRegion {

  private static final Pattern UNDERSCORES = Pattern.compile("[_＿]{4,}|[—―─]{6,}");

  /** The rule above notes is at least this long, in points, */
  private static final double SHORTEST_RULE = 50;

  /** and at most this part of the page's width. Longer ones are tables'. Measured. */
  private static final double LONGEST_RULE = .45;

  /** The rule and the first note begin at about one place: the note may be indented. In points. */
  private static final double BESIDE = 30;

  /** Notes are set in type smaller than this part of the body's. */
  private static final double SMALLER = .95;

  /**
   * A page's lines, parted.
   *
   * @param body the text
   * @param notes the notes, in reading order
   */
  record Parted(List<Line> body, List<Line> notes) {}

  private final TypeMetrics metrics;

  /** Rules that notes were found under: the same rule elsewhere has a note's continuation below. */
  private final List<Rule> known = new ArrayList<>();

  NoteRegion(TypeMetrics metrics, List<PageLines> pages) {
    this.metrics = metrics;
    for (PageLines page : pages) {
      for (List<Line> column : columns(page)) {
        noteRule(page, column).ifPresent(known::add);
      }
    }
  }

  private static List<List<Line>> columns(PageLines page) {
    List<List<Line>> columns = new ArrayList<>();
    for (Line line : page.lines()) {
      List<Line> last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last == null || !last.get(0).place().sameColumn(line.place())) {
        last = new ArrayList<>();
        columns.add(last);
      }
      last.add(line);
    }
    return columns;
  }

  Parted part(PageLines page) {
    List<Line> body = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    for (List<Line> column : columns(page)) {
      int first = firstNote(page, column);
      body.addAll(column.subList(0, first));
      int end = page.rightToLeft() ? column.size() : end(column, first);
      column.subList(first, end).stream().filter(l -> !isUnderscores(l)).forEach(notes::add);
      body.addAll(column.subList(end, column.size()));
    }
    return new Parted(body, notes);
  }

  static boolean isUnderscores(Line line) {
    int first = line.text().isEmpty() ? ' ' : line.text().codePointAt(0);
    return !Character.isLetterOrDigit(first)
        && UNDERSCORES.matcher(line.text().replace(" ", "")).matches();
  }

  /** The place of the first line of notes in the column; its size if there are none. */
  private int firstNote(PageLines page, List<Line> column) {
    for (int i = 0; i < column.size(); i++) {
      if (isUnderscores(column.get(i))) {
        return i;
      }
    }
    return noteRule(page, column).map(r -> firstBelow(r, column)).orElse(column.size());
  }

  private Optional<Rule> noteRule(PageLines page, List<Line> column) {
    double left = column.stream().mapToDouble(l -> l.box().x()).min().orElse(0);
    double right =
        column.stream().mapToDouble(l -> l.box().x() + l.box().width()).max().orElse(page.width());
    List<Rule> rules =
        page.rules().stream().filter(r -> r.x() < right && r.x() + r.width() > left).toList();
    return rules.stream()
        .filter(r -> hasLength(r, page))
        .filter(r -> !isJoined(r, rules))
        .filter(r -> opensNotes(page, r, column))
        .min(Comparator.comparingDouble(Rule::y));
  }

  /** Whether a rule is as long as those above notes are. */
  static boolean hasLength(Rule rule, PageLines page) {
    return rule.width() >= SHORTEST_RULE && rule.width() <= LONGEST_RULE * page.width();
  }

  /** Whether a rule as over notes stands above the line, in the page's lower half. */
  static boolean hasRuleAbove(PageLines page, Line line) {
    return page.rules().stream()
        .anyMatch(
            rule ->
                rule.y() > page.height() / 2
                    && rule.y() < line.baseline()
                    && hasLength(rule, page));
  }

  /** Whether other rules stand on the same height: a table draws one for each cell. */
  private static boolean isJoined(Rule rule, List<Rule> rules) {
    return rules.stream()
        .anyMatch(
            r -> Math.abs(r.y() - rule.y()) < 2 && Math.abs(r.x() - rule.x()) > SHORTEST_RULE / 2);
  }

  private boolean opensNotes(PageLines page, Rule rule, List<Line> column) {
    int first = firstBelow(rule, column);
    if (first == column.size()) {
      return false;
    }
    Line line = column.get(first);
    // Some producers draw the rule of a right-to-left page at the left.
    List<Line> beside =
        page.rightToLeft()
            ? column
            : column.stream().filter(l -> l.place().equals(line.place())).toList();
    double left = beside.stream().mapToDouble(l -> l.box().x()).min().orElse(0);
    double right = beside.stream().mapToDouble(l -> l.box().x() + l.box().width()).max().orElse(0);
    boolean above =
        Math.abs(left - rule.x()) < BESIDE
            || (page.rightToLeft() && Math.abs(right - rule.x() - rule.width()) < BESIDE);
    if (!above) {
      return false;
    }
    boolean marked = !line.leadingMark().isEmpty();
    // In another column it stands elsewhere, and is as long.
    boolean alike = known.stream().anyMatch(k -> Math.abs(k.width() - rule.width()) < 2);
    return marked || alike || line.size() < SMALLER * metrics.bodySize();
  }

  private static int firstBelow(Rule rule, List<Line> column) {
    for (int i = 0; i < column.size(); i++) {
      if (column.get(i).baseline() > rule.y()) {
        return i;
      }
    }
    return column.size();
  }

  /**
   * Notes go on to the column's end, or to where the body's type comes back (a table's notes). Type
   * sizes of Arabic fonts do not show that.
   */
  private int end(List<Line> column, int first) {
    if (first == column.size() || column.get(first).size() >= SMALLER * metrics.bodySize()) {
      return column.size();
    }
    for (int i = first; i < column.size(); i++) {
      Line line = column.get(i);
      if (line.size() >= SMALLER * metrics.bodySize() && !isUnderscores(line)) {
        return i;
      }
    }
    return column.size();
  }
}
