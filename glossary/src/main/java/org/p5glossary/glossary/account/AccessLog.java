package org.p5glossary.glossary.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.glossary.entry.Coded;

/**
 * Who logged in and who changed accounts, for a year. Kept beside the accounts and not in the
 * ledger, from which nothing is ever deleted. Thread-safe.
 */
public final class AccessLog {

  /** Older events are deleted: long enough to look into what happened, and no longer. */
  public static final Duration KEPT = Duration.ofDays(365);

  /** More are deleted too, the oldest first: 200 a day, which nobody reads; about 10 MB. */
  static final int MOST = 73_000;

  private final Database database;
  private final Clock clock;

  AccessLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Records what happens now, and deletes what is too old.
   *
   * @param account as in {@link AccessEvent}; replaced by "" if there is no such account, because
   *     people type passwords there
   */
  public void record(AccessKind kind, String account, String actor, String address, String detail) {
    Instant now = clock.instant();
    database.change(
        sql -> {
          boolean known = sql.number("SELECT COUNT(*) FROM account WHERE name = ?", account) > 0;
          long number = sql.number("SELECT COALESCE(MAX(number), 0) FROM access_event") + 1;
          sql.update(
              "INSERT INTO access_event VALUES (?, ?, ?, ?, ?, ?, ?)",
              number,
              written(now),
              kind.code(),
              known ? account : "",
              actor,
              address,
              detail);
          sql.update(
              "DELETE FROM access_event WHERE number <= ? OR time < ?",
              number - MOST,
              written(now.minus(KEPT)));
        });
  }

  /** How many events there are. */
  public long size() {
    return database.read(sql -> sql.number("SELECT COUNT(*) FROM access_event"));
  }

  /**
   * Some events, the latest first.
   *
   * @param skipped how many of the latest to leave out
   * @param most how many at most
   */
  public List<AccessEvent> latest(long skipped, int most) {
    return database.read(
        sql ->
            sql.list(
                "SELECT * FROM access_event ORDER BY number DESC LIMIT ? OFFSET ?",
                row ->
                    new AccessEvent(
                        Instant.parse(row.getString("time")),
                        Coded.parse(AccessKind.class, row.getString("kind")),
                        row.getString("account"),
                        row.getString("actor"),
                        row.getString("address"),
                        row.getString("detail")),
                most,
                skipped));
  }

  /** Of one length for all, so that texts are in the order of times. */
  private static String written(Instant time) {
    return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.SECONDS));
  }
}
