package org.p5glossary.glossary.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.EntryRestored;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerFollower;
import org.p5glossary.glossary.ledger.PaperAudiences;
import org.p5glossary.glossary.ledger.ProposalAccepted;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.review.Proposals;

/**
 * Every text that an entry ever had, as the ledger has them at the moment of asking. Keeps where
 * the texts stand, not the texts. Thread-safe.
 */
public final class EntryHistory implements LedgerFollower {

  /** Where an event of an entry stands, and what the event before it says of it. */
  private record Place(
      long position, EntryVersion.How how, String reason, Optional<ContentHash> proposal) {}

  /** What is about to be put, and why. */
  private record Announced(
      EntryVersion.How how, Optional<ContentHash> text, String reason, Optional<ContentHash> by) {}

  private final Ledger ledger;
  private final Proposals proposals;
  private final Map<EntryId, List<Place>> places = new HashMap<>();
  private final SortedSet<EntryId> gone = new TreeSet<>();
  private Optional<Announced> announced = Optional.empty();
  private long position;

  /**
   * The histories of a ledger, which is read when they are first asked for.
   *
   * @param proposals of the same ledger, asked which proposal a viewer may see
   */
  public EntryHistory(Ledger ledger, Proposals proposals) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.proposals = Objects.requireNonNull(proposals, "proposals");
  }

  /** Whom the papers are for that entries quote. */
  PaperAudiences papers() {
    return proposals.papers();
  }

  private void refresh() {
    if (ledger.lastPosition() != position) {
      ledger.readAfter(position, this::take);
    }
  }

  @Override
  public synchronized void take(RecordedEvent recorded) {
    position = recorded.position();
    take(recorded.position(), recorded.decision());
  }

  private void take(long at, Decision decision) {
    if (decision instanceof ProposalAccepted accepted) {
      announced =
          Optional.of(
              new Announced(
                  EntryVersion.How.ACCEPTED,
                  Optional.of(accepted.result()),
                  accepted.reason(),
                  Optional.of(accepted.proposal())));
    } else if (decision instanceof EntryRestored restored) {
      announced =
          Optional.of(
              new Announced(
                  EntryVersion.How.RESTORED,
                  Optional.empty(),
                  restored.reason(),
                  Optional.empty()));
    } else if (decision instanceof EntryPut put) {
      Announced why =
          announced
              .filter(
                  one -> one.text().isEmpty() || one.text().get().equals(EntryHash.of(put.entry())))
              .orElse(
                  new Announced(EntryVersion.How.WRITTEN, Optional.empty(), "", Optional.empty()));
      announced = Optional.empty();
      add(put.entry().id(), new Place(at, why.how(), why.reason(), why.by()));
    } else if (decision instanceof EntryRemoved removed) {
      add(
          removed.id(),
          new Place(at, EntryVersion.How.REMOVED, removed.reason(), Optional.empty()));
    }
  }

  private void add(EntryId id, Place place) {
    places.computeIfAbsent(id, none -> new ArrayList<>(1)).add(place);
    if (place.how() == EntryVersion.How.REMOVED) {
      gone.add(id);
    } else {
      gone.remove(id);
    }
  }

  /**
   * The versions of an entry that a viewer may see, the latest first; none if the entry, or the
   * last text of one that was taken out, is not for them.
   */
  public synchronized List<EntryVersion> of(EntryId id, Viewer viewer) {
    refresh();
    List<EntryVersion> versions = new ArrayList<>();
    boolean hidden = false;
    Set<PaperId> hiddenPapers = proposals.papers().hidden(viewer);
    int number = 0;
    for (Place place : places.getOrDefault(id, List.of())) {
      number++;
      RecordedEvent recorded = ledger.event(place.position()).orElseThrow();
      Optional<Entry> whole =
          recorded.decision() instanceof EntryPut put ? Optional.of(put.entry()) : Optional.empty();
      Optional<Entry> seen = whole.flatMap(entry -> Visible.of(entry, viewer, hiddenPapers));
      hidden = whole.isPresent() ? seen.isEmpty() : hidden;
      if (!hidden) {
        versions.add(0, version(id, number, place, recorded, seen, viewer));
      }
    }
    return hidden ? List.of() : List.copyOf(versions);
  }

  private EntryVersion version(
      EntryId id,
      int number,
      Place place,
      RecordedEvent recorded,
      Optional<Entry> seen,
      Viewer viewer) {
    Optional<Proposal> proposal = place.proposal().flatMap(one -> proposals.find(one, viewer));
    String reason =
        place.proposal().isPresent() && proposal.isEmpty()
            ? ""
            : place.reason().isEmpty()
                ? proposal.map(one -> one.current().reason()).orElse("")
                : place.reason();
    return new EntryVersion(
        id,
        number,
        recorded.event().hash(),
        recorded.event().actor(),
        recorded.event().time(),
        place.how(),
        seen,
        reason,
        proposal.map(Proposal::id));
  }

  /** The version of an event, if a viewer may see it. */
  public Optional<EntryVersion> version(EntryId id, ContentHash event, Viewer viewer) {
    return of(id, viewer).stream().filter(one -> one.event().equals(event)).findFirst();
  }

  /** Entries that were taken out and not put again, whose last text a viewer may see. */
  public List<EntryVersion> removed(Viewer viewer) {
    List<EntryId> ids;
    synchronized (this) {
      refresh();
      ids = List.copyOf(gone);
    }
    return ids.stream().flatMap(id -> of(id, viewer).stream().limit(1)).toList();
  }
}
