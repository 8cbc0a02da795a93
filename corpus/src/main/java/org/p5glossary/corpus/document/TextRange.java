package org.p5glossary.corpus.document;

/**
 * A half-open range of UTF-16 code units in a text.
 *
 * @param start first unit, 0-based, never negative
 * @param end one past the last unit, never less than {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

  /**
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "text range [" + start + ", " + end + ") must have 0 <= start <= end");
    }
  }

  /** The number of UTF-16 units in the range. */
  public int length() {
    return end - start;
  }

  /** The part of {@code text} in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether {@code other} lies wholly inside this range. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether both ranges share at least one unit. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  /** The same range, {@code offset} units further on. */
  public TextRange shifted(int offset) {
    return new TextRange(start + offset, end + offset);
  }

  /** Orders by start, the longer range first. */
  @Override
  public int compareTo(TextRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
