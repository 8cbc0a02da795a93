package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * A search to try.
 *
 * @param language language of the words, never null
 * @param text the words, never null
 */
public record ExampleQuery(Language language, String text) {

  public ExampleQuery {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
  }
}
