package org.p5glossary.glossary.ledger;

/**
 * What is folded from the events of a ledger. Several followers may be given the same events, so
 * that a ledger is read and its decisions are decoded once for all of them.
 */
@FunctionalInterface
public interface LedgerFollower {

  /** Takes the next event; events come in order of position, from the first. */
  void take(RecordedEvent recorded);
}
