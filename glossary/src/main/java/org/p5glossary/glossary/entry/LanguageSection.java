package org.p5glossary.glossary.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;

/**
 * What a concept is called in one language.
 *
 * @param language never null
 * @param equivalence how well it matches the anchor language, if somebody judged it
 * @param notes remarks, in order
 * @param terms its terms in order of recommendation, at least one
 * @param administration references and what came with it from another program
 */
public record LanguageSection(
    Language language,
    Optional<Equivalence> equivalence,
    List<Note> notes,
    List<Term> terms,
    Administration administration) {

  /**
   * @throws IllegalArgumentException if there is no term, or one stands twice with the same part of
   *     speech
   */
  public LanguageSection {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(equivalence, "equivalence");
    Objects.requireNonNull(administration, "administration");
    notes = List.copyOf(notes);
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("the " + language + " section needs at least one term");
    }
    record Same(String text, PartOfSpeech partOfSpeech) {}
    Set<Same> seen = new HashSet<>();
    for (Term term : terms) {
      if (!seen.add(new Same(term.text(), term.partOfSpeech()))) {
        throw new IllegalArgumentException(
            "the " + language + " section has \"" + term.text() + "\" twice; keep one of them");
      }
    }
  }

  /** A section without administrative information. */
  public LanguageSection(
      Language language, Optional<Equivalence> equivalence, List<Note> notes, List<Term> terms) {
    this(language, equivalence, notes, terms, Administration.NONE);
  }

  /** A section of terms only. */
  public static LanguageSection of(Language language, List<Term> terms) {
    return new LanguageSection(language, Optional.empty(), List.of(), terms);
  }

  /** The first preferred term, or the first term where none is preferred. */
  public Term mainTerm() {
    return terms.stream()
        .filter(term -> term.status() == AdministrativeStatus.PREFERRED)
        .findFirst()
        .orElse(terms.get(0));
  }
}
