package org.p5glossary.ingest.align;

import java.util.Arrays;

/**
 * How well each unit of one side is explained by each run of units across that ends in the band, in
 * nats: the sum over its known words and anchors of the clipped log likelihood ratio.
 *
 * <p>Rows of the band are the side that explains. The terms of a unit do not depend on the other
 * units of its bead, so that all bead shapes share them.
 */
final class SpanEvidence {
  /** One word or anchor may say no more than this factor (4 nats). */
  private static final double LARGEST_FACTOR = Math.exp(4);

  private static final double LARGE = 1e200;
  private static final double SMALL = 1e-200;

  private final Band band;
  private final float[] nats;

  private SpanEvidence(Band band) {
    this.band = band;
    this.nats = new float[band.cells() * BeadShape.LONGEST_SPAN];
  }

  /**
   * @param from the side that explains, the rows of the band
   * @param to the side that is explained, the columns of the band
   */
  static SpanEvidence of(
      Side from, Side to, WordTranslation translation, Anchors anchors, Band band) {
    SpanEvidence evidence = new SpanEvidence(band);
    evidence.new Filling(from, to, translation, anchors).fill();
    return evidence;
  }

  /** Nats for the unit before a column, given the run of so many units that ends at a row. */
  double nats(int row, int column, int units) {
    return nats[band.cell(row, column) * BeadShape.LONGEST_SPAN + units - 1];
  }

  /** One computation; holds what the rows share. */
  private final class Filling {
    private final Side from;
    private final WordTranslation translation;
    private final int[][] known;
    private final double[] explained;
    private final int[][] telling;
    private final Anchors anchors;
    private final double[] sums;
    private final int[] touched;
    private int touchedCount;
    private final int[] seenAt;

    Filling(Side from, Side to, WordTranslation translation, Anchors anchors) {
      this.from = from;
      this.translation = translation;
      this.anchors = anchors;
      this.explained = new double[to.wordCount()];
      for (int word = 0; word < explained.length; word++) {
        explained[word] = translation.explained(word);
      }
      this.known = new int[to.size()][];
      this.telling = new int[to.size()][];
      for (int i = 0; i < known.length; i++) {
        known[i] = filtered(to.words()[i], explained, 0);
        telling[i] = filtered(to.anchors()[i], anchors.matched(), 1);
      }
      this.sums = new double[to.wordCount()];
      this.touched = new int[to.wordCount()];
      this.seenAt = new int[anchors.matched().length];
    }

    void fill() {
      for (int row = 1; row <= band.lastRow(); row++) {
        int words = 0;
        for (int units = 1; units <= Math.min(row, BeadShape.LONGEST_SPAN); units++) {
          int unit = row - units;
          words += from.words()[unit].length;
          add(unit, row);
          for (int column = Math.max(1, band.first(row)); column <= band.last(row); column++) {
            nats[band.cell(row, column) * BeadShape.LONGEST_SPAN + units - 1] =
                (float) explain(column - 1, row, 1.0 / (words + 1));
          }
        }
        for (int i = 0; i < touchedCount; i++) {
          sums[touched[i]] = 0;
        }
        touchedCount = 0;
      }
    }

    private void add(int unit, int row) {
      for (int word : from.words()[unit]) {
        for (int e = translation.rowStart(word); e < translation.rowEnd(word); e++) {
          int other = translation.toWord(e);
          if (sums[other] == 0 && translation.lift(e) > 0) {
            touched[touchedCount++] = other;
          }
          sums[other] += translation.lift(e);
        }
      }
      for (int anchor : from.anchors()[unit]) {
        seenAt[anchor] = row;
      }
    }

    private double explain(int unit, int row, double perWord) {
      double product = 1;
      double logs = 0;
      for (int word : known[unit]) {
        double share = explained[word];
        product *= Math.min(LARGEST_FACTOR, 1 - share + share * sums[word] * perWord);
        if (product > LARGE || product < SMALL) {
          logs += Math.log(product);
          product = 1;
        }
      }
      for (int anchor : telling[unit]) {
        product *=
            seenAt[anchor] == row
                ? Math.min(LARGEST_FACTOR, anchors.matched()[anchor])
                : anchors.unmatched()[anchor];
        if (product > LARGE || product < SMALL) {
          logs += Math.log(product);
          product = 1;
        }
      }
      return logs + Math.log(product);
    }

    private static int[] filtered(int[] numbers, double[] values, double neutral) {
      return Arrays.stream(numbers).filter(n -> values[n] != neutral).toArray();
    }
  }
}
