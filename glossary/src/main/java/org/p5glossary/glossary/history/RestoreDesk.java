package org.p5glossary.glossary.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRestored;
import org.p5glossary.glossary.termbase.TermBaseService;
import org.p5glossary.glossary.termbase.VersionedEntry;

/** Puts an older text of an entry in force again, as a new event. Thread-safe. */
public final class RestoreDesk {

  private final TermBaseService entries;
  private final EntryHistory history;

  /**
   * @param history of the same ledger
   */
  public RestoreDesk(TermBaseService entries, EntryHistory history) {
    this.entries = entries;
    this.history = history;
  }

  /** What became of it. */
  public enum Outcome {
    DONE,
    /** There is no such version, or the viewer may not see it. */
    NO_VERSION,
    /** The entry was changed after the person looked. */
    CHANGED,
    /** The entry says that already. */
    NEEDLESS
  }

  /**
   * Restores.
   *
   * @param actor who does it, never blank
   * @param viewer what they see; notes of today that they do not see stay
   * @param version hash of the event with the text
   * @param latest hash of the event that they took for the latest of the entry
   * @param reason may be empty
   */
  public synchronized Outcome restore(
      String actor,
      Viewer viewer,
      EntryId id,
      ContentHash version,
      ContentHash latest,
      String reason) {
    List<EntryVersion> versions = history.of(id, viewer);
    Optional<Entry> text =
        versions.stream()
            .filter(one -> one.event().equals(version))
            .findFirst()
            .flatMap(EntryVersion::text);
    if (text.isEmpty()) {
      return Outcome.NO_VERSION;
    }
    if (!versions.get(0).event().equals(latest)) {
      return Outcome.CHANGED;
    }
    entries.refresh();
    Optional<VersionedEntry> standing = entries.current().versioned(id);
    Entry result =
        standing
            .map(
                one ->
                    Visible.whole(text.get(), one.entry(), viewer, history.papers().hidden(viewer)))
            .orElseGet(text::get);
    if (standing.filter(one -> one.entry().equals(result)).isPresent()) {
      return Outcome.NEEDLESS;
    }
    List<Decision> decisions = new ArrayList<>();
    decisions.add(new EntryRestored(id, version, reason));
    decisions.add(new EntryPut(result));
    entries.decide(Map.of(id, standing.map(VersionedEntry::version).orElse(0L)), actor, decisions);
    return Outcome.DONE;
  }
}
