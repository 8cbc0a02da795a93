package org.p5glossary.corpus.search;

import java.util.Comparator;
import java.util.Objects;
import org.p5glossary.corpus.passage.Passage;

/**
 * A passage that has nearly the words of a text.
 *
 * @param group the group that it is of, never null
 * @param passage the passage, one of the group's
 * @param similarity share of words that both have, above 0; 1 for the same words
 */
public record SimilarPassage(IndexedGroup group, Passage passage, double similarity) {

  /** The most similar first, then by paper and place. */
  public static final Comparator<SimilarPassage> NEAREST_FIRST =
      Comparator.comparingDouble(SimilarPassage::similarity)
          .reversed()
          .thenComparing(similar -> similar.group().group().paper())
          .thenComparing(similar -> similar.group().group().ordinal());

  /**
   * @throws IllegalArgumentException if the similarity is not above 0 and at most 1
   */
  public SimilarPassage {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(passage, "passage");
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity is above 0, at most 1; was " + similarity);
    }
  }
}
