package org.p5glossary.server.instance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.termbase.EntryConflict;

/**
 * What people apart decided differently, for somebody who may choose. Who does not see a side does
 * not see the conflict, and cannot choose between sides that they have not read. Thread-safe.
 */
public final class OpenConflicts {

  private final Instance instance;
  private final Viewer viewer;

  /** What became of a choice. */
  public enum Outcome {
    DONE,
    /** There is no such conflict, or no such side in it. */
    NONE,
    /** Sides came or went since they were read. */
    CHANGED
  }

  /**
   * @param instance whose term base is meant
   * @param viewer who looks
   */
  public OpenConflicts(Instance instance, Viewer viewer) {
    this.instance = instance;
    this.viewer = viewer;
  }

  /**
   * The conflicts of which the viewer sees every side, by entry; sides without what is not theirs.
   */
  public List<EntryConflict> all() {
    Set<PaperId> hidden = instance.paperAudiences().hidden(viewer);
    return instance.terms().conflicts().stream()
        .flatMap(one -> seen(one, hidden).stream())
        .toList();
  }

  private Optional<EntryConflict> seen(EntryConflict conflict, Set<PaperId> hidden) {
    List<EntryConflict.Side> sides = new ArrayList<>();
    for (EntryConflict.Side side : conflict.sides()) {
      Optional<Entry> entry = side.entry().flatMap(one -> Visible.of(one, viewer, hidden));
      if (side.entry().isPresent() && entry.isEmpty()) {
        return Optional.empty();
      }
      sides.add(
          new EntryConflict.Side(side.event(), side.origin(), side.actor(), side.time(), entry));
    }
    return Optional.of(new EntryConflict(conflict.entry(), sides));
  }

  /** The entry as it stands until somebody chooses, as far as the viewer sees it. */
  public Optional<Entry> standing(EntryId entry) {
    return instance.terms(viewer).entry(entry);
  }

  /**
   * Lets one side stand.
   *
   * @param take the event of the side
   * @param read the events of all sides that the person had before them
   * @param actor who chooses
   */
  public Outcome choose(EntryId entry, ContentHash take, List<ContentHash> read, String actor) {
    instance.termBase().refresh();
    Optional<EntryConflict> conflict =
        all().stream().filter(one -> one.entry().equals(entry)).findFirst();
    if (conflict.isEmpty() || !read.contains(take)) {
      return Outcome.NONE;
    }
    Set<ContentHash> sides = new HashSet<>();
    conflict.get().sides().forEach(side -> sides.add(side.event()));
    if (!sides.equals(Set.copyOf(read))) {
      return Outcome.CHANGED;
    }
    instance.termBase().resolve(entry, take.hex(), actor);
    return Outcome.DONE;
  }
}
