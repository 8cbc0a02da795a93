package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * What is stored of a paper in one language.
 *
 * @param language never null
 * @param state never null
 */
public record VersionCell(Language language, VersionState state) {

  public VersionCell {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(state, "state");
  }
}
