package org.p5glossary.glossary.termbase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.Ledger;

/** All entries as of one position in the ledger. Immutable and thread-safe. */
public final class TermBase {

  private final long position;
  private final SortedMap<EntryId, VersionedEntry> entries;
  private final Map<String, List<TermUse>> byFoldedTerm;

  private TermBase(long position, SortedMap<EntryId, VersionedEntry> entries) {
    this.position = position;
    this.entries = Collections.unmodifiableSortedMap(entries);
    this.byFoldedTerm = index(entries.values());
  }

  /** The term base that a ledger holds. */
  public static TermBase of(Ledger ledger) {
    return of(Collections.emptySortedMap(), 0, ledger);
  }

  /** A term base of entries that stand in no ledger: version 1 each, position 0. */
  public static TermBase of(Collection<Entry> entries) {
    SortedMap<EntryId, VersionedEntry> byId = new TreeMap<>();
    for (Entry entry : entries) {
      if (byId.put(entry.id(), new VersionedEntry(entry, 1)) != null) {
        throw new IllegalArgumentException("two entries have the id " + entry.id());
      }
    }
    return new TermBase(0, byId);
  }

  /** The term base after the events that the ledger holds beyond {@link #position}. */
  public TermBase replayed(Ledger ledger) {
    return ledger.lastPosition() == position ? this : of(entries, position, ledger);
  }

  /**
   * The term base after the events beyond a position; this very one if none of them is about an
   * entry, so that a comment costs nothing of what is made of it.
   *
   * @param read the position up to which it is known to hold all, at least {@link #position}
   */
  TermBase replayedAfter(long read, Ledger ledger) {
    AtomicBoolean changed = new AtomicBoolean();
    ledger.readAfter(
        read,
        recorded -> {
          Decision decision = recorded.decision();
          if (decision instanceof EntryPut || decision instanceof EntryRemoved) {
            changed.set(true);
          }
        });
    return changed.get() ? of(entries, read, ledger) : this;
  }

  private static TermBase of(SortedMap<EntryId, VersionedEntry> base, long after, Ledger ledger) {
    SortedMap<EntryId, VersionedEntry> byId = new TreeMap<>(base);
    long[] last = {after};
    ledger.readAfter(
        after,
        recorded -> {
          last[0] = recorded.position();
          Decision decision = recorded.decision();
          if (decision instanceof EntryPut put) {
            byId.put(put.entry().id(), new VersionedEntry(put.entry(), recorded.position()));
          } else if (decision instanceof EntryRemoved removed) {
            byId.remove(removed.id());
          }
        });
    return new TermBase(last[0], byId);
  }

  /**
   * What a viewer may see of it: entries for them, without the notes that are not for them. This
   * very term base where that is all.
   */
  public TermBase visibleTo(Viewer viewer) {
    SortedMap<EntryId, VersionedEntry> visible = new TreeMap<>();
    boolean all = true;
    for (VersionedEntry whole : entries.values()) {
      Optional<Entry> seen = Visible.of(whole.entry(), viewer);
      all &= seen.filter(whole.entry()::equals).isPresent();
      seen.ifPresent(entry -> visible.put(entry.id(), new VersionedEntry(entry, whole.version())));
    }
    return all ? this : new TermBase(position, visible);
  }

  /** The term base after entries that were put at the positions next to {@link #position}. */
  TermBase with(List<Entry> put) {
    SortedMap<EntryId, VersionedEntry> byId = new TreeMap<>(entries);
    long at = position;
    for (Entry entry : put) {
      at++;
      byId.put(entry.id(), new VersionedEntry(entry, at));
    }
    return new TermBase(at, byId);
  }

  /** The position in the ledger of the last event that is folded in; 0 for none. */
  public long position() {
    return position;
  }

  /** All entries, by id. */
  public List<Entry> entries() {
    return entries.values().stream().map(VersionedEntry::entry).toList();
  }

  /** How many entries there are. */
  public int size() {
    return entries.size();
  }

  /** The entry with an id. */
  public Optional<Entry> entry(EntryId id) {
    return versioned(id).map(VersionedEntry::entry);
  }

  /** The entry with an id, and its version for {@link TermBaseService#put}. */
  public Optional<VersionedEntry> versioned(EntryId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Every term, in any language, that is the same as {@code text} after folding. */
  public List<TermUse> termsLike(String text) {
    return byFoldedTerm.getOrDefault(TermFolding.fold(text), List.of());
  }

  /** Every term with its folded form; forms in no order, terms by entry. */
  public Map<String, List<TermUse>> foldedTerms() {
    return byFoldedTerm;
  }

  private static Map<String, List<TermUse>> index(Collection<VersionedEntry> entries) {
    Map<String, List<TermUse>> index = new HashMap<>();
    for (VersionedEntry versioned : entries) {
      Entry entry = versioned.entry();
      for (LanguageSection section : entry.sections()) {
        for (Term term : section.terms()) {
          index
              .computeIfAbsent(TermFolding.fold(term.text()), key -> new ArrayList<>(1))
              .add(new TermUse(entry.id(), section.language(), term));
        }
      }
    }
    index.replaceAll((key, uses) -> List.copyOf(uses));
    return Collections.unmodifiableMap(index);
  }
}
