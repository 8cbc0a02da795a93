package org.p5glossary.web.view;

import java.util.Objects;
import java.util.Optional;

/**
 * A passage found, beside its counterpart in the second language.
 *
 * @param passage the passage, never null
 * @param counterpart its counterpart; empty if no second language is chosen or the paper has none
 */
public record PassageHit(PassageText passage, Optional<Counterpart> counterpart) {

  public PassageHit {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(counterpart, "counterpart");
  }
}
