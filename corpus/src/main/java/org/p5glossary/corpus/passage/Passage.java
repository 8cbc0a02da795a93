package org.p5glossary.corpus.passage;

import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * The sentences of one version that stand in one group of aligned sentences: what a search finds.
 *
 * @param paper id of the paper, never null
 * @param language language of the version, never null
 * @param group number of the group within the paper, 0-based
 * @param key name for permalinks, never null
 * @param block number of the block that holds the first sentence, 0-based
 * @param sentences numbers of the sentences within the version, half-open, never empty
 * @param paragraph how to cite the place ("12 (a)"), never null
 * @param text the sentences, joined as they stand, never null
 */
public record Passage(
    PaperId paper,
    Language language,
    int group,
    PassageKey key,
    int block,
    TextRange sentences,
    String paragraph,
    String text) {

  /**
   * @throws IllegalArgumentException if a number is negative or the run of sentences empty
   */
  public Passage {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(text, "text");
    if (group < 0 || block < 0 || sentences.length() == 0) {
      throw new IllegalArgumentException(
          "passage needs group and block >= 0 and sentences, but had "
              + group
              + ", "
              + block
              + ", "
              + sentences);
    }
  }
}
