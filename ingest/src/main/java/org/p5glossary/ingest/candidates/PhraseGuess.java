package org.p5glossary.ingest.candidates;

import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;

/**
 * A phrase that may stand for given words of the other language.
 *
 * @param key its stems: phrases of the same key are one phrase
 * @param surface the phrase as a term is written
 * @param range where it stands in the text, in UTF-16 units
 * @param score from 0 to 1, the higher the better
 */
public record PhraseGuess(String key, String surface, TextRange range, double score) {

  public PhraseGuess {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(range, "range");
  }
}
