package org.p5glossary.corpus.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database. Copies of it are SQLite files, so that a backup is read by any program.
 */
final class PostgresqlEngine implements Engine {

  private static final int COPIED_AT_ONCE = 500;

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
                copy(table, from, to);
              }
            }
          });
    } catch (SQLException | DatabaseException e) {
      throw new IOException("cannot copy to " + target + ": " + Engine.firstLine(e), e);
    }
  }

  private static void copy(String table, Sql from, Sql to) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    String[] insert = new String[1];
    from.visit(
        "SELECT * FROM " + table,
        row -> {
          rows.add(values(row));
          if (insert[0] == null) {
            insert[0] = insert(table, row);
          }
          if (rows.size() == COPIED_AT_ONCE) {
            to.batch(insert[0], rows);
            rows.clear();
          }
        });
    to.batch(insert[0], rows);
  }

  private static String insert(String table, ResultSet row) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.add(row.getMetaData().getColumnName(i));
    }
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", columns)
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?"))
        + ")";
  }

  private static Object[] values(ResultSet row) throws SQLException {
    Object[] values = new Object[row.getMetaData().getColumnCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getObject(i + 1);
    }
    return values;
  }
}
