package org.p5glossary.web.view;

import java.util.Objects;
import java.util.Optional;

/**
 * A passage found, beside its counterpart in the second language.
 *
 * @param passage the passage, never null
 * @param counterpart its counterpart; empty if no second language is chosen or the paper has none
 * @param third its counterpart in the third language; empty if none is chosen or there is none
 */
public record PassageHit(
    PassageText passage, Optional<Counterpart> counterpart, Optional<Counterpart> third) {

  /** A passage beside one counterpart at most. */
  public PassageHit(PassageText passage, Optional<Counterpart> counterpart) {
    this(passage, counterpart, Optional.empty());
  }

  public PassageHit {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(counterpart, "counterpart");
    Objects.requireNonNull(third, "third");
  }
}
