package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts the masthead of a first page from its text, and reads it column by column. */
final class Masthead {

  /** The masthead ends in this part of the first page's height. */
  private static final double LOWEST_RULE = .35;

  private static final double LOWEST_TITLE = .7;

  /** A rule across the page takes at least this part of its width. */
  private static final double WIDE = .6;

  /** A line of text fills this part of the width; a masthead's fields stand beside each other. */
  private static final double FULL = .85;

  /** A title's type is at least this much larger than the body's. */
  private static final double TITLE_SIZE = 1.15;

  /**
   * Lines of one field are not further apart, in their type's printed size. A page of Arabic has
   * wide leading, and what is printed in Latin letters beside it is smaller.
   */
  private static final double MOST_LEADING = 2.3;

  /**
   * A first page, parted.
   *
   * @param fields the masthead's fields, each as its lines
   * @param text the lines below it
   */
  record Parted(List<List<Line>> fields, List<Line> text) {}

  private final TypeMetrics metrics;

  Masthead(TypeMetrics metrics) {
    this.metrics = metrics;
  }

  Parted part(PageLines page) {
    double rule = lastWideRule(page);
    double title = titleTop(page, rule);
    double end = Double.isNaN(title) ? rule : title;
    List<Line> above = new ArrayList<>();
    List<Line> text = new ArrayList<>();
    for (Line line : page.lines()) {
      (line.baseline() < end ? above : text).add(line);
    }
    return text.isEmpty() ? new Parted(List.of(), page.lines()) : new Parted(fields(above), text);
  }

  private static double lastWideRule(PageLines page) {
    double limit = Math.min(LOWEST_RULE * page.height(), textTop(page));
    double y =
        page.rules().stream()
            .filter(r -> r.width() >= WIDE * page.width() && r.y() < limit)
            .mapToDouble(Rule::y)
            .max()
            .orElse(0);
    boolean anythingAbove = page.lines().stream().anyMatch(l -> l.baseline() < y);
    return anythingAbove ? y : 0;
  }

  /** Where running text begins, which no masthead has: two full lines close below each other. */
  private static double textTop(PageLines page) {
    double start = page.lines().stream().mapToDouble(Line::start).min().orElse(0);
    double end = page.lines().stream().mapToDouble(Line::end).max().orElse(0);
    Line before = null;
    for (Line line : page.lines()) {
      boolean full = line.end() - line.start() > FULL * (end - start);
      boolean goesOn =
          before != null
              && line.place().sameColumn(before.place())
              && line.baseline() - before.baseline() < MOST_LEADING * line.size()
              && Math.abs(line.size() - before.size()) < .5;
      if (full && goesOn) {
        return before.baseline();
      }
      before = full ? line : null;
    }
    return Double.POSITIVE_INFINITY;
  }

  /** Where the title begins: the largest type below the rule. NaN if none is larger. */
  private double titleTop(PageLines page, double rule) {
    double largest =
        page.lines().stream()
            .filter(l -> isTitlePlace(l, page, rule))
            .mapToDouble(Line::size)
            .max()
            .orElse(0);
    if (largest < TITLE_SIZE * metrics.bodySize()) {
      return Double.NaN;
    }
    return page.lines().stream()
        .filter(l -> isTitlePlace(l, page, rule) && l.size() > largest - .5)
        .mapToDouble(l -> l.baseline() - l.size() / 2)
        .min()
        .orElse(Double.NaN);
  }

  private static boolean isTitlePlace(Line line, PageLines page, double rule) {
    return line.baseline() > rule && line.baseline() < LOWEST_TITLE * page.height();
  }

  /** Lines that stand below each other in one column and close together are one field. */
  private List<List<Line>> fields(List<Line> lines) {
    List<List<Line>> fields = new ArrayList<>();
    List<Line> ordered = new ArrayList<>(lines);
    ordered.sort(Comparator.comparingDouble(Line::baseline));
    for (Line line : ordered) {
      List<Line> field = null;
      for (List<Line> candidate : fields) {
        if (continues(line, candidate)) {
          field = candidate;
        }
      }
      if (field == null) {
        field = new ArrayList<>();
        fields.add(field);
      }
      field.add(line);
    }
    return fields;
  }

  private boolean continues(Line line, List<Line> field) {
    Line above = field.get(field.size() - 1);
    double distance = line.baseline() - above.baseline();
    return distance > .5 * line.size()
        && distance <= MOST_LEADING * LineAssembler.printedSize(line)
        && distance <= Breaks.GAP * metrics.leading(line.size())
        && Math.abs(line.start() - above.start()) < 3
        && Math.abs(line.size() - above.size()) < .5
        && line.bold() == above.bold()
        && (above.end() - above.start() > 2 * line.firstWord() || wraps(line, field));
  }

  /** Whether the line's first word would not have fitted behind the line above it. */
  private static boolean wraps(Line line, List<Line> field) {
    double edge = field.stream().mapToDouble(Line::end).max().orElse(0);
    double end = field.get(field.size() - 1).end();
    return field.size() > 1 && end + .25 * line.size() + line.firstWord() > edge;
  }
}
