package org.p5glossary.glossary.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.p5glossary.corpus.document.ContentHash;

/**
 * Who knew of what when they decided. Takes the events of a ledger in order of position and tells
 * of any two whether one came before the other or neither knew of the other. One thread at a time.
 *
 * <p>Kept is one frontier for each event that follows events of other chains; in between nothing
 * changes but an instance's own number.
 */
public final class Causality {

  private final Function<ContentHash, Optional<LedgerEvent>> finder;
  private final Map<InstanceId, NavigableMap<Long, Frontier>> known = new HashMap<>();

  /**
   * @param finder gives an event that was taken by its hash; asked only about other chains
   */
  public Causality(Function<ContentHash, Optional<LedgerEvent>> finder) {
    this.finder = finder;
  }

  /** Takes the next event. */
  public void take(LedgerEvent event) {
    Frontier before = knownTo(event.origin(), event.sequence());
    Frontier now = before;
    int own = event.sequence() > 1 ? 1 : 0;
    for (ContentHash parent : event.parents().subList(own, event.parents().size())) {
      LedgerEvent other =
          finder
              .apply(parent)
              .orElseThrow(() -> new LedgerException("there is no event with hash " + parent));
      now =
          now.union(knownTo(other.origin(), other.sequence()))
              .union(Frontier.of(Map.of(other.origin(), other.sequence())));
    }
    note(event.origin(), event.sequence(), before, now);
  }

  private void note(InstanceId origin, long sequence, Frontier before, Frontier now) {
    if (!now.equals(before)) {
      known.computeIfAbsent(origin, key -> new TreeMap<>()).put(sequence, now);
    }
  }

  private Frontier knownTo(InstanceId origin, long sequence) {
    NavigableMap<Long, Frontier> steps = known.get(origin);
    Map.Entry<Long, Frontier> step = steps == null ? null : steps.floorEntry(sequence);
    return step == null ? Frontier.NONE : step.getValue();
  }

  /** Whether who made the later event knew of the earlier one; false of an event and itself. */
  public boolean precedes(
      InstanceId earlier, long earlierSequence, InstanceId later, long laterSequence) {
    return earlier.equals(later)
        ? earlierSequence < laterSequence
        : knownTo(later, laterSequence).of(earlier) >= earlierSequence;
  }
}
