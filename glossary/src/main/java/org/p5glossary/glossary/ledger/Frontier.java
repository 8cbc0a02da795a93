package org.p5glossary.glossary.ledger;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far each chain of a ledger goes: the number of the last event of every instance that has one.
 *
 * @param last from 1; sorted by instance
 */
public record Frontier(NavigableMap<InstanceId, Long> last) {

  /** Of an empty ledger. */
  public static final Frontier NONE = of(Map.of());

  public Frontier {
    NavigableMap<InstanceId, Long> sorted = new TreeMap<>(Comparator.comparing(InstanceId::value));
    sorted.putAll(last);
    last = Collections.unmodifiableNavigableMap(sorted);
  }

  /** A frontier of these chains. */
  public static Frontier of(Map<InstanceId, Long> last) {
    NavigableMap<InstanceId, Long> sorted = new TreeMap<>(Comparator.comparing(InstanceId::value));
    sorted.putAll(last);
    return new Frontier(sorted);
  }

  /** The number of the last event of an instance, 0 if there is none. */
  public long of(InstanceId origin) {
    return last.getOrDefault(origin, 0L);
  }

  /** Whether an event is within. */
  public boolean holds(LedgerEvent event) {
    return event.sequence() <= of(event.origin());
  }

  /** What both hold between them. */
  public Frontier union(Frontier other) {
    NavigableMap<InstanceId, Long> both = new TreeMap<>(last);
    other.last.forEach((origin, sequence) -> both.merge(origin, sequence, Math::max));
    return new Frontier(both);
  }
}
