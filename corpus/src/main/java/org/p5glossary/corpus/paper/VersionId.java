package org.p5glossary.corpus.paper;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/**
 * One language version of a paper.
 *
 * @param paper the paper, never null
 * @param language the version's language, never null
 */
public record VersionId(PaperId paper, Language language) {

  public VersionId {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(language, "language");
  }
}
