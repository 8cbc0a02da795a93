package org.p5glossary.glossary.termbase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.p5glossary.glossary.entry.EntryId;

/**
 * Small numbers for entries, from 0, for as long as the program runs: what is known of an entry is
 * found in an array, which costs less than in a map. Thread-safe.
 */
public final class EntryNumbers {

  private final Map<EntryId, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** The number of an entry, whether there is one of that id or not. */
  public int of(EntryId id) {
    return numbers.computeIfAbsent(id, fresh -> next.getAndIncrement());
  }
}
