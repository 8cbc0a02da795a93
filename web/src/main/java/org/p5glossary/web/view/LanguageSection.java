package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * All that an entry says in one language.
 *
 * @param language never null
 * @param terms the recommended one first; may be empty
 * @param passages number of passages that use the concept in this language
 * @param first empty if no dated paper uses it
 * @param undated first passages in papers without a date
 */
public record LanguageSection(
    Language language,
    List<TermView> terms,
    int passages,
    Optional<FirstAppearance> first,
    List<PassageText> undated) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public LanguageSection {
    Objects.requireNonNull(language, "language");
    terms = List.copyOf(terms);
    Objects.requireNonNull(first, "first");
    undated = List.copyOf(undated);
    Bounds.atLeast(0, passages, "passages");
  }

  /** The terms alone. */
  public Equivalents equivalents() {
    return new Equivalents(language, terms);
  }
}
