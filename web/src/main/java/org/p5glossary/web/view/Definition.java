package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * What a concept means, in one language.
 *
 * @param language never null
 * @param text never null
 * @param source where it comes from, "" if ours
 */
public record Definition(Language language, String text, String source) {

  public Definition {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
  }
}
