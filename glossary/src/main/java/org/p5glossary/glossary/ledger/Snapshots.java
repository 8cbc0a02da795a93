package org.p5glossary.glossary.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.glossary.audience.Viewer;

/** Follows a ledger to say which state of it somebody sees. Thread-safe. */
public final class Snapshots {

  private final Ledger ledger;
  private final Tips tips = new Tips();
  private final List<Snapshot.Published> editions = new ArrayList<>();
  private long position;

  /**
   * @param ledger what is followed; what it holds by now is read at the first question
   */
  public Snapshots(Ledger ledger) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
  }

  /**
   * The state that holds at least the events up to a position.
   *
   * @param known position of the last event that is known; 0 for none
   */
  public synchronized Snapshot at(long known, Viewer viewer) {
    if (position == 0 && known > 0) {
      begin();
    }
    if (position < known) {
      ledger.readAfter(position, this::take);
    }
    Snapshot.Published last = null;
    for (Snapshot.Published one : editions) {
      last = one.edition().audience().visibleTo(viewer) ? one : last;
    }
    return new Snapshot(tips.head(), Optional.ofNullable(last));
  }

  /** Of a single chain the last event is the head: no other needs to be read. */
  private void begin() {
    long last = ledger.lastPosition();
    if (last > 1 && ledger.frontier().last().size() == 1) {
      ledger.readAfter(0, Set.of(EditionPublished.class), this::edition);
      ledger.event(last).ifPresent(recorded -> tips.take(recorded.event()));
      position = last;
    }
  }

  private void take(RecordedEvent recorded) {
    tips.take(recorded.event());
    edition(recorded);
    position = recorded.position();
  }

  private void edition(RecordedEvent recorded) {
    if (recorded.decision() instanceof EditionPublished edition) {
      editions.add(new Snapshot.Published(edition, recorded.event().time()));
    }
  }
}
