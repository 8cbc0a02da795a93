package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the glyphs of a page into rows. */
final class RowBuilder {

  /** Glyphs within this part of the type size of each other stand on one baseline. Measured. */
  private static final double SAME_BASELINE = .25;

  /** Type below this part of its row's is a note mark's, an exponent's or an index's. Measured. */
  static final double SMALL = .85;

  /** How far above a baseline the marks that belong to it stand at most, in type sizes. */
  private static final double RAISED = .7;

  private static final double LOWERED = .35;

  /** A mark drawn by itself stands at most this far from its letter's baseline, in type sizes, */
  private static final double REACH_OF_MARKS = 1;

  /** and at most this far beside the letter. */
  private static final double BESIDE = .3;

  /** A note's number with the space behind it. */
  private static final int LONGEST_NUMBER = 4;

  private RowBuilder() {}

  /** The rows of a page from top to bottom. */
  static List<Row> rows(List<Glyph> glyphs) {
    List<Glyph> ordered = Clusters.joined(glyphs);
    ordered.removeIf(g -> g.isSpace() && g.width() <= 0);
    List<Glyph> marks = ordered.stream().filter(Glyph::isCombining).toList();
    ordered.removeIf(Glyph::isCombining);
    sortByBaseline(ordered);
    List<List<Glyph>> groups = new ArrayList<>();
    double first = 0;
    double size = 0;
    for (Glyph glyph : ordered) {
      boolean same =
          !groups.isEmpty()
              && glyph.baseline() - first
                  <= SAME_BASELINE * Math.max(1, Math.min(size, glyph.size()));
      if (!same) {
        groups.add(new ArrayList<>());
        first = glyph.baseline();
        size = 0;
      }
      groups.get(groups.size() - 1).add(glyph);
      size = Math.max(size, glyph.size());
    }
    groups.removeIf(group -> group.stream().allMatch(Glyph::isSpace));
    marks.forEach(mark -> place(mark, groups));
    List<Row> rows = new ArrayList<>(groups.stream().map(Row::of).toList());
    rows.sort(Comparator.comparingDouble(Row::baseline));
    return merged(rows);
  }

  /** Most lines are drawn glyph by glyph: their runs are sorted, not their glyphs. Stable. */
  private static void sortByBaseline(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).baseline() != glyphs.get(start).baseline()) {
        runs.add(glyphs.subList(start, i));
        start = i;
      }
    }
    runs.sort(Comparator.comparingDouble(run -> run.get(0).baseline()));
    List<Glyph> ordered = new ArrayList<>(glyphs.size());
    runs.forEach(ordered::addAll);
    glyphs.clear();
    glyphs.addAll(ordered);
  }

  /** A mark above or below a letter is drawn raised by some producers: it has no row of its own. */
  private static void place(Glyph mark, List<List<Glyph>> groups) {
    List<Glyph> best = null;
    double least = REACH_OF_MARKS * mark.size();
    for (List<Glyph> group : groups) {
      double distance = Math.abs(group.get(0).baseline() - mark.baseline());
      if (distance < least && hasLetterAt(mark, group)) {
        best = group;
        least = distance;
      }
    }
    if (best != null) {
      best.add(onBaseline(mark, best.get(0).baseline()));
    } else {
      groups.add(new ArrayList<>(List.of(mark)));
    }
  }

  private static boolean hasLetterAt(Glyph mark, List<Glyph> group) {
    return group.stream()
        .anyMatch(
            g ->
                !g.isSpace()
                    && mark.centre() > g.x() - BESIDE * g.size()
                    && mark.centre() < g.right() + BESIDE * g.size());
  }

  private static Glyph onBaseline(Glyph mark, double baseline) {
    return new Glyph(
        mark.text(),
        mark.x(),
        mark.width(),
        baseline,
        mark.size(),
        mark.bold(),
        mark.italic(),
        mark.tag(),
        mark.order());
  }

  /**
   * Pulls rows of small raised type into the row below, and of lowered type into the one above, and
   * a note's number into the row that it opens.
   *
   * @param rows from top to bottom
   */
  static List<Row> merged(List<Row> rows) {
    List<Row> result = new ArrayList<>();
    Row pending = null;
    for (Row row : rows) {
      if (pending != null) {
        if (isScript(pending, row, row.baseline() - pending.baseline(), RAISED)
            || isNumberBefore(pending, row)) {
          row = union(row, pending);
        } else {
          result.add(pending);
        }
      }
      pending = row;
      Row above = result.isEmpty() ? null : result.get(result.size() - 1);
      if (above != null && isScript(row, above, row.baseline() - above.baseline(), LOWERED)) {
        result.set(result.size() - 1, union(above, row));
        pending = null;
      }
    }
    if (pending != null) {
      result.add(pending);
    }
    return result;
  }

  private static boolean isScript(Row small, Row main, double distance, double reach) {
    return small.size() < SMALL * main.size()
        && distance <= reach * main.size()
        && small.glyphs().size() < main.glyphs().size()
        && small.left() >= main.left() - 2 * main.size()
        && small.right() <= main.right() + 2 * main.size();
  }

  /**
   * Whether a number stands close before a row and a little above: a note's, in type that may be
   * larger than the note's own.
   */
  private static boolean isNumberBefore(Row number, Row main) {
    double gap = number.right() <= main.left() ? main.left() - number.right() : Double.NaN;
    if (number.left() >= main.right()) {
      gap = number.left() - main.right();
    }
    return main.baseline() - number.baseline() <= LOWERED * main.size()
        && gap <= main.size()
        && number.glyphs().size() <= LONGEST_NUMBER
        && number.glyphs().stream().allMatch(RowBuilder::isPartOfNumber);
  }

  private static boolean isPartOfNumber(Glyph glyph) {
    return glyph.isSpace() || Character.isDigit(glyph.text().codePointAt(0));
  }

  private static Row union(Row main, Row script) {
    List<Glyph> all = new ArrayList<>(main.glyphs());
    all.addAll(script.glyphs());
    return Row.of(all);
  }
}
