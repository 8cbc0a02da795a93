package org.p5glossary.ingest.align;

import java.util.Arrays;
import java.util.stream.Stream;

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

  /** So many factors, less one, of .1 to 55 each are multiplied before a logarithm is due. */
  private static final int FACTORS_MASK = 31;

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

  /**
   * One computation. What a unit across contributes to each word is looked up once, for all columns
   * that any run with this unit can meet, and kept while such runs end; runs then only add up.
   */
  private final class Filling {
    private final Side from;
    private final WordTranslation translation;

    /** The known words of all explained units, one after the other. */
    private final int[] known;

    /** How much of each of these words the model explains, to how much it does not. */
    private final double[] odds;

    /** The largest factor that each of these words gives, against not being explained. */
    private final double[] most;

    /** Where the words of each explained unit start; one longer than there are units. */
    private final int[] wordStart;

    private final int[][] telling;
    private final double[] sums;
    private final int[] touched;

    /** Nats if none of the anchors of an explained unit stands across. */
    private final float[] allUnmatched;

    /** Nats that an anchor gains if it does stand across. */
    private final float[] anchorGain;

    /** The row after the last unit in which an anchor stood. */
    private final int[] lastSeen;

    private final float[] gains = new float[BeadShape.LONGEST_SPAN];
    private final double[] runSums;
    private final int[] active;

    /** Nats if no known word of an explained unit is explained. */
    private final double[] noneExplained;

    private final Contribution[] contributions =
        Stream.generate(() -> new Contribution())
            .limit(BeadShape.LONGEST_SPAN)
            .toArray(Contribution[]::new);

    Filling(Side from, Side to, WordTranslation translation, Anchors anchors) {
      this.from = from;
      this.translation = translation;
      this.wordStart = new int[to.size() + 1];
      this.telling = new int[to.size()][];
      int longest = 0;
      int all = 0;
      int[] numbers = new int[Arrays.stream(to.words()).mapToInt(words -> words.length).sum()];
      for (int unit = 0; unit < to.size(); unit++) {
        for (int word : to.words()[unit]) {
          if (translation.explained(word) > 0) {
            numbers[all++] = word;
          }
        }
        wordStart[unit + 1] = all;
        longest = Math.max(longest, all - wordStart[unit]);
        telling[unit] =
            Arrays.stream(to.anchors()[unit]).filter(a -> anchors.matched()[a] != 1).toArray();
      }
      this.known = Arrays.copyOf(numbers, all);
      this.odds = new double[all];
      this.most = new double[all];
      for (int i = 0; i < all; i++) {
        double share = translation.explained(known[i]);
        odds[i] = share / (1 - share);
        most[i] = LARGEST_FACTOR / (1 - share);
      }
      this.noneExplained = new double[to.size()];
      for (int unit = 0; unit < to.size(); unit++) {
        for (int i = wordStart[unit]; i < wordStart[unit + 1]; i++) {
          noneExplained[unit] -= Math.log(1 + odds[i]);
        }
      }
      this.runSums = new double[longest];
      this.active = new int[longest];
      this.sums = new double[to.wordCount()];
      this.touched = new int[to.wordCount()];
      this.lastSeen = new int[anchors.matched().length];
      Arrays.fill(lastSeen, -BeadShape.LONGEST_SPAN);
      this.anchorGain = new float[lastSeen.length];
      for (int anchor = 0; anchor < lastSeen.length; anchor++) {
        double matched = Math.min(LARGEST_FACTOR, anchors.matched()[anchor]);
        anchorGain[anchor] = (float) Math.log(matched / anchors.unmatched()[anchor]);
      }
      this.allUnmatched = new float[telling.length];
      for (int unit = 0; unit < telling.length; unit++) {
        for (int anchor : telling[unit]) {
          allUnmatched[unit] += (float) Math.log(anchors.unmatched()[anchor]);
        }
      }
    }

    void fill() {
      for (int row = 1; row <= band.lastRow(); row++) {
        contribute(row - 1);
        for (int column = Math.max(1, band.first(row)); column <= band.last(row); column++) {
          explainByWords(row, column);
        }
        addAnchors(row);
      }
    }

    /** Looks up what a unit across says of every word of the units that it can be paired with. */
    private void contribute(int unit) {
      int count = 0;
      for (int word : from.words()[unit]) {
        for (int e = translation.rowStart(word); e < translation.rowEnd(word); e++) {
          int other = translation.toWord(e);
          if (sums[other] == 0 && translation.lift(e) > 0) {
            touched[count++] = other;
          }
          sums[other] += translation.lift(e);
        }
      }
      int lastRow = Math.min(band.lastRow(), unit + BeadShape.LONGEST_SPAN);
      contributions[unit % BeadShape.LONGEST_SPAN].fill(
          Math.max(1, band.first(unit + 1)), band.last(lastRow));
      for (int i = 0; i < count; i++) {
        sums[touched[i]] = 0;
      }
    }

    /** Fills in what all runs that end at a row say of the words of the unit before a column. */
    private void explainByWords(int row, int column) {
      int start = wordStart[column - 1];
      int longest = Math.min(row, BeadShape.LONGEST_SPAN);
      int words = 0;
      int activeCount = 0;
      int place = band.cell(row, column) * BeadShape.LONGEST_SPAN;
      for (int units = 1; units <= longest; units++) {
        int unit = row - units;
        words += from.words()[unit].length;
        Contribution more = contributions[unit % BeadShape.LONGEST_SPAN];
        int end = more.start[column - more.firstColumn + 1];
        for (int i = more.start[column - more.firstColumn]; i < end; i++) {
          int word = more.place[i] - start;
          if (runSums[word] == 0) {
            active[activeCount++] = word;
          }
          runSums[word] += more.value[i];
        }
        double perWord = 1.0 / (words + 1);
        double product = 1;
        double logs = noneExplained[column - 1];
        for (int i = 0; i < activeCount; i++) {
          int word = active[i];
          product *= Math.min(most[start + word], 1 + odds[start + word] * runSums[word] * perWord);
          if ((i & FACTORS_MASK) == FACTORS_MASK) {
            logs += Math.log(product);
            product = 1;
          }
        }
        nats[place + units - 1] = (float) (activeCount == 0 ? logs : logs + Math.log(product));
      }
      for (int i = 0; i < activeCount; i++) {
        runSums[active[i]] = 0;
      }
    }

    /** What one unit across contributes: to most words nothing, so that the others are listed. */
    private final class Contribution {
      private int firstColumn;

      /** Where the words of each column start, from the first column on. */
      private int[] start = new int[64];

      /** Places in the list of known words. */
      private int[] place = new int[256];

      private double[] value = new double[256];

      void fill(int first, int last) {
        firstColumn = first;
        if (start.length < last - first + 2) {
          start = new int[2 * (last - first + 2)];
        }
        int size = 0;
        for (int column = first; column <= last; column++) {
          start[column - first] = size;
          for (int i = wordStart[column - 1]; i < wordStart[column]; i++) {
            double sum = sums[known[i]];
            if (sum > 0) {
              if (size == place.length) {
                place = Arrays.copyOf(place, 2 * size);
                value = Arrays.copyOf(value, 2 * size);
              }
              place[size] = i;
              value[size++] = sum;
            }
          }
        }
        start[Math.max(0, last - first + 1)] = size;
      }
    }

    /** An anchor counts for all runs that reach back to where it stood last. */
    private void addAnchors(int row) {
      for (int anchor : from.anchors()[row - 1]) {
        lastSeen[anchor] = row;
      }
      int longest = Math.min(row, BeadShape.LONGEST_SPAN);
      for (int column = Math.max(1, band.first(row)); column <= band.last(row); column++) {
        int[] own = telling[column - 1];
        if (own.length == 0) {
          continue;
        }
        Arrays.fill(gains, 0);
        for (int anchor : own) {
          int back = row - lastSeen[anchor];
          if (back < BeadShape.LONGEST_SPAN) {
            gains[back] += anchorGain[anchor];
          }
        }
        int place = band.cell(row, column) * BeadShape.LONGEST_SPAN;
        float sum = allUnmatched[column - 1];
        for (int units = 1; units <= longest; units++) {
          sum += gains[units - 1];
          nats[place + units - 1] += sum;
        }
      }
    }
  }
}
