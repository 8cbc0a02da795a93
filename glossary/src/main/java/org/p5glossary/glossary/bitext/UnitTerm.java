package org.p5glossary.glossary.bitext;

import java.util.List;
import java.util.Objects;

/**
 * A term that stands in the source of an aligned unit, for the glossary module of XLIFF 2.1.
 *
 * @param entry where it comes from: the id of its entry, never null
 * @param term the term as the term base has it, never blank
 * @param translations its equivalents in the target language, the preferred first
 * @param definition what it means, empty if nobody said
 */
public record UnitTerm(String entry, String term, List<String> translations, String definition) {

  public UnitTerm {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(definition, "definition");
    translations = List.copyOf(translations);
    if (term.isBlank()) {
      throw new IllegalArgumentException("a term of a unit must not be blank");
    }
  }
}
