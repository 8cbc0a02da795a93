package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.ingest.structure.LabelParser;
import org.p5glossary.ingest.structure.TextShape;

/**
 * Tells lines of justified text whose words stand far apart, as in narrow columns, from rows of
 * tables.
 */
final class SpreadLine {

  /** Edges of lines in one column differ by less than this, in points. */
  private static final double ALIGNED = 1.5;

  /** How many rows above and below show the column's edges. */
  private static final int NEIGHBOURS = 3;

  /** Justified spaces of a line are equal but for this part of the type size. */
  private static final double EVEN = .15;

  /** Two spaces that are equal may be so by chance. */
  private static final int FEWEST_SPACES = 2;

  /** A gap over this part of the type size stands between words. */
  private static final double BETWEEN_WORDS = .5;

  /** No space in running text is as wide, in type sizes. */
  private static final double WIDER_THAN_SPACES = 1.5;

  /** The longest labels: "(xviii)". */
  private static final int LONGEST_LABEL = 8;

  /** Words of a justified line stand no further apart, in type sizes: two words a column. */
  private static final double WIDEST = 10;

  /** Lines of one paragraph are not further apart, in type sizes. */
  private static final double LEADING = 1.8;

  /** No first line is indented by more than this, in type sizes. */
  private static final double DEEPEST_INDENT = 5;

  private SpreadLine() {}

  /**
   * Whether row {@code i} is a line of justified text: it ends where the text before it ends, which
   * goes on, and begins there as well or is a first line.
   *
   * @param segments of each row; those of rows above {@code i} are joined where they are spread
   */
  static boolean isSpread(List<Row> rows, List<List<Row>> segments, int i) {
    Row row = rows.get(i);
    boolean even = isJustified(row);
    if (i == 0
        || segments.get(i - 1).size() != 1
        || (!even && !isOneGap(segments.get(i)))
        || hasParagraphs(segments.get(i))) {
      return false;
    }
    Row before = rows.get(i - 1);
    if (Math.abs(before.size() - row.size()) >= .5) {
      return false;
    }
    boolean close = row.baseline() - before.baseline() < LEADING * row.size();
    boolean spaced = hasSpacesInGaps(row) && close;
    if (Math.abs(before.right() - row.right()) < ALIGNED && fits(rows, segments, i, 0)) {
      return !TextShape.endsSentence(lastText(before)) || spaced;
    }
    return spaced && fits(rows, segments, i, DEEPEST_INDENT);
  }

  /** Whether the row falls in two by a gap as between two words: not too wide, or with a space. */
  private static boolean isOneGap(List<Row> segments) {
    if (segments.size() != 2) {
      return false;
    }
    List<Glyph> before = segments.get(0).glyphs();
    return before.get(before.size() - 1).isSpace()
        || segments.get(1).left() - segments.get(0).right() <= WIDEST * segments.get(0).size();
  }

  /** Whether the file's own tags make the parts of a row paragraphs of their own. */
  private static boolean hasParagraphs(List<Row> parts) {
    return parts.stream()
            .flatMap(part -> part.glyphs().stream())
            .filter(glyph -> !glyph.isSpace() && glyph.tag() != 0)
            .mapToInt(Glyph::tag)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** Whether a line nearby has the edges of row {@code i}, but for its indent. */
  private static boolean fits(List<Row> rows, List<List<Row>> segments, int i, double indent) {
    Row row = rows.get(i);
    for (int j = Math.max(0, i - NEIGHBOURS); j <= Math.min(rows.size() - 1, i + NEIGHBOURS); j++) {
      Row other = rows.get(j);
      double in = row.left() - other.left();
      if (j != i
          && segments.get(j).size() == 1
          && in > -ALIGNED
          && in < ALIGNED + indent * row.size()
          && Math.abs(other.right() - row.right()) < ALIGNED) {
        return true;
      }
    }
    return false;
  }

  /** Whether a space is drawn between all words, and makes them stand equally far apart. */
  static boolean isJustified(Row row) {
    return hasEvenSpaces(row) && hasSpacesInGaps(row);
  }

  private static boolean hasEvenSpaces(Row row) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    int count = 0;
    Glyph last = null;
    for (Glyph glyph : row.glyphs()) {
      if (glyph.isSpace()) {
        continue;
      }
      double gap = last == null ? 0 : glyph.x() - last.right();
      if (gap > BETWEEN_WORDS * row.size()) {
        least = Math.min(least, gap);
        most = Math.max(most, gap);
        count++;
      }
      last = glyph;
    }
    return count >= FEWEST_SPACES && most - least < EVEN * row.size();
  }

  /** Whether a space is drawn wherever words stand apart, which is nowhere very far. */
  private static boolean hasSpacesInGaps(Row row) {
    return unspaced(row, BETWEEN_WORDS) == 0;
  }

  /** How many gaps are wider than {@code widest} without a space in them, or too wide with one. */
  private static int unspaced(Row row, double widest) {
    int count = 0;
    boolean space = false;
    Glyph last = null;
    for (Glyph glyph : row.glyphs()) {
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      double gap = last == null ? 0 : glyph.x() - last.right();
      count += gap > (space ? WIDEST : widest) * row.size() ? 1 : 0;
      space = false;
      last = glyph;
    }
    return count;
  }

  /**
   * Whether the row has no gaps as columns of figures have, wide and without a space. A label may
   * stand as far from its text, at either end.
   */
  static boolean isText(Row row) {
    int gaps = unspaced(row, WIDER_THAN_SPACES);
    return gaps == 0 || (gaps == 1 && hasLabel(row));
  }

  private static boolean hasLabel(Row row) {
    StringBuilder part = new StringBuilder();
    List<String> parts = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : row.glyphs()) {
      if (glyph.isSpace()) {
        continue;
      }
      if (last != null && glyph.x() - last.right() > WIDER_THAN_SPACES * row.size()) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(glyph.text());
      last = glyph;
    }
    parts.add(part.toString());
    return isLabel(parts.get(0)) || isLabel(parts.get(parts.size() - 1));
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && LabelParser.parse(text + " ").isPresent();
  }

  private static String lastText(Row row) {
    String last = "";
    for (Glyph glyph : row.glyphs()) {
      last = glyph.isSpace() ? last : glyph.text();
    }
    return last;
  }
}
