package org.p5glossary.glossary.ledger;

import java.util.Objects;

/**
 * An event at its place in one ledger. Immutable and thread-safe; what was decided is read from its
 * JSON when first asked for, and kept.
 */
public final class RecordedEvent {

  private final long position;
  private final LedgerEvent event;
  private volatile Decision decision;

  /**
   * @param position its number in this ledger, from 1, rising; other ledgers may hold the same
   *     event at another position
   * @param event never null
   */
  public RecordedEvent(long position, LedgerEvent event) {
    this.position = position;
    this.event = Objects.requireNonNull(event, "event");
  }

  /** Its number in this ledger, from 1. */
  public long position() {
    return position;
  }

  /** The event. */
  public LedgerEvent event() {
    return event;
  }

  /**
   * What was decided.
   *
   * @throws LedgerException if the kind is not known to this version of the program
   */
  public Decision decision() {
    Decision known = decision;
    if (known == null) {
      known = DecisionCodec.decode(event.kind(), event.payload());
      decision = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordedEvent that
        && position == that.position
        && event.equals(that.event);
  }

  @Override
  public int hashCode() {
    return event.hashCode();
  }

  @Override
  public String toString() {
    return position + " " + event;
  }
}
