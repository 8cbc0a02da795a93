package org.p5glossary.corpus.diff;

import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;

/**
 * A run of whole words with one fate. The runs of a comparison, in order, make up both texts.
 *
 * @param change never null
 * @param before its place in the earlier text; empty for words that were added
 * @param after its place in the later text; empty for words that were removed
 */
public record DiffRun(Change change, TextRange before, TextRange after) {

  /**
   * @throws IllegalArgumentException if a side is empty that must not be, or not empty that must
   */
  public DiffRun {
    Objects.requireNonNull(change, "change");
    if ((before.length() == 0) != (change == Change.ADDED)
        || (after.length() == 0) != (change == Change.REMOVED)) {
      throw new IllegalArgumentException(
          "a run " + change + " cannot stand at " + before + " and " + after);
    }
  }

  /** The words: as in the later text, or where they were removed as in the earlier one. */
  public String text(String earlier, String later) {
    return change == Change.REMOVED ? before.of(earlier) : after.of(later);
  }
}
