package org.p5glossary.web.view;

import java.util.Objects;
import java.util.Optional;

/**
 * The passage that says the same in another language.
 *
 * @param passage the other passage, never null
 * @param facsimile the pages of the original that hold it; empty if it has none
 * @param pairing how sure the pairing is, never null
 */
public record Counterpart(PassageText passage, Optional<Facsimile> facsimile, Pairing pairing) {

  /** A counterpart shown without its pages. */
  public Counterpart(PassageText passage, Pairing pairing) {
    this(passage, Optional.empty(), pairing);
  }

  public Counterpart {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(facsimile, "facsimile");
    Objects.requireNonNull(pairing, "pairing");
  }
}
