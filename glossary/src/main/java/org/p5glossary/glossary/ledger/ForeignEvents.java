package org.p5glossary.glossary.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.ContentHash;

/**
 * Takes events that another ledger holds into a stored one, each proved: whole chains without gaps,
 * the right hashes, and parents that are there. What is there already is passed over.
 */
final class ForeignEvents {

  private static final int BATCH = 500;

  private final Sql sql;
  private final InstanceId self;
  private final Map<InstanceId, LastEvent> last = new HashMap<>();
  private final Set<ContentHash> taken = new HashSet<>();
  private final List<Object[]> rows = new ArrayList<>();

  private record LastEvent(long sequence, Optional<ContentHash> hash) {}

  ForeignEvents(Sql sql, InstanceId self) {
    this.sql = sql;
    this.self = self;
  }

  /** Takes an event, unless it is there. */
  void take(LedgerEvent event) throws SQLException {
    LastEvent before = last(event.origin());
    String name = "event " + event.sequence() + " of instance " + event.origin();
    if (event.sequence() <= before.sequence()) {
      requireSame(event, name);
      return;
    }
    if (event.sequence() != before.sequence() + 1) {
      throw new LedgerException(
          name
              + " does not follow what is here, which ends with "
              + before.sequence()
              + ": events between are missing; ask for all of them from "
              + (before.sequence() + 1)
              + " on");
    }
    requireSound(event, before, name);
    rows.add(SqliteLedger.row(event));
    taken.add(event.hash());
    last.put(event.origin(), new LastEvent(event.sequence(), Optional.of(event.hash())));
    if (rows.size() == BATCH) {
      finish();
    }
  }

  private LastEvent last(InstanceId origin) throws SQLException {
    LastEvent known = last.get(origin);
    if (known == null) {
      known =
          sql.first(
                  "SELECT sequence, hash FROM ledger_event WHERE origin = ? ORDER BY sequence DESC"
                      + " LIMIT 1",
                  row ->
                      new LastEvent(row.getLong(1), Optional.of(new ContentHash(row.getString(2)))),
                  origin.value())
              .orElse(new LastEvent(0, Optional.empty()));
      last.put(origin, known);
    }
    return known;
  }

  private void requireSame(LedgerEvent event, String name) throws SQLException {
    if (taken.contains(event.hash())) {
      return;
    }
    String held =
        sql.first(
                "SELECT hash FROM ledger_event WHERE origin = ? AND sequence = ?",
                row -> row.getString(1),
                event.origin().value(),
                event.sequence())
            .orElse("another event");
    if (!held.equals(event.hash().hex())) {
      throw new LedgerException(
          name
              + " has the hash "
              + event.hash()
              + ", but here it has "
              + held
              + ": that instance was written to in two places, for example after a backup was"
              + " restored while the old one went on; nothing was taken");
    }
  }

  private void requireSound(LedgerEvent event, LastEvent before, String name) throws SQLException {
    if (event.isWithheld()) {
      if (event.origin().equals(self)) {
        throw new LedgerException(name + " is this instance's own, and is not withheld from it");
      }
    } else if (!event.hashIsRight()) {
      throw new LedgerException(name + ": its contents do not have its hash; it was altered");
    } else {
      DecisionCodec.decode(event.kind(), event.payload());
    }
    Optional<ContentHash> first = event.parents().stream().findFirst();
    if (before.hash().isPresent() && !first.equals(before.hash())) {
      throw new LedgerException(
          name + " does not follow the event before it; the chain was altered");
    }
    for (ContentHash parent : event.parents()) {
      boolean known =
          taken.contains(parent)
              || sql.number("SELECT COUNT(*) FROM ledger_event WHERE hash = ?", parent.hex()) > 0;
      if (!known) {
        throw new LedgerException(
            name + " follows the event " + parent + ", which is neither here nor before it");
      }
    }
  }

  /** Writes what is left. */
  void finish() throws SQLException {
    sql.batch(SqliteLedger.INSERT, rows);
    rows.clear();
  }

  int count() {
    return taken.size();
  }
}
