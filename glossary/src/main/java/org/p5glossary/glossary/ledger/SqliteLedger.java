package org.p5glossary.glossary.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.corpus.database.Migrations;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.document.ContentHash;

/**
 * The ledger in an SQLite file or a PostgreSQL database. Triggers in its schema refuse every change
 * and removal of a row, so that no statement of ours can break the log by mistake.
 */
public final class SqliteLedger implements Ledger, AutoCloseable {

  /** The schema of the ledger. */
  public static final Migrations MIGRATIONS =
      new Migrations(
          "org/p5glossary/glossary/ledger/schema",
          "org/p5glossary/glossary/ledger/postgresql",
          "ledger_schema_history",
          List.of("ledger_identity", "ledger_event"));

  static final String INSERT =
      "INSERT INTO ledger_event (origin, sequence, actor, time, parents, kind, payload, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String COLUMNS =
      "position, origin, sequence, actor, time, parents, kind, payload, hash";

  private final Database database;
  private final InstanceId instance;
  private final Clock clock;

  private SqliteLedger(Database database, InstanceId instance, Clock clock) {
    this.database = database;
    this.instance = instance;
    this.clock = clock;
  }

  /**
   * Opens the ledger in a file and makes it, with a new instance id, if it is not there.
   *
   * @param clock the time of events
   * @throws org.p5glossary.corpus.database.DatabaseException if the file cannot be opened
   */
  public static SqliteLedger open(Path file, Clock clock) {
    return open(new DatabaseAddress.File(file), clock);
  }

  /**
   * Opens the ledger in a database and makes it, with a new instance id, if it is not there.
   *
   * @param clock the time of events
   * @throws org.p5glossary.corpus.database.DatabaseException if the database cannot be opened
   */
  public static SqliteLedger open(DatabaseAddress address, Clock clock) {
    Database database = Database.open(address, List.of(MIGRATIONS));
    String id = database.read(SqliteLedger::identity).orElseGet(() -> name(database));
    return new SqliteLedger(database, new InstanceId(id), clock);
  }

  private static Optional<String> identity(Sql sql) throws SQLException {
    return sql.first("SELECT instance FROM ledger_identity", row -> row.getString("instance"));
  }

  private static String name(Database database) {
    return database.write(
        sql -> {
          sql.update(
              "INSERT INTO ledger_identity (id, instance) VALUES (1, ?) ON CONFLICT DO NOTHING",
              InstanceId.random().value());
          return identity(sql).orElseThrow();
        });
  }

  @Override
  public InstanceId instance() {
    return instance;
  }

  @Override
  public List<RecordedEvent> append(String actor, List<? extends Decision> decisions) {
    requireActor(actor);
    if (decisions.isEmpty()) {
      return List.of();
    }
    return append(actor, decisions.get(0), first -> decisions.subList(1, decisions.size()));
  }

  @Override
  public List<RecordedEvent> append(
      String actor, Decision first, Function<ContentHash, List<? extends Decision>> others) {
    requireActor(actor);
    return database.write(
        sql -> {
          List<RecordedEvent> recorded = new ArrayList<>();
          recorded.add(append(sql, actor, first));
          for (Decision decision : others.apply(recorded.get(0).event().hash())) {
            recorded.add(append(sql, actor, decision));
          }
          return List.copyOf(recorded);
        });
  }

  private static void requireActor(String actor) {
    if (actor == null || actor.isBlank()) {
      throw new IllegalArgumentException(
          "every decision names who decided, but the actor is blank");
    }
  }

  @Override
  public long appendAll(String actor, Consumer<Consumer<Decision>> source) {
    Objects.requireNonNull(source, "source");
    requireActor(actor);
    return database.write(
        sql -> {
          AppendRun run = new AppendRun(sql, actor);
          try {
            source.accept(run);
            run.finish();
          } catch (AppendRun.Failure e) {
            throw e.cause();
          }
          return run.count();
        });
  }

  /** A long run of events: each follows the one before, and rows are written in batches. */
  private final class AppendRun implements Consumer<Decision> {

    private static final int BATCH = 500;
    private final Sql sql;
    private final String actor;
    private final List<Object[]> rows = new ArrayList<>();
    private Optional<LedgerEvent> last = Optional.empty();
    private long count;

    AppendRun(Sql sql, String actor) {
      this.sql = sql;
      this.actor = actor;
    }

    @Override
    public void accept(Decision decision) {
      try {
        if (last.isEmpty()) {
          last = Optional.of(append(sql, actor, decision).event());
        } else {
          follow(last.get(), decision);
        }
        count++;
      } catch (SQLException e) {
        throw new Failure(e);
      }
    }

    private void follow(LedgerEvent before, Decision decision) throws SQLException {
      LedgerEvent event =
          LedgerEvent.sealed(
              instance,
              before.sequence() + 1,
              actor,
              clock.instant().truncatedTo(ChronoUnit.MILLIS),
              List.of(before.hash()),
              DecisionCodec.kind(decision),
              DecisionCodec.payload(decision));
      rows.add(row(event));
      last = Optional.of(event);
      if (rows.size() == BATCH) {
        flush();
      }
    }

    private void flush() throws SQLException {
      sql.batch(INSERT, rows);
      rows.clear();
    }

    void finish() {
      try {
        flush();
      } catch (SQLException e) {
        throw new Failure(e);
      }
    }

    long count() {
      return count;
    }

    /** Carries a database failure through the source that gives the decisions. */
    static final class Failure extends RuntimeException {

      private static final long serialVersionUID = 1;

      Failure(SQLException cause) {
        super(cause);
      }

      SQLException cause() {
        return (SQLException) getCause();
      }
    }
  }

