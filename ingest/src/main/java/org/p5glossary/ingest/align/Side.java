package org.p5glossary.ingest.align;

import java.util.Arrays;

/** One side of a pair of texts as numbers. Immutable by convention: nobody writes the arrays. */
final class Side {
  private final double[] widths;
  private final EdgeMark[] starts;
  private final EdgeMark[] ends;
  private final int[][] words;
  private final int[][] anchors;
  private final int wordCount;

  Side(
      double[] widths,
      EdgeMark[] starts,
      EdgeMark[] ends,
      int[][] words,
      int[][] anchors,
      int wordCount) {
    this.widths = widths;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.anchors = anchors;
    this.wordCount = wordCount;
  }

  /** Columns of each unit plus one, so that a blank one has a length too. */
  double[] widths() {
    return widths;
  }

  /** How each unit starts. */
  EdgeMark[] starts() {
    return starts;
  }

  /** How each unit ends. */
  EdgeMark[] ends() {
    return ends;
  }

  /** Distinct word numbers of each unit. */
  int[][] words() {
    return words;
  }

  /** Distinct anchor numbers of each unit; numbers are shared by both sides. */
  int[][] anchors() {
    return anchors;
  }

  /** One more than the highest word number. */
  int wordCount() {
    return wordCount;
  }

  /** The number of units. */
  int size() {
    return widths.length;
  }

  /** The summed widths of the first n units, for n from 0 to size. */
  double[] widthSums() {
    double[] sums = new double[size() + 1];
    for (int i = 0; i < size(); i++) {
      sums[i + 1] = sums[i] + widths[i];
    }
    return sums;
  }

  /** A part of the text. */
  Side part(int start, int end) {
    return new Side(
        Arrays.copyOfRange(widths, start, end),
        Arrays.copyOfRange(starts, start, end),
        Arrays.copyOfRange(ends, start, end),
        Arrays.copyOfRange(words, start, end),
        Arrays.copyOfRange(anchors, start, end),
        wordCount);
  }

  /** The same units, the last one first. */
  Side reversed() {
    Side reversed = part(0, size());
    for (int i = 0; i < size(); i++) {
      int from = size() - 1 - i;
      reversed.widths[i] = widths[from];
      reversed.starts[i] = starts[from];
      reversed.ends[i] = ends[from];
      reversed.words[i] = words[from];
      reversed.anchors[i] = anchors[from];
    }
    return reversed;
  }

  /** The same text in units of {@code factor} sentences; the last may be shorter. */
  Side chunked(int factor) {
    if (factor == 1) {
      return this;
    }
    int chunks = (size() + factor - 1) / factor;
    double[] chunkWidths = new double[chunks];
    EdgeMark[] chunkStarts = new EdgeMark[chunks];
    EdgeMark[] chunkEnds = new EdgeMark[chunks];
    int[][] chunkWords = new int[chunks][];
    int[][] chunkAnchors = new int[chunks][];
    for (int chunk = 0; chunk < chunks; chunk++) {
      int start = chunk * factor;
      int end = Math.min(size(), start + factor);
      chunkWidths[chunk] = Arrays.stream(widths, start, end).sum();
      chunkStarts[chunk] = EdgeMark.NOTHING;
      chunkEnds[chunk] = EdgeMark.NOTHING;
      chunkWords[chunk] = new int[0];
      chunkAnchors[chunk] = union(anchors, start, end);
    }
    return new Side(chunkWidths, chunkStarts, chunkEnds, chunkWords, chunkAnchors, wordCount);
  }

  /** The distinct numbers in some units, sorted. */
  static int[] union(int[][] sets, int start, int end) {
    if (end - start == 1) {
      return sets[start];
    }
    return Arrays.stream(sets, start, end)
        .flatMapToInt(Arrays::stream)
        .distinct()
        .sorted()
        .toArray();
  }
}
