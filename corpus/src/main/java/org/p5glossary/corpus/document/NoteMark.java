package org.p5glossary.corpus.document;

/**
 * A footnote mark that stood in a block's text.
 *
 * @param mark the mark as printed ("1", "*", "a"), never null or empty
 * @param offset where in the text it stood, UTF-16 units, 0-based, never negative
 */
public record NoteMark(String mark, int offset) {

  /**
   * @throws IllegalArgumentException if the mark is empty or the offset negative
   */
  public NoteMark {
    if (mark == null || mark.isEmpty() || offset < 0) {
      throw new IllegalArgumentException(
          "note mark needs a text and an offset >= 0, but was \"" + mark + "\" at " + offset);
    }
  }
}
