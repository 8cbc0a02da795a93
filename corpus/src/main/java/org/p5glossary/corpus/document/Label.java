package org.p5glossary.corpus.document;

import java.util.Objects;

/**
 * The printed label of a block, as on the page: "1.", "(a)", "a)", "（一）", "أ", "•", "II.".
 *
 * @param printed the label as printed, never null; empty where the block has none
 * @param level depth of the list or heading, 0 for the outermost, never negative
 */
public record Label(String printed, int level) {

  /** No label, outermost level. */
  public static final Label NONE = new Label("", 0);

  /**
   * @throws IllegalArgumentException if the level is negative
   */
  public Label {
    Objects.requireNonNull(printed, "printed");
    if (level < 0) {
      throw new IllegalArgumentException("label level must be >= 0, but was " + level);
    }
  }

  /** Whether the block has no printed label. */
  public boolean isEmpty() {
    return printed.isEmpty();
  }
}
