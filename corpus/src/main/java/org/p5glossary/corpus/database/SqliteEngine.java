package org.p5glossary.corpus.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file: write-ahead log, {@code synchronous=FULL} (a committed transaction is on disk),
 * foreign keys on.
 */
final class SqliteEngine implements Engine {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteEngine.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  private final Path file;
  private final SQLiteDataSource source;

  SqliteEngine(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    this.file = file;
    this.source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public Connection writer() throws SQLException {
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public Connection reader() throws SQLException {
    return writer();
  }

  @Override
  public String scripts(Migrations schema) {
    return schema.location();
  }

  @Override
  public void beforeSchemaChange() {
    String stamp = ZonedDateTime.now(ZoneOffset.UTC).format(STAMP);
    Path backup = file.resolveSibling(file.getFileName() + ".before-migration-" + stamp);
    try {
      vacuumInto(backup);
      LOG.info("backed {} up to {} before changing its schema", file, backup);
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot back up "
              + file
              + " to "
              + backup
              + " before changing its schema: "
              + Engine.firstLine(e)
              + "; make room on the disk and try again",
          e);
    }
  }

  @Override
  public boolean losesConnections() {
    return false;
  }

  /** Nothing is done: who writes to files holds the lock of their folder. */
  @Override
  public void claim(Connection writer) {}

  @Override
  public void copyTo(Path target, List<Migrations> schemas) throws IOException {
    try {
      vacuumInto(target);
    } catch (SQLException e) {
      throw new IOException(
          "cannot copy " + file + " to " + target + ": " + Engine.firstLine(e), e);
    }
  }

  /** Nothing is done: SQLite goes on after the highest number by itself. */
  @Override
  public void afterFilling(Sql sql, String table) {}

  private void vacuumInto(Path target) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, target.toString());
      vacuum.execute();
    }
  }
}
