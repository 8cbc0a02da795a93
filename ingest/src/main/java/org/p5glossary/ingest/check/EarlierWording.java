package org.p5glossary.ingest.check;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.passage.PaperId;

/**
 * What an earlier paper says in both languages.
 *
 * @param paper never null
 * @param symbol the paper's symbol; empty for a text without one
 * @param paragraph how to cite the place, may be empty
 * @param source the passage in the language of the original
 * @param target the same passage in the language of the draft
 * @param similarity of the draft's original to {@code source}, above 0, 1 for the same words
 */
public record EarlierWording(
    PaperId paper,
    Optional<String> symbol,
    String paragraph,
    String source,
    String target,
    double similarity) {

  /**
   * @throws IllegalArgumentException if the similarity is not above 0 and at most 1
   */
  public EarlierWording {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity is above 0, at most 1; was " + similarity);
    }
  }
}
