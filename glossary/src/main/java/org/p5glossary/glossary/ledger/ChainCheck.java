package org.p5glossary.glossary.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;

/** Follows the chains of a ledger event by event and stops at the first that does not fit. */
final class ChainCheck {

  private final Map<InstanceId, LedgerEvent> last = new HashMap<>();
  private final Set<ContentHash> seen = new HashSet<>();
  private final Tips tips = new Tips();
  private final InstanceId self;
  private final Optional<ContentHash> earlier;
  private long withheld;
  private OptionalLong earlierAt = OptionalLong.empty();
  private Optional<Verification.BrokenEvent> broken = Optional.empty();

  /**
   * @param self the instance whose ledger it is, of which nothing may be withheld
   * @param earlier a head to look for on the way
   */
  ChainCheck(InstanceId self, Optional<ContentHash> earlier) {
    this.self = self;
    this.earlier = earlier;
  }

  /** Takes the next event in order of position. */
  void take(RecordedEvent recorded) {
    if (broken.isPresent()) {
      return;
    }
    Optional<String> fault = fault(recorded.event());
    if (fault.isPresent()) {
      refuse(recorded.position(), fault.get());
      return;
    }
    LedgerEvent event = recorded.event();
    last.put(event.origin(), event);
    seen.add(event.hash());
    tips.take(event);
    withheld += event.isWithheld() ? 1 : 0;
    if (earlier.isPresent()
        && (event.hash().equals(earlier.get()) || tips.head().equals(earlier))) {
      earlierAt = OptionalLong.of(seen.size());
    }
  }

  /** Notes an event that cannot even be read. */
  void refuse(long position, String reason) {
    if (broken.isEmpty()) {
      broken = Optional.of(new Verification.BrokenEvent(position, reason));
    }
  }

  Verification result() {
    return new Verification(seen.size(), tips.head(), broken, earlierAt, withheld);
  }

  private Optional<String> fault(LedgerEvent event) {
    String name = event.origin() + " number " + event.sequence();
    if (event.isWithheld() && event.origin().equals(self)) {
      return Optional.of(name + ": its contents are gone");
    }
    if (!event.isWithheld() && !event.hashIsRight()) {
      return Optional.of(name + ": its contents do not have its hash " + event.hash());
    }
    LedgerEvent before = last.get(event.origin());
    long expected = before == null ? 1 : before.sequence() + 1;
    if (event.sequence() != expected) {
      return Optional.of(name + ": number " + expected + " should stand here");
    }
    if (before != null
        && (event.parents().isEmpty() || !event.parents().get(0).equals(before.hash()))) {
      return Optional.of(name + ": its first parent is not the event before, " + before.hash());
    }
    return event.parents().stream()
        .filter(parent -> !seen.contains(parent))
        .findFirst()
        .map(parent -> name + ": its parent " + parent + " is not in the ledger before it");
  }
}
