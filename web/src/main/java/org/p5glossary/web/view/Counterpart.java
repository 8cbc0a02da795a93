package org.p5glossary.web.view;

import java.util.Objects;

/**
 * The passage that says the same in another language.
 *
 * @param passage the other passage, never null
 * @param pairing how sure the pairing is, never null
 */
public record Counterpart(PassageText passage, Pairing pairing) {

  public Counterpart {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(pairing, "pairing");
  }
}
