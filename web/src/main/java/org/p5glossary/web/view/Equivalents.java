package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * The terms of one concept in one language, the recommended one first.
 *
 * @param language never null
 * @param terms empty if the entry has none in this language
 */
public record Equivalents(Language language, List<TermView> terms) {

  public Equivalents {
    Objects.requireNonNull(language, "language");
    terms = List.copyOf(terms);
  }
}
