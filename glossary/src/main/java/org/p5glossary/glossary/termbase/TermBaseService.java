package org.p5glossary.glossary.termbase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.RecordedEvent;

/**
 * Reads and changes the term base. Two editors cannot overwrite each other: a change names the
 * version that it was made on. Thread-safe; the only writer of entries in its process.
 */
public final class TermBaseService {

  /** Who puts the starter entries into a new ledger. */
  public static final String STARTER_ACTOR = "starter";

  private final Ledger ledger;
  private volatile TermBase current;
  private long read;

  private TermBaseService(Ledger ledger) {
    this.ledger = ledger;
    this.current = TermBase.of(ledger);
    this.read = current.position();
  }

  /**
   * Opens the term base of a ledger; a ledger that never had the starter entries gets those whose
   * ids are free.
   */
  public static TermBaseService open(Ledger ledger) {
    Objects.requireNonNull(ledger, "ledger");
    AtomicBoolean started = new AtomicBoolean();
    ledger.readAfter(
        0,
        recorded -> {
          if (recorded.event().actor().equals(STARTER_ACTOR)) {
            started.set(true);
          }
        });
    if (!started.get()) {
      TermBase decided = TermBase.of(ledger);
      List<Decision> puts =
          StarterTermBase.load().stream()
              .filter(entry -> decided.entry(entry.id()).isEmpty())
              .<Decision>map(EntryPut::new)
              .toList();
      ledger.append(STARTER_ACTOR, puts);
    }
    return new TermBaseService(ledger);
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
                      decisions.accept(new EntryPut(entry));
                      entries.add(entry);
                    }));
    if (ledger.lastPosition() == standing.position() + written) {
      current = standing.with(entries);
      read = current.position();
    } else {
      refresh();
    }
    return written;
  }

  /**
   * Records decisions about entries, all or none, if the entries are still as they were seen.
   *
   * @param seen the version of each entry that the decisions were made on, 0 for a new one
   * @param actor who decided
   * @return the events as recorded
   * @throws StaleEntryException if an entry is at another version; nothing is written
   */
  public synchronized List<RecordedEvent> decide(
      Map<EntryId, Long> seen, String actor, List<? extends Decision> decisions) {
    refresh();
    for (Map.Entry<EntryId, Long> one : seen.entrySet()) {
      if (versionOf(one.getKey()) != one.getValue()) {
        throw new StaleEntryException(one.getKey(), one.getValue(), versionOf(one.getKey()));
      }
    }
    List<RecordedEvent> recorded = ledger.append(actor, decisions);
    refresh();
    return recorded;
  }

  /** Takes in events that were appended to the ledger by others. */
  public synchronized void refresh() {
    long last = ledger.lastPosition();
    if (last != read) {
      current = current.replayedAfter(read, ledger);
      read = Math.max(last, current.position());
    }
  }

  private void require(EntryId id, long expectedVersion) {
    refresh();
    if (versionOf(id) != expectedVersion) {
      throw new StaleEntryException(id, expectedVersion, versionOf(id));
    }
  }

  private long versionOf(EntryId id) {
    return current.versioned(id).map(VersionedEntry::version).orElse(0L);
  }
}
