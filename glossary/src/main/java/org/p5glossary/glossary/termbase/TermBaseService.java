package org.p5glossary.glossary.termbase;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerFollower;
import org.p5glossary.glossary.ledger.RecordedEvent;

/**
 * Reads and changes the term base. Two editors cannot overwrite each other: a change names the
 * version that it was made on. Thread-safe; the only writer of entries in its process.
 */
public final class TermBaseService {

  /** Who puts the starter entries into a new ledger. */
  public static final String STARTER_ACTOR = "starter";

  private final Ledger ledger;
  private final EntryHistories histories;
  private volatile TermBase current;

  private TermBaseService(Ledger ledger, EntryHistories histories) {
    this.ledger = ledger;
    this.histories = histories;
    this.current = TermBase.empty().after(histories);
  }

  /**
   * Opens the term base of a ledger; a ledger that never had the starter entries gets those whose
   * ids are free.
   *
   * @param others are given the same events, from the first, as they are read
   */
  public static TermBaseService open(Ledger ledger, LedgerFollower... others) {
    Objects.requireNonNull(ledger, "ledger");
    EntryHistories histories = new EntryHistories(ledger::find);
    AtomicBoolean started = new AtomicBoolean();
    ledger.readAfter(
        0,
        recorded -> {
          histories.take(recorded);
          for (LedgerFollower other : others) {
            other.take(recorded);
          }
          if (recorded.event().actor().equals(STARTER_ACTOR)) {
            started.set(true);
          }
        });
    TermBaseService opened = new TermBaseService(ledger, histories);
    if (!started.get()) {
      opened.start();
    }
    return opened;
  }

  private void start() {
    List<Decision> puts =
        StarterTermBase.load().stream()
            .filter(entry -> current.entry(entry.id()).isEmpty())
            .<Decision>map(EntryPut::new)
            .toList();
    ledger.append(STARTER_ACTOR, puts);
    refresh();
  }

  /** The term base as it stands now. */
  public TermBase current() {
    return current;
  }

  /** The position of the last event of the ledger, whatever its kind. */
  public long lastPosition() {
    return ledger.lastPosition();
  }

  /**
   * Writes an entry.
   *
   * @param expectedVersion the version that it replaces, 0 for a new entry
   * @param actor who decided
   * @return the entry with its new version
   * @throws StaleEntryException if the entry is at another version
   * @throws EntryInConflictException if people apart decided differently, and nobody chose yet
   */
  public synchronized VersionedEntry put(Entry entry, long expectedVersion, String actor) {
    require(entry.id(), expectedVersion);
    List<RecordedEvent> recorded = ledger.append(actor, List.of(new EntryPut(entry)));
    refresh();
    return new VersionedEntry(entry, recorded.get(0).position());
  }

  /**
   * Takes an entry out.
   *
   * @param expectedVersion the version that is removed
   * @throws StaleEntryException if the entry is at another version, or there is none
   * @throws EntryInConflictException if people apart decided differently, and nobody chose yet
   */
  public synchronized void remove(EntryId id, long expectedVersion, String actor, String reason) {
    if (expectedVersion < 1) {
      throw new StaleEntryException(id, expectedVersion, versionOf(id));
    }
    require(id, expectedVersion);
    ledger.append(actor, List.of(new EntryRemoved(id, reason)));
    refresh();
  }

  /**
   * Writes many entries, all or none.
   *
   * @param source is given the term base that stands and where to put entries; if it throws,
   *     nothing is written
   * @return how many were written
   */
  public synchronized long putAll(String actor, BiConsumer<TermBase, Consumer<Entry>> source) {
    refresh();
    TermBase standing = current;
    List<Entry> entries = new ArrayList<>();
    long written =
        ledger.appendAll(
            actor,
            decisions ->
                source.accept(
                    standing,
                    entry -> {
                      requireNoConflict(entry.id());
                      decisions.accept(new EntryPut(entry));
                      entries.add(entry);
                    }));
    if (ledger.lastPosition() == histories.position() + written) {
      // What was just written need not be read back from its JSON.
      Iterator<Entry> known = entries.iterator();
      ledger.readAfter(histories.position(), recorded -> histories.takeOwn(recorded, known.next()));
      current = current.after(histories);
    }
    refresh();
    return written;
  }

