package org.p5glossary.glossary.termbase;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.Ledger;

/**
 * All entries as of one position in the ledger. Immutable and thread-safe.
 *
 * <p>The bulk of the entries is shared between one term base and the next; what changed lately lies
 * over it, until it is enough to be worked in. So a change of one entry among a hundred thousand
 * costs what that entry costs.
 */
public final class TermBase {

  /** Working in copies the whole: once for so many changes, or for this part of all entries. */
  private static final int RECENT_MAX = 256;

  private static final int RECENT_PART = 32;

  private final long position;
  private final NavigableMap<EntryId, VersionedEntry> settled;
  private final FoldedTerms settledTerms;
  private final NavigableMap<EntryId, Optional<VersionedEntry>> recent;
  private final FoldedTerms recentTerms;
  private final NavigableMap<EntryId, EntryConflict> conflicts;
  private final int size;

  /**
   * Worked out when first asked for; whoever comes second may do so again, with the same result.
   */
  private volatile List<VersionedEntry> listed;

  private volatile Map<String, List<TermUse>> folded;

  private TermBase(
      long position,
      NavigableMap<EntryId, VersionedEntry> settled,
      FoldedTerms settledTerms,
      NavigableMap<EntryId, Optional<VersionedEntry>> recent,
      FoldedTerms recentTerms,
      NavigableMap<EntryId, EntryConflict> conflicts) {
    this.position = position;
    this.settled = settled;
    this.settledTerms = settledTerms;
    this.recent = recent;
    this.recentTerms = recentTerms;
    this.conflicts = conflicts;
    this.size =
        settled.size()
            + recent.entrySet().stream()
                .mapToInt(
                    change ->
                        (change.getValue().isPresent() ? 1 : 0)
                            - (settled.containsKey(change.getKey()) ? 1 : 0))
                .sum();
  }

  /** The term base that a ledger holds. */
  public static TermBase of(Ledger ledger) {
    return empty().after(EntryHistories.of(ledger));
  }

  /**
   * The term base as it was at an earlier position.
   *
   * @param position of the last event to fold in
   */
  public static TermBase asOf(Ledger ledger, long position) {
    EntryHistories histories = new EntryHistories(ledger::find);
    ledger.readAfter(
        0,
        recorded -> {
          if (recorded.position() <= position) {
            histories.take(recorded);
          }
        });
    return empty().after(histories);
  }

  /** A term base of entries that stand in no ledger: version 1 each, position 0. */
  public static TermBase of(Collection<Entry> entries) {
    NavigableMap<EntryId, VersionedEntry> byId = new TreeMap<>();
    for (Entry entry : entries) {
      if (byId.put(entry.id(), new VersionedEntry(entry, 1)) != null) {
        throw new IllegalArgumentException("two entries have the id " + entry.id());
      }
    }
    return new TermBase(
        0,
        byId,
        FoldedTerms.of(byId.values().stream().map(VersionedEntry::entry).toList()),
        Collections.emptyNavigableMap(),
        FoldedTerms.NONE,
        Collections.emptyNavigableMap());
  }

  static TermBase empty() {
    return of(List.of());
  }

  /** The term base after the events that the ledger holds beyond {@link #position}. */
  public TermBase replayed(Ledger ledger) {
    return ledger.lastPosition() == position ? this : of(ledger);
  }

  /**
   * What a viewer may see of it: entries for them, without the notes that are not for them and what
   * is quoted from papers that are not, and no conflicts. This very term base where that is all.
   *
   * @param hidden papers that are not for the viewer
   */
  public TermBase visibleTo(Viewer viewer, Set<PaperId> hidden) {
    NavigableMap<EntryId, VersionedEntry> visible = new TreeMap<>();
    boolean all = conflicts.isEmpty();
    for (VersionedEntry whole : versionedEntries()) {
      Optional<VersionedEntry> seen = visible(whole, viewer, hidden);
      all &= seen.filter(whole::equals).isPresent();
      seen.ifPresent(entry -> visible.put(entry.entry().id(), entry));
    }
    return all
        ? this
        : new TermBase(
            position,
            visible,
            FoldedTerms.of(visible.values().stream().map(VersionedEntry::entry).toList()),
            Collections.emptyNavigableMap(),
            FoldedTerms.NONE,
            Collections.emptyNavigableMap());
  }

  /**
   * The same, made of what the viewer saw of an earlier term base, at the cost of what changed.
   *
   * @param hidden papers that are not for the viewer
   * @param seen {@code earlier.visibleTo(viewer, hidden)}, however it was made
   */
  public TermBase visibleTo(Viewer viewer, Set<PaperId> hidden, TermBase earlier, TermBase seen) {
    if (seen == earlier) {
      return visibleTo(viewer, hidden);
    }
    Map<EntryId, Optional<VersionedEntry>> changes = new TreeMap<>();
    changesSince(earlier)
        .forEach(
            (id, entry) -> changes.put(id, entry.flatMap(whole -> visible(whole, viewer, hidden))));
    return seen.with(position, changes, Collections.emptyNavigableMap());
  }

  private static Optional<VersionedEntry> visible(
      VersionedEntry whole, Viewer viewer, Set<PaperId> hidden) {
    return Visible.of(whole.entry(), viewer, hidden)
        .map(
            entry ->
                entry.equals(whole.entry()) ? whole : new VersionedEntry(entry, whole.version()));
  }

