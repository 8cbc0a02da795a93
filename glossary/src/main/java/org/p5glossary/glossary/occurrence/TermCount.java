package org.p5glossary.glossary.occurrence;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * How often a term was found.
 *
 * @param language language of the text, never null
 * @param term the term as it stands in the term base, never null
 * @param occurrences how often it stands there, from 1
 * @param sentences in how many sentences, from 1
 * @param papers in how many papers, from 1
 */
public record TermCount(
    Language language, String term, int occurrences, int sentences, int papers) {

  public TermCount {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(term, "term");
  }
}
