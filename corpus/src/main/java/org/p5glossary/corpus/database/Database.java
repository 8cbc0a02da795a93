package org.p5glossary.corpus.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file: write-ahead log, {@code synchronous=FULL} (a committed transaction is on disk),
 * foreign keys on. Reads run side by side; writes run one after the other, each in a transaction of
 * its own. Thread-safe.
 */
public final class Database implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  private final Path file;
  private final SQLiteDataSource source;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedDeque<Connection> idleReaders = new ConcurrentLinkedDeque<>();

  private Database(Path file, SQLiteDataSource source, Connection writer) {
    this.file = file;
    this.source = source;
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
    SQLiteDataSource source = dataSource(file);
    try {
      boolean existed = Files.exists(file);
      for (Migrations schema : schemas) {
        migrate(file, source, schema, existed);
      }
      Connection writer = source.getConnection();
      writer.setAutoCommit(false);
      return new Database(file, source, writer);
    } catch (SQLException | FlywayException e) {
      throw new DatabaseException(
          "cannot open the database "
              + file
              + ": "
              + firstLine(e)
              + "; check that the file is readable, writable and not damaged",
          e);
    }
  }

  private static SQLiteDataSource dataSource(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static void migrate(
      Path file, SQLiteDataSource source, Migrations schema, boolean existed) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:" + schema.location())
            .table(schema.historyTable())
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .validateMigrationNaming(true)
            .failOnMissingLocations(true)
            .load();
    refuseNewer(file, flyway);
    if (flyway.info().pending().length == 0) {
      return;
    }
    if (existed && flyway.info().applied().length > 0) {
      backUp(file, source);
    }
    flyway.migrate();
  }

  private static void refuseNewer(Path file, Flyway flyway) {
    for (MigrationInfo info : flyway.info().all()) {
      if (info.getState().isApplied() && !info.getState().isResolved()) {
        throw new DatabaseException(
            "the database "
                + file
                + " has schema version "
                + info.getVersion()
                + ", which this version of the program does not know; "
                + "use the newer program that wrote it, or another --data folder");
      }
    }
  }

  private static void backUp(Path file, SQLiteDataSource source) {
    String stamp = ZonedDateTime.now(ZoneOffset.UTC).format(STAMP);
    Path backup = file.resolveSibling(file.getFileName() + ".before-migration-" + stamp);
    try (Connection connection = source.getConnection();
        java.sql.PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, backup.toString());
      vacuum.execute();
      LOG.info("backed {} up to {} before changing its schema", file, backup);
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot back up "
              + file
              + " to "
              + backup
              + " before changing its schema: "
              + firstLine(e)
              + "; make room on the disk and try again",
          e);
    }
  }

  /** Runs {@code work} on a consistent view of the data. */
  public <T> T read(Work<T> work) {
    Connection connection = null;
    try {
      connection = idleReaders.poll();
      if (connection == null) {
        connection = source.getConnection();
        connection.setAutoCommit(false);
      }
      T result = work.run(new Sql(connection));
      connection.rollback();
      idleReaders.push(connection);
      connection = null;
      return result;
    } catch (SQLException e) {
      throw new DatabaseException("cannot read " + file + ": " + firstLine(e), e);
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
      T result = work.run(new Sql(writer));
      writer.commit();
      done = true;
      return result;
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot write to " + file + ": " + firstLine(e) + "; nothing of this step was stored", e);
    } finally {
      if (!done) {
        rollBack();
      }
      writing.unlock();
    }
  }

  /** The same as {@link #write} for work without a result. */
  public void change(Task task) {
    write(
        sql -> {
          task.run(sql);
          return Boolean.TRUE;
        });
  }

  private void rollBack() {
    try {
      writer.rollback();
    } catch (SQLException e) {
      LOG.warn("could not roll back a failed change of {}: {}", file, firstLine(e));
    }
  }

  /** The file, for messages. */
  public Path file() {
    return file;
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

  /** Copies the database, as of now, into a new file. */
  public void copyTo(Path target) throws IOException {
    if (Files.exists(target)) {
      throw new IOException("will not overwrite " + target);
    }
    try (Connection connection = source.getConnection();
        java.sql.PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, target.toString());
      vacuum.execute();
    } catch (SQLException e) {
      throw new IOException("cannot copy " + file + " to " + target + ": " + firstLine(e), e);
    }
  }

  private static void closeQuietly(Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        LOG.warn("could not close a database connection: {}", firstLine(e));
      }
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
