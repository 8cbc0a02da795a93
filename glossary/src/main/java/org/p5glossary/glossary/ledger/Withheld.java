package org.p5glossary.glossary.ledger;

/**
 * In the place of what another instance decided and does not show to this one. Its event keeps the
 * hash of what is withheld, so that the chain can be followed; nobody decides it, and no instance
 * holds one of its own.
 */
public record Withheld() implements Decision {

  /** The name of the kind in the ledger. */
  static final String KIND = "Withheld";
}
