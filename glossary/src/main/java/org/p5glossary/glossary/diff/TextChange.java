package org.p5glossary.glossary.diff;

import java.util.Objects;

/**
 * A run of words that stands in both texts, in the older one only, or in the newer one only.
 *
 * @param kind where it stands, never null
 * @param text its words, never empty
 */
public record TextChange(Kind kind, String text) {

  /** Where a run stands. */
  public enum Kind {
    SAME,
    DELETED,
    INSERTED
  }

  /**
   * @throws IllegalArgumentException if the text is empty
   */
  public TextChange {
    Objects.requireNonNull(kind, "kind");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a " + kind + " run of a comparison has words");
    }
  }
}
