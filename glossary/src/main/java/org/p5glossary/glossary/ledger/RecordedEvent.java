package org.p5glossary.glossary.ledger;

import java.util.Objects;

/**
 * An event at its place in one ledger.
 *
 * @param position its number in this ledger, from 1, rising; other ledgers may hold the same event
 *     at another position
 * @param event never null
 */
public record RecordedEvent(long position, LedgerEvent event) {

  public RecordedEvent {
    Objects.requireNonNull(event, "event");
  }

  /**
   * What was decided.
   *
   * @throws LedgerException if the kind is not known to this version of the program
   */
  public Decision decision() {
    return DecisionCodec.decode(event.kind(), event.payload());
  }
}
