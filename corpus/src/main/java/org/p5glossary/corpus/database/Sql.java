package org.p5glossary.corpus.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements with positional parameters on one connection, within one transaction.
 *
 * <p>Confined to the thread that received it; not to be kept after the work is done.
 */
public final class Sql {

  /** Rows that a server sends at once; without a number it would send all. */
  private static final int FETCHED_AT_ONCE = 1000;

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Turns the current row into a value. */
  @FunctionalInterface
  public interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Takes the current row. */
  @FunctionalInterface
  public interface RowVisitor {
    void visit(ResultSet row) throws SQLException;
  }

  /** Runs a statement that changes rows and returns how many. */
  public int update(String statement, Object... parameters) throws SQLException {
    try (PreparedStatement prepared = prepare(statement, parameters)) {
      return prepared.executeUpdate();
    }
  }

  /** Runs the same statement once for each row of parameters. */
  public void batch(String statement, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (Object[] row : rows) {
        bind(prepared, row);
        prepared.addBatch();
      }
      prepared.executeBatch();
    }
  }

  /** All rows of a query, in its order. */
  public <T> List<T> list(String query, RowMapper<T> mapper, Object... parameters)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    visit(query, row -> rows.add(mapper.map(row)), parameters);
    return List.copyOf(rows);
  }

  /** The first row of a query, if there is one. */
  public <T> Optional<T> first(String query, RowMapper<T> mapper, Object... parameters)
      throws SQLException {
    try (PreparedStatement prepared = prepare(query, parameters);
        ResultSet row = prepared.executeQuery()) {
      return row.next() ? Optional.of(mapper.map(row)) : Optional.empty();
    }
  }

  /** The number in the first column of the first row. */
  public long number(String query, Object... parameters) throws SQLException {
    return first(query, row -> row.getLong(1), parameters).orElse(0L);
  }

  /** Shows every row of a query to a visitor without holding them all. */
  public void visit(String query, RowVisitor visitor, Object... parameters) throws SQLException {
    try (PreparedStatement prepared = prepare(query, parameters);
        ResultSet row = prepared.executeQuery()) {
      while (row.next()) {
        visitor.visit(row);
      }
    }
  }

  private PreparedStatement prepare(String statement, Object... parameters) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    try {
      prepared.setFetchSize(FETCHED_AT_ONCE);
      bind(prepared, parameters);
      return prepared;
    } catch (SQLException e) {
      prepared.close();
      throw e;
    }
  }

  private static void bind(PreparedStatement prepared, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      prepared.setObject(i + 1, parameters[i]);
    }
  }
}
