package org.p5glossary.glossary.termbase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.Causality;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.InstanceId;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerEvent;
import org.p5glossary.glossary.ledger.LedgerFollower;
import org.p5glossary.glossary.ledger.RecordedEvent;

/**
 * What the events of a ledger make of each entry. The result depends on the events and on who knew
 * of what, never on the order in which they came here: ledgers that hold the same events have the
 * same entries and the same conflicts. One thread at a time.
 *
 * <p>The starter entries are the program's, not a person's: whatever a person decided goes over
 * them, and among those of two versions of the program the later ones stand.
 */
public final class EntryHistories implements LedgerFollower {

  private static final Comparator<Change> BY_TIME =
      Comparator.comparing(Change::time).thenComparing(change -> change.hash().hex());

  private final Causality causality;
  private final Function<ContentHash, Optional<RecordedEvent>> finder;
  private final Map<EntryId, History> histories = new HashMap<>();
  private final Set<EntryId> changed = new HashSet<>();
  private long position;

  /** One decision about an entry; what it says is kept only while nothing goes over it. */
  private record Change(
      InstanceId origin,
      long sequence,
      long position,
      ContentHash hash,
      Instant time,
      String actor,
      Optional<Entry> entry) {

    boolean isStarter() {
      return actor.equals(TermBaseService.STARTER_ACTOR);
    }

    Change withoutEntry() {
      return new Change(origin, sequence, position, hash, time, actor, Optional.empty());
    }
  }

  /** All changes of an entry, and those that nothing goes over. */
  private static final class History {
    private final List<Change> all = new ArrayList<>(1);
    private List<Change> heads = List.of();
  }

  /** What stands now of an entry that was touched. */
  record Standing(Optional<VersionedEntry> entry, Optional<EntryConflict> conflict) {}

  /**
   * @param finder gives events that were taken, by hash
   */
  public EntryHistories(Function<ContentHash, Optional<RecordedEvent>> finder) {
    this.finder = finder;
    this.causality = new Causality(hash -> finder.apply(hash).map(RecordedEvent::event));
  }

  /** The fold of all that a ledger holds. */
  public static EntryHistories of(Ledger ledger) {
    EntryHistories histories = new EntryHistories(ledger::find);
    ledger.readAfter(0, histories::take);
    return histories;
  }

  /** The position of the last event that was taken. */
  long position() {
    return position;
  }

  /** Takes the next event, of whatever kind. */
  @Override
  public void take(RecordedEvent recorded) {
    LedgerEvent event = recorded.event();
    causality.take(event);
    position = recorded.position();
    Decision decision = recorded.decision();
    if (decision instanceof EntryPut put) {
      add(put.entry().id(), change(recorded, Optional.of(put.entry())));
    } else if (decision instanceof EntryRemoved removed) {
      add(removed.id(), change(recorded, Optional.empty()));
    }
  }

  /** Takes the next event, which put this entry. */
  void takeOwn(RecordedEvent recorded, Entry put) {
    causality.take(recorded.event());
    position = recorded.position();
    add(put.id(), change(recorded, Optional.of(put)));
  }

  private static Change change(RecordedEvent recorded, Optional<Entry> entry) {
    LedgerEvent event = recorded.event();
    return new Change(
        event.origin(),
        event.sequence(),
        recorded.position(),
        event.hash(),
        event.time(),
        event.actor(),
        entry);
  }

  private void add(EntryId id, Change change) {
    History history = histories.computeIfAbsent(id, key -> new History());
    List<Change> heads = new ArrayList<>();
    boolean overtaken = false;
    for (Change head : history.heads) {
      if (!goesOver(change, head)) {
        heads.add(head);
        overtaken |= goesOver(head, change);
      }
    }
    if (!overtaken) {
      heads.add(change);
    }
    history.heads = List.copyOf(heads);
    history.all.add(change.withoutEntry());
    changed.add(id);
  }

  private boolean goesOver(Change later, Change earlier) {
    if (later.isStarter() != earlier.isStarter()) {
      return earlier.isStarter();
    }
    if (later.isStarter() && !later.origin().equals(earlier.origin())) {
      return BY_TIME.compare(later, earlier) > 0;
    }
    return causality.precedes(
        earlier.origin(), earlier.sequence(), later.origin(), later.sequence());
  }

  /** What stands of each entry that was touched since this was last asked. */
  Map<EntryId, Standing> changes() {
    Map<EntryId, Standing> standings = new LinkedHashMap<>();
    for (EntryId id : changed) {
      standings.put(id, standing(id, histories.get(id)));
    }
    changed.clear();
    return standings;
  }

  /** All conflicts as they are now, by entry. */
  public List<EntryConflict> conflicts() {
    return histories.entrySet().stream()
        .filter(held -> isConflict(held.getValue()))
        .map(held -> conflict(held.getKey(), held.getValue()))
        .sorted(Comparator.comparing(EntryConflict::entry))
        .toList();
  }

  private static boolean isConflict(History history) {
    return history.heads.stream().map(Change::entry).distinct().count() > 1;
  }

  private Standing standing(EntryId id, History history) {
    long version = history.heads.stream().mapToLong(Change::position).max().orElse(0);
    Optional<Entry> entry = isConflict(history) ? before(history) : history.heads.get(0).entry();
    return new Standing(
        entry.map(standing -> new VersionedEntry(standing, version)),
        isConflict(history) ? Optional.of(conflict(id, history)) : Optional.empty());
  }

  private static EntryConflict conflict(EntryId id, History history) {
    return new EntryConflict(
        id,
        history.heads.stream()
            .sorted(BY_TIME)
            .map(
                head ->
                    new EntryConflict.Side(
                        head.hash(), head.origin(), head.actor(), head.time(), head.entry()))
            .toList());
  }

  /** The entry as it was when the sides of a conflict parted, if that is one text. */
  private Optional<Entry> before(History history) {
    List<Change> common =
        history.all.stream()
            .filter(change -> history.heads.stream().allMatch(head -> goesOver(head, change)))
            .toList();
    List<Change> latest =
        common.stream()
            .filter(change -> common.stream().noneMatch(other -> goesOver(other, change)))
            .toList();
    return latest.size() == 1
        ? finder
            .apply(latest.get(0).hash())
            .map(RecordedEvent::decision)
            .flatMap(
                decision ->
                    decision instanceof EntryPut put ? Optional.of(put.entry()) : Optional.empty())
        : Optional.empty();
  }
}
