package org.p5glossary.glossary.exchange.skos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Statements of an RDF file, by subject, in a temporary file that is deleted when closed. Not
 * thread-safe.
 */
final class StatementFile implements AutoCloseable {

  private static final int BATCH = 2_000;

  /** One statement; the object is an IRI, a node or a literal with its language. */
  record Fact(String subject, String predicate, String object, String language, int line) {

    boolean isAbout(String name) {
      return predicate.equals(name);
    }
  }

  private final Path file;
  private final Connection connection;
  private final PreparedStatement insert;
  private int pending;

  private StatementFile(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute(
          "CREATE TABLE fact (id INTEGER PRIMARY KEY, subject TEXT, predicate TEXT, object TEXT,"
              + " language TEXT, line INTEGER)");
    }
    connection.setAutoCommit(false);
    insert =
        connection.prepareStatement(
            "INSERT INTO fact (subject, predicate, object, language, line) VALUES (?, ?, ?, ?, ?)");
  }

  static StatementFile create() throws IOException {
    Path file = Files.createTempFile("p5-skos-", ".db");
    try {
      return new StatementFile(file, DriverManager.getConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      Files.deleteIfExists(file);
      throw failure(e);
    }
  }

  void add(Fact fact) throws IOException {
    try {
      insert.setString(1, fact.subject());
      insert.setString(2, fact.predicate());
      insert.setString(3, fact.object());
      insert.setString(4, fact.language());
      insert.setInt(5, fact.line());
      insert.addBatch();
      if (++pending == BATCH) {
        insert.executeBatch();
        pending = 0;
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** To be called once, when everything is in. */
  void index() throws IOException {
    try (Statement statement = connection.createStatement()) {
      insert.executeBatch();
      statement.execute("CREATE INDEX by_subject ON fact (subject)");
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Every subject that is a concept or has a label, in the order of the file. */
  void concepts(Consumer<String> taker) throws IOException {
    String labels =
        List.of("prefLabel", "altLabel").stream()
            .map(name -> "'" + Vocabulary.SKOS + name + "', '" + Vocabulary.XL + name + "'")
            .reduce((one, two) -> one + ", " + two)
            .orElseThrow();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT subject FROM fact WHERE predicate IN ("
                    + labels
                    + ") OR (predicate = '"
                    + Vocabulary.RDF
                    + "type' AND object = '"
                    + Vocabulary.SKOS
                    + "Concept') GROUP BY subject ORDER BY MIN(id)")) {
      while (row.next()) {
        taker.accept(row.getString(1));
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** What is said of a subject, in the order of the file. */
  List<Fact> about(String subject) throws IOException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT subject, predicate, object, language, line FROM fact WHERE subject = ?"
                + " ORDER BY id")) {
      select.setString(1, subject);
      List<Fact> facts = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          facts.add(
              new Fact(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getInt(5)));
        }
      }
      return facts;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      insert.close();
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static IOException failure(SQLException e) {
    return new IOException(
        "cannot use a temporary file: " + e.getMessage() + "; check the space on the disk", e);
  }
}
