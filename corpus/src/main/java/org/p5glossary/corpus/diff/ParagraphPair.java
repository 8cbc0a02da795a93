package org.p5glossary.corpus.diff;

import java.util.List;
import java.util.OptionalInt;

/**
 * A paragraph and what it became.
 *
 * @param before number of the earlier paragraph, 0-based; empty if it was added
 * @param after number of the later paragraph, 0-based; empty if it was removed
 * @param words what became of the words, as {@link WordDiff} gives them; empty unless both are
 *     there
 */
public record ParagraphPair(OptionalInt before, OptionalInt after, List<DiffRun> words) {

  /**
   * @throws IllegalArgumentException if neither paragraph is there
   */
  public ParagraphPair {
    words = List.copyOf(words);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a pair of paragraphs needs at least one of them");
    }
  }

  /** Whether both paragraphs are there with the same words. */
  public boolean unchanged() {
    return before.isPresent()
        && after.isPresent()
        && words.stream().allMatch(run -> run.change() == Change.SAME);
  }
}