  private RecordedEvent append(Sql sql, String actor, Decision decision) throws SQLException {
    Optional<RecordedEvent> before =
        sql.first(
            "SELECT "
                + COLUMNS
                + " FROM ledger_event WHERE origin = ? ORDER BY sequence DESC LIMIT 1",
            SqliteLedger::map,
            instance.value());
    Set<ContentHash> parents = new LinkedHashSet<>();
    before.ifPresent(event -> parents.add(event.event().hash()));
    parents.addAll(
        sql.list(
            "SELECT e.hash FROM ledger_event e WHERE e.origin <> ? AND e.position > ? AND e.sequence"
                + " = (SELECT MAX(o.sequence) FROM ledger_event o WHERE o.origin = e.origin)"
                + " ORDER BY e.hash",
            row -> new ContentHash(row.getString(1)),
            instance.value(),
            before.map(RecordedEvent::position).orElse(0L)));
    LedgerEvent event =
        LedgerEvent.sealed(
            instance,
            before.map(last -> last.event().sequence() + 1).orElse(1L),
            actor,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            List.copyOf(parents),
            DecisionCodec.kind(decision),
            DecisionCodec.payload(decision));
    sql.update(INSERT, row(event));
    return new RecordedEvent(
        sql.number("SELECT position FROM ledger_event WHERE hash = ?", event.hash().hex()), event);
  }

  /** What {@link #INSERT} takes. */
  static Object[] row(LedgerEvent event) {
    return new Object[] {
      event.origin().value(),
      event.sequence(),
      event.actor(),
      event.time().toString(),
      event.parents().stream().map(ContentHash::hex).collect(Collectors.joining(" ")),
      event.kind(),
      event.payload(),
      event.hash().hex()
    };
  }

  @Override
  public long takeAll(Consumer<Consumer<LedgerEvent>> source) {
    return database.write(
        sql -> {
          ForeignEvents foreign = new ForeignEvents(sql, instance);
          try {
            source.accept(
                event -> {
                  try {
                    foreign.take(event);
                  } catch (SQLException e) {
                    throw new AppendRun.Failure(e);
                  }
                });
            foreign.finish();
          } catch (AppendRun.Failure e) {
            throw e.cause();
          }
          return (long) foreign.count();
        });
  }

  @Override
  public Frontier frontier() {
    Map<InstanceId, Long> last = new HashMap<>();
    database.read(
        sql -> {
          sql.visit(
              "SELECT origin, MAX(sequence) FROM ledger_event GROUP BY origin",
              row -> last.put(new InstanceId(row.getString(1)), row.getLong(2)));
          return Boolean.TRUE;
        });
    return Frontier.of(last);
  }

  @Override
  public Optional<RecordedEvent> find(ContentHash hash) {
    return database.read(
        sql ->
            sql.first(
                "SELECT " + COLUMNS + " FROM ledger_event WHERE hash = ?",
                SqliteLedger::map,
                hash.hex()));
  }

  @Override
  public long lastPosition() {
    return database.read(sql -> sql.number("SELECT MAX(position) FROM ledger_event"));
  }

  @Override
  public void readAfter(long position, Consumer<RecordedEvent> reader) {
    Objects.requireNonNull(reader, "reader");
    database.read(
        sql -> {
          sql.visit(
              "SELECT " + COLUMNS + " FROM ledger_event WHERE position > ? ORDER BY position",
              row -> reader.accept(map(row)),
              position);
          return Boolean.TRUE;
        });
  }

  @Override
  public void readAfter(
      long position, Set<Class<? extends Decision>> kinds, Consumer<RecordedEvent> reader) {
    List<Object> parameters = new ArrayList<>(List.of(position));
    parameters.addAll(DecisionCodec.kinds(kinds));
    String any = String.join(", ", Collections.nCopies(parameters.size() - 1, "?"));
    database.read(
        sql -> {
          sql.visit(
              "SELECT "
                  + COLUMNS
                  + " FROM ledger_event WHERE position > ? AND kind IN ("
                  + any
                  + ") ORDER BY position",
              row -> reader.accept(map(row)),
              parameters.toArray());
          return Boolean.TRUE;
        });
  }

  @Override
  public Optional<RecordedEvent> event(long position) {
    return database.read(
        sql ->
            sql.first(
                "SELECT " + COLUMNS + " FROM ledger_event WHERE position = ?",
                SqliteLedger::map,
                position));
  }

  @Override
  public Verification verify(Optional<ContentHash> earlier) {
    ChainCheck check = new ChainCheck(instance, earlier);
    database.read(
        sql -> {
          sql.visit(
              "SELECT " + COLUMNS + " FROM ledger_event ORDER BY position",
              row -> {
                try {
                  check.take(map(row));
                } catch (IllegalArgumentException | DateTimeException e) {
                  check.refuse(row.getLong("position"), "cannot be read: " + e.getMessage());
                }
              });
          return Boolean.TRUE;
        });
    return check.result();
  }

  /**
   * Copies the ledger as it stands now into a new file, also while it is written to.
   *
   * @throws IOException if the file is there, or cannot be written
   */
  public void copyTo(Path target) throws IOException {
    database.copyTo(target);
  }

  /** The database behind the ledger, for tests that alter it. */
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }

  private static RecordedEvent map(ResultSet row) throws SQLException {
    String parents = row.getString("parents");
    return new RecordedEvent(
        row.getLong("position"),
        new LedgerEvent(
            new InstanceId(row.getString("origin")),
            row.getLong("sequence"),
            row.getString("actor"),
            Instant.parse(row.getString("time")),
            parents.isEmpty()
                ? List.of()
                : Arrays.stream(parents.split(" ", -1)).map(ContentHash::new).toList(),
            row.getString("kind"),
            row.getString("payload"),
            new ContentHash(row.getString("hash"))));
  }
}