  /**
   * What another term base of the same ledger says otherwise, as it stands here; empty for an entry
   * that is not here. Costs what changed, where the other is not much earlier or later.
   */
  public Map<EntryId, Optional<VersionedEntry>> changesSince(TermBase earlier) {
    Map<EntryId, Optional<VersionedEntry>> changes = new TreeMap<>();
    if (settled == earlier.settled) {
      recent.forEach(
          (id, entry) -> {
            if (!entry.equals(earlier.recent.get(id))) {
              changes.put(id, entry);
            }
          });
      // Two that ask at once may have them in the other order.
      earlier.recent.keySet().stream()
          .filter(id -> !recent.containsKey(id))
          .forEach(id -> changes.put(id, versioned(id)));
      return changes;
    }
    for (VersionedEntry now : versionedEntries()) {
      EntryId id = now.entry().id();
      if (earlier.versioned(id).filter(now::equals).isEmpty()) {
        changes.put(id, Optional.of(now));
      }
    }
    for (VersionedEntry then : earlier.versionedEntries()) {
      if (versioned(then.entry().id()).isEmpty()) {
        changes.put(then.entry().id(), Optional.empty());
      }
    }
    return changes;
  }

  /**
   * The term base after what a fold of events has taken in since it was last asked; this very one
   * if none of that was about an entry, so that a comment costs nothing of what is made of it.
   */
  TermBase after(EntryHistories histories) {
    Map<EntryId, EntryHistories.Standing> changes = histories.changes();
    if (changes.isEmpty()) {
      return this;
    }
    Map<EntryId, Optional<VersionedEntry>> entries = new TreeMap<>();
    NavigableMap<EntryId, EntryConflict> open = new TreeMap<>(conflicts);
    changes.forEach(
        (id, standing) -> {
          entries.put(id, standing.entry());
          standing.conflict().ifPresentOrElse(now -> open.put(id, now), () -> open.remove(id));
        });
    return with(histories.position(), entries, open);
  }

  private TermBase with(
      long now,
      Map<EntryId, Optional<VersionedEntry>> changes,
      NavigableMap<EntryId, EntryConflict> open) {
    NavigableMap<EntryId, Optional<VersionedEntry>> over = new TreeMap<>(recent);
    over.putAll(changes);
    if (over.size() <= Math.max(RECENT_MAX, settled.size() / RECENT_PART)) {
      FoldedTerms overTerms =
          recentTerms.with(id -> recent.getOrDefault(id, Optional.empty()), changes);
      return new TermBase(now, settled, settledTerms, over, overTerms, open);
    }
    NavigableMap<EntryId, VersionedEntry> merged = new TreeMap<>(settled);
    over.forEach(
        (id, entry) -> entry.ifPresentOrElse(one -> merged.put(id, one), () -> merged.remove(id)));
    return new TermBase(
        now,
        merged,
        settledTerms.with(id -> Optional.ofNullable(settled.get(id)), over),
        Collections.emptyNavigableMap(),
        FoldedTerms.NONE,
        open);
  }

  /** The position in the ledger of the last event that is folded in; 0 for none. */
  public long position() {
    return position;
  }

  /** All entries, by id. */
  public List<Entry> entries() {
    return versionedEntries().stream().map(VersionedEntry::entry).toList();
  }

  /** All entries with their versions, by id. */
  public List<VersionedEntry> versionedEntries() {
    List<VersionedEntry> known = listed;
    if (known == null) {
      NavigableMap<EntryId, VersionedEntry> all = settled;
      if (!recent.isEmpty()) {
        NavigableMap<EntryId, VersionedEntry> merged = new TreeMap<>(settled);
        recent.forEach(
            (id, entry) ->
                entry.ifPresentOrElse(now -> merged.put(id, now), () -> merged.remove(id)));
        all = merged;
      }
      known = List.copyOf(all.values());
      listed = known;
    }
    return known;
  }

  /** How many entries there are. */
  public int size() {
    return size;
  }

  /** The entry with an id. */
  public Optional<Entry> entry(EntryId id) {
    return versioned(id).map(VersionedEntry::entry);
  }

  /** The entry with an id, and its version for {@link TermBaseService#put}. */
  public Optional<VersionedEntry> versioned(EntryId id) {
    Optional<VersionedEntry> lately = recent.get(id);
    return lately != null ? lately : Optional.ofNullable(settled.get(id));
  }

  /** Entries that were decided differently by people apart, and wait for a choice; by id. */
  public List<EntryConflict> conflicts() {
    return List.copyOf(conflicts.values());
  }

  /** The conflict about an entry, if there is one. */
  public Optional<EntryConflict> conflict(EntryId id) {
    return Optional.ofNullable(conflicts.get(id));
  }

  /** Every term, in any language, that is the same as {@code text} after folding. */
  public List<TermUse> termsLike(String text) {
    String key = TermFolding.fold(text);
    return FoldedTerms.joined(settledTerms.uses(key), recent.keySet(), recentTerms.uses(key));
  }

  /** Every term with its folded form; forms in no order, terms by entry. */
  public Map<String, List<TermUse>> foldedTerms() {
    if (recent.isEmpty()) {
      return settledTerms.byForm();
    }
    Map<String, List<TermUse>> known = folded;
    if (known == null) {
      known = settledTerms.with(id -> Optional.ofNullable(settled.get(id)), recent).byForm();
      folded = known;
    }
    return known;
  }
}
