package org.p5glossary.glossary.rendering;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * How a concept was rendered in a language.
 *
 * @param language never null
 * @param forms the terms that stand in papers, the most frequent first; may be empty
 * @param unmatched in how many groups of passages another version uses the concept while this
 *     language's passage has none of its terms
 */
public record LanguageRenderings(Language language, List<ObservedForm> forms, int unmatched) {

  public LanguageRenderings {
    Objects.requireNonNull(language, "language");
    forms = List.copyOf(forms);
  }

  /** Whether two or more forms are really used. */
  public boolean split() {
    return forms.stream().anyMatch(ObservedForm::parted);
  }
}
