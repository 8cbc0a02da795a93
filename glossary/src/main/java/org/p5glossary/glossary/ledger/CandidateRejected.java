package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * A pair of terms that the program proposed was refused, so that it is not proposed again.
 *
 * @param source language of the first term, never null
 * @param sourceTerm the first term, never blank
 * @param target language of the second term, never null
 * @param targetTerm the second term, never blank
 * @param reason why, may be empty
 */
public record CandidateRejected(
    Language source, String sourceTerm, Language target, String targetTerm, String reason)
    implements Decision {

  /**
   * @throws IllegalArgumentException if a term is blank
   */
  public CandidateRejected {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(reason, "reason");
    if (sourceTerm == null || sourceTerm.isBlank() || targetTerm == null || targetTerm.isBlank()) {
      throw new IllegalArgumentException(
          "a rejected candidate names two terms, but was \""
              + sourceTerm
              + "\" and \""
              + targetTerm
              + "\"");
    }
  }
}
