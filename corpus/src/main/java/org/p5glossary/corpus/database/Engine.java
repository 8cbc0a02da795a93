package org.p5glossary.corpus.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What differs between the engines that keep a database. Thread-safe. */
sealed interface Engine permits SqliteEngine, PostgresqlEngine {

  static Engine of(DatabaseAddress address) {
    if (address instanceof DatabaseAddress.File file) {
      return new SqliteEngine(file.path());
    }
    return new PostgresqlEngine((DatabaseAddress.Server) address);
  }

  /** Gives connections as they come. */
  DataSource source();

  /** A connection for transactions that write. */
  Connection writer() throws SQLException;

  /** A connection for transactions that read, each of which sees the data as of one moment. */
  Connection reader() throws SQLException;

  /** Where the scripts of a schema are for this engine. */
  String scripts(Migrations schema);

  /** Keeps what is there before its schema is changed. */
  void beforeSchemaChange();

  /** Whether a connection must be asked if it still stands. */
  boolean losesConnections();

  /**
   * Takes a database for one writing process, for as long as a connection stands.
   *
   * @throws DatabaseException if another process has it
   */
  void claim(Connection writer) throws SQLException;

  /** Copies the stores of some schemas, as of now, into a new SQLite file. */
  void copyTo(Path target, List<Migrations> schemas) throws IOException;

  /** Makes a table that was filled from elsewhere ready for rows of our own. */
  void afterFilling(Sql sql, String table) throws SQLException;

  /** The first line of what an exception says. */
  static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
