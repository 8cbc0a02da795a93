package org.p5glossary.glossary.entry;

import java.util.Objects;

/**
 * How well a language section matches the anchor language, with the reason.
 *
 * @param degree never null
 * @param explanation may be empty
 */
public record Equivalence(EquivalenceDegree degree, String explanation) {

  public Equivalence {
    Objects.requireNonNull(degree, "degree");
    explanation = EntryText.allowed("explanation of an equivalence", explanation);
  }
}
