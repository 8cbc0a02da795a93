package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.ingest.structure.LabelParser;
import org.p5glossary.ingest.structure.ParsedLabel.Delimiter;
import org.p5glossary.ingest.structure.ParsedLabel.Kind;

/**
 * Parts a page set in two columns, or two pages printed side by side, into stretches of one column
 * each, in reading order.
 */
final class ColumnFinder {

  /** The gutter lies in the middle part of the page. */
  private static final double FIRST = .3;

  private static final double LAST = .7;

  /** Steps in which places for the gutter are tried, in points. */
  private static final double STEP = 3;

  /** Fewer rows on either side are a masthead, a table's or a signature's. */
  private static final int FEWEST_ROWS = 8;

  /** So many show that the columns of the page before go on. */
  private static final int FEWEST_ROWS_THAT_GO_ON = 2;

  /** Share of the rows that may cross the gutter: titles, full-width tables. */
  private static final double CROSSING = .3;

  /** Share of a side's rows that fill most of its width in text; a table's cells do not. */
  private static final double FILLED = .45;

  /** The narrowest gutter, in type sizes. */
  private static final double GUTTER = .9;

  /** A row's own gap lies at most this far from the gutter, in type sizes. */
  private static final double REACH = 1.2;

  /** A gap this much wider than another, */
  private static final double WIDER = 1.3;

  /** and nearly as good as it, is the gutter. */
  private static final double NEARLY_AS_GOOD = .7;

  /** A label has at most so many glyphs: "(xviii)". */
  private static final int LONGEST_LABEL = 8;

  /** Fewer labels beside the gutter are what ends the lines of the other column by chance. */
  private static final int FEWEST_LABELS = 2;

  /** So far from the labels the gutter is put, in points. */
  private static final double BESIDE = .5;

  private final List<Row> rows;
  private final List<InkedRow> inked;
  private final double pageWidth;
  private final boolean rightToLeft;
  private final double gutter;

  /**
   * @param known where the gutter of the page before is, in points; NaN if it has none
   */
  ColumnFinder(List<Row> rows, double pageWidth, boolean rightToLeft, double known) {
    this.rows = rows;
    this.inked = rows.stream().map(row -> InkedRow.of(row, GUTTER)).toList();
    this.pageWidth = pageWidth;
    this.rightToLeft = rightToLeft;
    double found = gutter();
    this.gutter = found < 0 && isKnown(known) ? known : found;
  }

  /** Stretches of one column each, in reading order; one stretch for a page of one column. */
  List<List<Row>> stretches() {
    return gutter < 0 ? List.of(rows) : parted(gutter);
  }

  /** Where the gutter is, in points from the page's left; NaN if the page has one column. */
  double place() {
    return gutter < 0 ? Double.NaN : gutter;
  }

  /** Whether a page too short to show a gutter goes on in the columns of the page before. */
  private boolean isKnown(double known) {
    return !Double.isNaN(known) && score(known, 0, FEWEST_ROWS_THAT_GO_ON) > 0;
  }

  private double gutter() {
    double best = -1;
    int bestScore = 0;
    for (double x = FIRST * pageWidth; x <= LAST * pageWidth; x += STEP) {
      int score = score(x, bestScore, FEWEST_ROWS);
      if (score > bestScore) {
        bestScore = score;
        best = x;
      }
    }
    return best < 0 ? best : beforeLabels(widest(best, bestScore), bestScore);
  }

  /**
   * A place between labels and the text that they open parts the page as well as the gutter before
   * the labels does: the gutter is what is meant, and labels stay with their column.
   */
  private double beforeLabels(double place, int score) {
    double edge = place;
    int labels = 0;
    for (InkedRow row : inked) {
      double[] stretch = row.next(place, !rightToLeft).orElse(null);
      if (stretch != null && isLabel(row.glyphs(stretch[0], stretch[1]))) {
        labels++;
        edge = rightToLeft ? Math.max(edge, stretch[1]) : Math.min(edge, stretch[0]);
      }
    }
    double moved = rightToLeft ? edge + BESIDE : edge - BESIDE;
    boolean better =
        labels >= FEWEST_LABELS
            && crossing(moved) <= crossing(place)
            && score(moved, (int) (NEARLY_AS_GOOD * score), FEWEST_ROWS) > 0;
    return better ? moved : place;
  }

