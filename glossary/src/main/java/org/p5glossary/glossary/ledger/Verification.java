package org.p5glossary.glossary.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.p5glossary.corpus.document.ContentHash;

/**
 * What a check of the whole ledger found.
 *
 * @param events how many events are in order, from the first
 * @param head one hash that holds all events in order: that of the last, or, where several chains
 *     end, of all their ends together; empty for an empty ledger
 * @param firstBroken the first event that is not in order; empty if all are
 * @param earlierAt how many events there were when the ledger had the head that was asked for;
 *     empty if it never had it, or none was asked for
 * @param withheld how many of the events are held by their hashes alone, because the instances that
 *     made them do not show them
 */
public record Verification(
    long events,
    Optional<ContentHash> head,
    Optional<BrokenEvent> firstBroken,
    OptionalLong earlierAt,
    long withheld) {

  /** Whether the whole ledger is in order. */
  public boolean isSound() {
    return firstBroken.isEmpty();
  }

  /**
   * An event that is not in order.
   *
   * @param position where it is in this ledger, from 1
   * @param reason what is wrong with it, for people
   */
  public record BrokenEvent(long position, String reason) {}
}
