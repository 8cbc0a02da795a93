package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the rows that stand between the rules of a table. */
final class RuledTables {

  /** The rules of a table are at least this part of the page's width. */
  private static final double WIDE = .3;

  /** The rules of one table begin and end at one place, within so many points. */
  private static final double ALIGNED = 3;

  /** Cells are set in type smaller than this part of the body's, or stand beside each other. */
  private static final double SMALLER = .95;

  /** So many lines of the body's type that fill most of the width are text between two tables. */
  private static final int TEXT_LINES = 2;

  private static final double FULL = .6;

  private final double bodySize;

  RuledTables(double bodySize) {
    this.bodySize = bodySize;
  }

  /** The places of the rows that belong to ruled tables. */
  Set<Line.Place> rows(List<PageLines> pages) {
    Set<Line.Place> result = new HashSet<>();
    for (PageLines page : pages) {
      List<Rule> rules = new ArrayList<>(page.rules());
      rules.removeIf(r -> r.width() < WIDE * page.width());
      rules.sort(Comparator.comparingDouble(Rule::y));
      for (int i = 0; i < rules.size(); i++) {
        Rule top = rules.get(i);
        for (int j = i + 1; j < rules.size(); j++) {
          if (isTwin(top, rules.get(j))) {
            between(page, top, rules.get(j), result);
            break;
          }
        }
      }
    }
    return result;
  }

  private static boolean isTwin(Rule a, Rule b) {
    return Math.abs(a.x() - b.x()) < ALIGNED
        && Math.abs(a.x() + a.width() - b.x() - b.width()) < ALIGNED
        && b.y() - a.y() > ALIGNED;
  }

  private void between(PageLines page, Rule top, Rule bottom, Set<Line.Place> result) {
    List<Line> lines =
        page.lines().stream()
            .filter(l -> l.baseline() > top.y() && l.baseline() < bottom.y() + ALIGNED)
            .toList();
    Set<Line.Place> places = new HashSet<>();
    boolean cells = false;
    int small = 0;
    int text = 0;
    for (Line line : lines) {
      if (!line.leadingMark().isEmpty()) {
        // Notes to the table stand in its frame.
        break;
      }
      cells |= !places.add(line.place());
      small += line.size() < SMALLER * bodySize ? 1 : 0;
      boolean full = line.end() - line.start() > FULL * top.width();
      text += full && line.size() >= SMALLER * bodySize ? 1 : 0;
    }
    boolean allSmall = small > 0 && small == places.size();
    if ((cells && text < TEXT_LINES) || allSmall) {
      result.addAll(places);
    }
  }
}