  private boolean isLabel(List<Glyph> stretch) {
    if (stretch.size() > LONGEST_LABEL) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    List<Glyph> logical = rightToLeft ? BidiLine.logical(stretch, true) : stretch;
    logical.forEach(glyph -> text.append(glyph.text()));
    // A short word with a stop would be a label as well; numbers and brackets are none of a text's.
    return LabelParser.parse(text + " x")
        .filter(label -> label.kind() == Kind.DECIMAL || label.delimiter() == Delimiter.PARENTHESES)
        .isPresent();
  }

  /**
   * The widest gap that parts the page nearly as well as the one at {@code best} does: that may be
   * the one between the labels of one column and their text.
   */
  private double widest(double best, int bestScore) {
    double place = best;
    double width = WIDER * gap(best);
    long crossing = crossing(best);
    for (double x = FIRST * pageWidth; x <= LAST * pageWidth; x += STEP) {
      double gap = gap(x);
      if (gap > width
          && crossing(x) <= crossing
          && score(x, (int) (NEARLY_AS_GOOD * bestScore), FEWEST_ROWS) > 0) {
        place = x;
        width = gap;
      }
    }
    return place;
  }

  private long crossing(double x) {
    return inked.stream().filter(row -> row.side(x) == InkedRow.Side.CROSSING).count();
  }

  /** How wide the strip around {@code x} is that no row stands in, but those across it. */
  private double gap(double x) {
    double left = 0;
    double right = pageWidth;
    for (InkedRow row : inked) {
      if (row.side(x) != InkedRow.Side.CROSSING) {
        left = Math.max(left, row.endBefore(x));
        right = Math.min(right, row.startBehind(x));
      }
    }
    return right - left;
  }

  /** How good a gutter at {@code x} is; 0 if the page has none there, or a better one elsewhere. */
  private int score(double x, int best, int fewestRows) {
    int left = 0;
    int right = 0;
    int both = 0;
    int crossing = 0;
    for (InkedRow row : inked) {
      switch (row.side(x)) {
        case LEFT -> left++;
        case RIGHT -> right++;
        case BOTH -> both++;
        case CROSSING -> crossing++;
      }
    }
    int fewer = Math.min(left, right) + both;
    if (fewer < fewestRows || crossing > CROSSING * rows.size()) {
      return 0;
    }
    int score = 2 * fewer - crossing;
    return score > best && filled(x, true) && filled(x, false) ? score : 0;
  }

  private boolean filled(double x, boolean left) {
    List<Row> parts = new ArrayList<>();
    for (InkedRow row : inked) {
      if (row.side(x) != InkedRow.Side.CROSSING) {
        part(row.row(), x, left, parts);
      }
    }
    double from = parts.stream().mapToDouble(Row::left).min().orElse(0);
    double to = parts.stream().mapToDouble(Row::right).max().orElse(0);
    long full =
        parts.stream()
            .filter(p -> p.right() - p.left() >= .6 * (to - from) && p.glyphs().size() >= 12)
            .filter(p -> Segments.of(p).size() == 1 && SpreadLine.isText(p))
            .count();
    return full >= FILLED * parts.size();
  }

  /** Adds the part of {@code row} on one side of {@code x}, if any. */
  private static void part(Row row, double x, boolean left, List<Row> parts) {
    List<Glyph> glyphs = row.glyphs().stream().filter(g -> (g.centre() < x) == left).toList();
    if (glyphs.stream().anyMatch(g -> !g.isSpace())) {
      parts.add(Row.of(glyphs));
    }
  }

  private List<List<Row>> parted(double gutter) {
    List<List<Row>> result = new ArrayList<>();
    List<Row> left = new ArrayList<>();
    List<Row> right = new ArrayList<>();
    List<Row> wide = new ArrayList<>();
    for (InkedRow row : inked) {
      double cut = row.cut(gutter, REACH * row.row().size());
      if (Double.isNaN(cut)) {
        flushColumns(left, right, result);
        wide.add(row.row());
      } else {
        flush(wide, result);
        part(row.row(), cut, true, left);
        part(row.row(), cut, false, right);
      }
    }
    flushColumns(left, right, result);
    flush(wide, result);
    return result;
  }

  private void flushColumns(List<Row> left, List<Row> right, List<List<Row>> result) {
    flush(rightToLeft ? right : left, result);
    flush(rightToLeft ? left : right, result);
  }

  /** A mark on the height of the other column's line was in that line's row until now. */
  private static void flush(List<Row> rows, List<List<Row>> result) {
    if (!rows.isEmpty()) {
      result.add(RowBuilder.merged(rows));
      rows.clear();
    }
  }
}
