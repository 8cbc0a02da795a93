package org.p5glossary.corpus.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database. Copies of it are SQLite files, so that a backup is read by any program.
 */
final class PostgresqlEngine implements Engine {

  /** Any number that nobody else locks in a database of ours: "p5gloss". */
  private static final long WRITER_LOCK = 0x7035676c6f7373L;

  private final String name;
  private final PGSimpleDataSource source;

  PostgresqlEngine(DatabaseAddress.Server address) {
    name = address.shown();
    source = new PGSimpleDataSource();
    try {
      source.setUrl(address.jdbc());
    } catch (IllegalArgumentException e) {
      // Its message would show the password.
      throw new DatabaseException(
          "the URL "
              + name
              + " is no URL of a PostgreSQL database; try jdbc:postgresql://host/name");
    }
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
    Connection connection = source.getConnection();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public String scripts(Migrations schema) {
    return schema.postgresql();
  }

  /** Changes of the schema are transactions here; backups of the server are its keeper's. */
  @Override
  public void beforeSchemaChange() {}

  @Override
  public boolean losesConnections() {
    return true;
  }

  @Override
  public void claim(Connection writer) throws SQLException {
    Sql sql = new Sql(writer);
    boolean alone =
        sql.first("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), WRITER_LOCK)
            .orElse(false);
    writer.commit();
    if (!alone) {
      throw new DatabaseException(
          "another process writes to "
              + name
              + "; stop it first, or give a database of its own to each instance");
    }
  }

  @Override
  public void copyTo(Path target, List<Migrations> schemas) throws IOException {
    try (Database copy = Database.open(target, schemas);
        Connection connection = reader()) {
      Sql from = new Sql(connection);
      copy.change(
          to -> {
            for (Migrations schema : schemas) {
              for (String table : schema.tables()) {
                TableCopy.copy(table, from, to);
              }
            }
          });
    } catch (SQLException | DatabaseException e) {
      throw new IOException("cannot copy to " + target + ": " + Engine.firstLine(e), e);
    }
  }

  /** Numbers that the server gives go on after those that were brought. */
  @Override
  public void afterFilling(Sql sql, String table) throws SQLException {
    List<String> numbered =
        sql.list(
            "SELECT column_name FROM information_schema.columns WHERE table_schema ="
                + " current_schema() AND table_name = ? AND is_identity = 'YES'",
            row -> row.getString(1),
            table);
    for (String column : numbered) {
      sql.number(
          "SELECT setval(pg_get_serial_sequence(?, ?), MAX("
              + column
              + ")) FROM "
              + table
              + " HAVING MAX("
              + column
              + ") IS NOT NULL",
          table,
          column);
    }
  }
}
