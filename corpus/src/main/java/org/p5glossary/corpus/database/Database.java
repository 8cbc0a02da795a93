package org.p5glossary.corpus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An SQLite file or a PostgreSQL database. What a write has committed is on disk. Reads run side by
 * side; writes of one process run one after the other, each in a transaction of its own.
 * Thread-safe.
 */
public final class Database implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int ANSWER_SECONDS = 5;

  private final String name;
  private final Engine engine;
  private final List<Migrations> schemas;
  private final List<String> preparation;
  private final AtomicLong changes;
  private Connection writer;
  private boolean claimed;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedDeque<Connection> idleReaders = new ConcurrentLinkedDeque<>();

  private Database(
      String name,
      Engine engine,
      List<Migrations> schemas,
      List<String> preparation,
      AtomicLong changes,
      Connection writer) {
    this.name = name;
    this.engine = engine;
    this.schemas = List.copyOf(schemas);
    this.preparation = List.copyOf(preparation);
    this.changes = changes;
    this.writer = writer;
  }

  /** Work inside a transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Sql sql) throws SQLException;
  }

  /** Work inside a transaction, without a result. */
  @FunctionalInterface
  public interface Task {
    void run(Sql sql) throws SQLException;
  }

  /**
   * Opens a database file, creating it if it is not there, and brings its schema up to date; an
   * older schema is copied to a backup beside the file first.
   *
   * @param file where the database is or shall be; its folder must exist
   * @param schemas the migrations of the stores that live in the file
   * @throws DatabaseException if the file cannot be opened, is no database, or was written by a
   *     newer version of the program
   */
  public static Database open(Path file, List<Migrations> schemas) {
    return open(new DatabaseAddress.File(file), schemas);
  }

  /**
   * Opens a database and brings its schema up to date. A PostgreSQL database must be there; it need
   * not have tables yet.
   *
   * @param schemas the migrations of the stores to open there
   * @throws DatabaseException if it cannot be opened, is no database, or was written by a newer
   *     version of the program
   */
  public static Database open(DatabaseAddress address, List<Migrations> schemas) {
    String name = address.shown();
    Engine engine = Engine.of(address);
    try {
      for (Migrations schema : schemas) {
        migrate(name, engine, schema);
      }
      return new Database(name, engine, schemas, List.of(), new AtomicLong(), engine.writer());
    } catch (SQLException | FlywayException e) {
      throw new DatabaseException(
          "cannot open the database "
              + name
              + ": "
              + Engine.firstLine(e)
              + (address instanceof DatabaseAddress.File
                  ? "; check that the file is readable, writable and not damaged"
                  : "; check that the server runs, and the URL with its user and password"),
          e);
    }
  }

  private static void migrate(String name, Engine engine, Migrations schema) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(engine.source())
            .locations("classpath:" + engine.scripts(schema))
            .table(schema.historyTable())
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .validateMigrationNaming(true)
            .failOnMissingLocations(true)
            .load();
    refuseNewer(name, flyway);
    if (flyway.info().pending().length == 0) {
      return;
    }
    if (flyway.info().applied().length > 0) {
      engine.beforeSchemaChange();
    }
    flyway.migrate();
  }

  private static void refuseNewer(String name, Flyway flyway) {
    for (MigrationInfo info : flyway.info().all()) {
      if (info.getState().isApplied() && !info.getState().isResolved()) {
        throw new DatabaseException(
            "the database "
                + name
                + " has schema version "
                + info.getVersion()
                + ", which this version of the program does not know; "
                + "use the newer program that wrote it, or another --data folder");
      }
    }
  }

  /**
   * The same database as some may see it: temporary views in the place of tables, on connections
   * through which nothing can be written. Closed apart from this one, and before it.
   *
   * @param views statements that make temporary views
   * @throws DatabaseException if a statement is wrong
   */
  public Database narrowed(List<String> views) {
    List<String> statements = new ArrayList<>(views);
    statements.add("PRAGMA query_only = ON");
    try {
      Connection connection = engine.writer();
      try {
        prepare(connection, statements);
        return new Database(name, engine, schemas, statements, changes, connection);
      } catch (SQLException e) {
        closeQuietly(connection);
        throw e;
      }
    } catch (SQLException e) {
      throw new DatabaseException("cannot read " + name + ": " + Engine.firstLine(e), e);
    }
  }

  /** Views must be kept beyond the first transaction, which is rolled back when it was read. */
  private static void prepare(Connection connection, List<String> statements) throws SQLException {
    if (statements.isEmpty()) {
      return;
    }
    try (Statement run = connection.createStatement()) {
      for (String statement : statements) {
        run.execute(statement);
      }
    }
    connection.commit();
  }

  /** Runs {@code work} on a consistent view of the data. */
  public <T> T read(Work<T> work) {
    Connection connection = null;
    try {
      connection = idleReaders.poll();
      if (connection == null) {
        connection = engine.reader();
        prepare(connection, preparation);
      }
      T result = work.run(new Sql(connection));
      connection.rollback();
      idleReaders.push(connection);
      connection = null;
      return result;
    } catch (SQLException e) {
      throw new DatabaseException("cannot read " + name + ": " + Engine.firstLine(e), e);
    } finally {
      closeQuietly(connection);
    }
  }

  /**
   * Runs {@code work} in a transaction and commits it; when this returns, the change is on disk.
   * Nothing is changed if it throws.
   */
  public <T> T write(Work<T> work) {
    writing.lock();
    boolean done = false;
    try {
      if (engine.losesConnections() && !writer.isValid(ANSWER_SECONDS)) {
        closeQuietly(writer);
        writer = engine.writer();
        if (claimed) {
          engine.claim(writer);
        }
      }
      T result = work.run(new Sql(writer));
      writer.commit();
      changes.incrementAndGet();
      done = true;
      return result;
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot write to "
              + name
              + ": "
              + Engine.firstLine(e)
              + "; nothing of this step was stored",
          e);
    } finally {
      if (!done) {
        rollBack();
      }
      writing.unlock();
    }
  }

  /**
   * Grows with every change that this process made, also by way of what this one was {@link
   * #narrowed} from: what was read after a number was, is as new as long as the number stays.
   */
  public long changes() {
    return changes.get();
  }

  /** The same as {@link #write} for work without a result. */
  public void change(Task task) {
    write(
        sql -> {
          task.run(sql);
          return Boolean.TRUE;
        });
  }

  /**
   * Takes the database for this process alone to write, until it is closed. Files need no claim:
   * their folder has a lock.
   *
   * @throws DatabaseException if another process has claimed it
   */
  public void claim() {
    writing.lock();
    try {
      engine.claim(writer);
      claimed = true;
    } catch (SQLException e) {
      throw new DatabaseException("cannot claim " + name + ": " + Engine.firstLine(e), e);
    } finally {
      writing.unlock();
    }
  }

  private void rollBack() {
    try {
      writer.rollback();
    } catch (SQLException e) {
      LOG.warn("could not roll back a failed change of {}: {}", name, Engine.firstLine(e));
    }
  }

  /** Closes every connection; work under way on other threads fails. */
  @Override
  public void close() {
    writing.lock();
    try {
      closeQuietly(writer);
      for (Connection reader = idleReaders.poll(); reader != null; reader = idleReaders.poll()) {
        closeQuietly(reader);
      }
    } finally {
      writing.unlock();
    }
  }

  /** Copies the stores of the database, as of now, into a new SQLite file. */
  public void copyTo(Path target) throws IOException {
    if (Files.exists(target)) {
      throw new IOException("will not overwrite " + target);
    }
    engine.copyTo(target, schemas);
  }

  /**
   * Refuses a database whose stores hold something.
   *
   * @throws DatabaseException if a table of the stores that were opened has rows
   */
  public void requireEmpty() {
    read(
        sql -> {
          requireEmpty(sql);
          return Boolean.TRUE;
        });
  }

  private void requireEmpty(Sql sql) throws SQLException {
    for (Migrations schema : schemas) {
      for (String table : schema.tables()) {
        if (sql.number("SELECT COUNT(*) FROM " + table) > 0) {
          throw new DatabaseException(
              "the database "
                  + name
                  + " is in use (its table "
                  + table
                  + " has rows), and nothing is ever written over what is there; make an empty"
                  + " database, and name that one");
        }
      }
    }
  }

  /**
   * Takes over all rows of stores that stand in SQLite files, all or none.
   *
   * @param files where each of the stores is that were opened here
   * @throws DatabaseException if a table has rows here already, or cannot be copied
   */
  public void fillFrom(Map<Migrations, Path> files) {
    change(
        to -> {
          requireEmpty(to);
          for (Map.Entry<Migrations, Path> store : files.entrySet()) {
            try (Database from = open(store.getValue(), List.of(store.getKey()))) {
              from.read(rows -> fill(store.getKey(), rows, to));
            }
          }
        });
  }

  private boolean fill(Migrations schema, Sql from, Sql to) throws SQLException {
    for (String table : schema.tables()) {
      TableCopy.copy(table, from, to);
      engine.afterFilling(to, table);
    }
    return true;
  }

  private static void closeQuietly(Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        LOG.warn("could not close a database connection: {}", Engine.firstLine(e));
      }
    }
  }
}
