package org.p5glossary.ingest.extract.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row as stretches of ink, parted by the gaps that are wide enough for a gutter: where a gutter
 * may run is asked for many places, and the row's glyphs are looked at once.
 */
final class InkedRow {

  /** Where a row stands beside a line down the page. */
  enum Side {
    LEFT,
    RIGHT,
    BOTH,
    CROSSING
  }

  /** Stops that Chinese and Japanese printing lets stand in the margin at the end of a line. */
  private static final String HANGING = "、。，．";

  private final Row row;

  /** Left and right edge of each stretch in turn, from left to right, in points. */
  private final double[] edges;

  private InkedRow(Row row, double[] edges) {
    this.row = row;
    this.edges = edges;
  }

  /** The row itself. */
  Row row() {
    return row;
  }

  /**
   * The stretches of a row.
   *
   * @param gutter the narrowest gutter, in type sizes
   */
  static InkedRow of(Row row, double gutter) {
    List<Glyph> glyphs = row.glyphs();
    double[] edges = new double[2 * glyphs.size()];
    int count = 0;
    double end = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        continue;
      }
      boolean hangs = HANGING.contains(glyph.text());
      if (count > 0 && glyph.x() - end < gutter * row.size()) {
        edges[count - 1] = hangs ? edges[count - 1] : Math.max(edges[count - 1], glyph.right());
      } else {
        edges[count++] = glyph.x();
        edges[count++] = glyph.right();
      }
      end = glyph.right();
    }
    return new InkedRow(row, Arrays.copyOf(edges, count));
  }

  /** Where the row stands beside the line at {@code x}. */
  Side side(double x) {
    if (edges[edges.length - 1] <= x) {
      return Side.LEFT;
    }
    if (row.left() >= x) {
      return Side.RIGHT;
    }
    for (int i = 1; i + 1 < edges.length; i += 2) {
      if (edges[i] <= x && edges[i + 1] >= x) {
        return Side.BOTH;
      }
    }
    return Side.CROSSING;
  }

  /**
   * Where the gutter at {@code x} parts the row, in points: infinite for a row to one side of it,
   * NaN for one across it. Stops may hang out of a column, so that the row's own gap counts.
   *
   * @param reach how far from {@code x} that gap may lie, in points
   */
  double cut(double x, double reach) {
    if (side(x) == Side.BOTH) {
      reach = 0;
    }
    if (row.right() <= x + reach) {
      return Double.POSITIVE_INFINITY;
    }
    if (row.left() >= x - reach) {
      return Double.NEGATIVE_INFINITY;
    }
    double least = Double.POSITIVE_INFINITY;
    double cut = Double.NaN;
    for (int i = 1; i + 1 < edges.length; i += 2) {
      double distance = Math.max(0, Math.max(edges[i] - x, x - edges[i + 1]));
      if (distance <= reach && distance < least) {
        least = distance;
        cut = (edges[i] + edges[i + 1]) / 2;
      }
    }
    return cut;
  }

  /**
   * Left and right edge of the stretch next to {@code x} on one side of it; empty if none is there.
   *
   * @param left whether the one to the left is asked for
   */
  Optional<double[]> next(double x, boolean left) {
    double[] found = null;
    for (int i = 0; i + 1 < edges.length; i += 2) {
      if (left && edges[i + 1] <= x) {
        found = new double[] {edges[i], edges[i + 1]};
      } else if (!left && edges[i] >= x) {
        return Optional.of(new double[] {edges[i], edges[i + 1]});
      }
    }
    return Optional.ofNullable(found);
  }

  /** The glyphs of the stretch from {@code left} to {@code right}, from left to right. */
  List<Glyph> glyphs(double left, double right) {
    return row.glyphs().stream()
        .filter(g -> !g.isSpace() && g.centre() >= left && g.centre() <= right)
        .toList();
  }

  /** Where the last stretch ends that stands before {@code x}, in points; 0 if none does. */
  double endBefore(double x) {
    double end = 0;
    for (int i = 1; i < edges.length; i += 2) {
      end = edges[i] <= x ? Math.max(end, edges[i]) : end;
    }
    return end;
  }

  /** Where the first stretch begins that stands behind {@code x}; infinite if none does. */
  double startBehind(double x) {
    double start = Double.POSITIVE_INFINITY;
    for (int i = 0; i < edges.length; i += 2) {
      start = edges[i] >= x ? Math.min(start, edges[i]) : start;
    }
    return start;
  }
}
