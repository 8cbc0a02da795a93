package org.p5glossary.glossary.termbase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Relation;

/**
 * Which entries of a term base name another as related; after a change only what it touched is
 * looked at again. Thread-safe.
 */
public final class Relations {

  private TermBase terms;
  private final Map<EntryId, NavigableSet<EntryId>> naming = new HashMap<>();

  /** The relations of a term base. */
  public Relations(TermBase terms) {
    this.terms = terms;
    terms.entries().forEach(this::take);
  }

  /**
   * The entries that name one, by id.
   *
   * @param now for the same viewer as the term base before
   */
  public synchronized List<Entry> naming(TermBase now, EntryId named) {
    if (now != terms) {
      follow(now);
    }
    List<Entry> entries = new ArrayList<>();
    for (EntryId id : naming.getOrDefault(named, new TreeSet<>())) {
      now.entry(id).ifPresent(entries::add);
    }
    return entries;
  }

  private void follow(TermBase now) {
    for (Map.Entry<EntryId, Optional<VersionedEntry>> change : now.changesSince(terms).entrySet()) {
      terms.entry(change.getKey()).ifPresent(this::forget);
      change.getValue().map(VersionedEntry::entry).ifPresent(this::take);
    }
    terms = now;
  }

  private void forget(Entry entry) {
    for (Relation relation : entry.relations()) {
      naming.computeIfPresent(
          relation.target(),
          (target, ids) -> {
            ids.remove(entry.id());
            return ids.isEmpty() ? null : ids;
          });
    }
  }

  private void take(Entry entry) {
    for (Relation relation : entry.relations()) {
      naming.computeIfAbsent(relation.target(), none -> new TreeSet<>()).add(entry.id());
    }
  }
}