  /**
   * Chooses one side of a conflict: from now on it stands, and the conflict is over.
   *
   * @param side hash of one of the sides, or enough of its beginning
   * @return what was chosen
   * @throws IllegalArgumentException if the entry is in no conflict, or it has no such side
   */
  public synchronized EntryConflict.Side resolve(EntryId id, String side, String actor) {
    refresh();
    EntryConflict conflict =
        current
            .conflict(id)
            .orElseThrow(() -> new IllegalArgumentException("entry " + id + " is in no conflict"));
    EntryConflict.Side chosen =
        conflict
            .side(side)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the conflict about "
                            + id
                            + " has no one side \""
                            + side
                            + "\"; its sides are "
                            + conflict.sides().stream().map(one -> one.event().hex()).toList()));
    ledger.append(
        actor,
        List.of(
            chosen
                .entry()
                .<Decision>map(EntryPut::new)
                .orElse(new EntryRemoved(id, "chosen of two sides"))));
    refresh();
    return chosen;
  }

  /**
   * Records decisions about entries, all or none, if the entries are still as they were seen.
   *
   * @param seen the version of each entry that the decisions were made on, 0 for a new one
   * @param actor who decided
   * @return the events as recorded
   * @throws StaleEntryException if an entry is at another version; nothing is written
   * @throws EntryInConflictException if an entry would be written that people apart decided
   *     differently about, and nobody chose yet
   */
  public synchronized List<RecordedEvent> decide(
      Map<EntryId, Long> seen, String actor, List<? extends Decision> decisions) {
    requireSeen(seen);
    decisions.forEach(this::requireNoConflict);
    List<RecordedEvent> recorded = ledger.append(actor, decisions);
    refresh();
    return recorded;
  }

  /**
   * The same for a decision and others that name its event.
   *
   * @param others is given the hash of the first event; writes no entries but those of {@code seen}
   */
  public synchronized List<RecordedEvent> decide(
      Map<EntryId, Long> seen,
      String actor,
      Decision first,
      Function<ContentHash, List<? extends Decision>> others) {
    requireSeen(seen);
    seen.keySet().forEach(this::requireNoConflict);
    List<RecordedEvent> recorded = ledger.append(actor, first, others);
    refresh();
    return recorded;
  }

  private void requireSeen(Map<EntryId, Long> seen) {
    refresh();
    for (Map.Entry<EntryId, Long> one : seen.entrySet()) {
      if (versionOf(one.getKey()) != one.getValue()) {
        throw new StaleEntryException(one.getKey(), one.getValue(), versionOf(one.getKey()));
      }
    }
  }

  /** Takes in events that were appended to the ledger by others. */
  public synchronized void refresh() {
    if (ledger.lastPosition() != histories.position()) {
      ledger.readAfter(histories.position(), histories::take);
      current = current.after(histories);
    }
  }

  private void require(EntryId id, long expectedVersion) {
    refresh();
    if (versionOf(id) != expectedVersion) {
      throw new StaleEntryException(id, expectedVersion, versionOf(id));
    }
    requireNoConflict(id);
  }

  private void requireNoConflict(Decision decision) {
    if (decision instanceof EntryPut put) {
      requireNoConflict(put.entry().id());
    } else if (decision instanceof EntryRemoved removed) {
      requireNoConflict(removed.id());
    }
  }

  private void requireNoConflict(EntryId id) {
    if (current.conflict(id).isPresent()) {
      throw new EntryInConflictException(id);
    }
  }

  private long versionOf(EntryId id) {
    return current.versioned(id).map(VersionedEntry::version).orElse(0L);
  }
}
