package org.p5glossary.glossary.ledger;

import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;

/**
 * What a check of the whole ledger found.
 *
 * @param events how many events are in order, from the first
 * @param head hash of the last event in order; empty for an empty ledger
 * @param firstBroken the first event that is not in order; empty if all are
 */
public record Verification(
    long events, Optional<ContentHash> head, Optional<BrokenEvent> firstBroken) {

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
