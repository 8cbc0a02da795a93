package org.p5glossary.glossary.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.ledger.LedgerEvent;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.termbase.TermBaseService;

/** What the import of the UN thesaurus costs, beside the same rows through bare JDBC. */
class UnbisImportBenchmark {

  private static final Path FILE = Path.of("..", "..", "shared", "termbase", "unbis-thesaurus.tsv");
  private static final int ROUNDS = 7;

  @TempDir Path folder;

  private long terms;

  @Test
  void importsTheThesaurus() throws Exception {
    assumeTrue(Files.exists(FILE), "needs ../shared");
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Path ledger = folder.resolve("ledger" + round + ".db");
      double imported = imported(ledger);
      double cells = bareCells(folder.resolve("cells" + round + ".db"));
      double events = bareEvents(ledger, folder.resolve("events" + round + ".db"));
      ratios.add(imported / cells);
      System.out.printf(
          Locale.ROOT,
          "round %d: import %.3f s; its %d terms as rows of bare JDBC %.3f s (%.1f times); its"
              + " 7312 ledger rows alone %.3f s (%.1f times)%n",
          round,
          imported,
          terms,
          cells,
          imported / cells,
          events,
          imported / events);
      assertThat(imported).as("seconds").isLessThan(10);
    }
    System.out.printf(
        Locale.ROOT,
        "median ratio to the terms: %.2f%n",
        ratios.stream().sorted().toList().get(ROUNDS / 2));
  }

  private static double imported(Path file) throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(file, Clock.systemUTC())) {
      TermBaseImport imports = new TermBaseImport(TermBaseService.open(ledger), Importer.OPERATOR);
      long start = System.nanoTime();
      ImportSummary summary =
          imports.apply(
              sink -> {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(FILE))) {
                  ImportFormat.TSV.read(in, ImportOptions.DEFAULT, sink);
                }
              },
              ImportPolicy.STRICT,
              "benchmark",
              row -> {});
      assertThat(summary.written()).isEqualTo(7312);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  /** The thesaurus, cell by cell: identifier, language, term; and its relations. */
  private double bareCells(Path file) throws IOException, SQLException {
    long start = System.nanoTime();
    terms = 0;
    try (Connection connection = open(file)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE term (entry TEXT, language TEXT, term TEXT)");
        statement.execute("CREATE INDEX term_entry ON term (entry)");
        statement.execute("CREATE INDEX term_term ON term (term)");
      }
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO term VALUES (?, ?, ?)")) {
        List<String> lines = Files.readAllLines(FILE);
        String[] names = lines.get(0).split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
          String[] cells = line.split("\t", -1);
          for (int i = 1; i < cells.length; i++) {
            for (String value : i == 7 ? cells[i].split(" ", -1) : new String[] {cells[i]}) {
              insert.setString(1, cells[0]);
              insert.setString(2, names[i]);
              insert.setString(3, value);
              insert.addBatch();
              terms++;
            }
          }
          if (terms % 500 < 10) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      connection.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private double bareEvents(Path ledgerFile, Path file) throws SQLException {
    List<LedgerEvent> events = new ArrayList<>();
    try (SqliteLedger ledger = SqliteLedger.open(ledgerFile, Clock.systemUTC())) {
      ledger.readAfter(0, recorded -> events.add(recorded.event()));
    }
    long start = System.nanoTime();
    try (Connection connection = open(file)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE event (position INTEGER PRIMARY KEY, origin TEXT, sequence INTEGER, actor"
                + " TEXT, time TEXT, kind TEXT, payload TEXT, hash TEXT UNIQUE, UNIQUE (origin,"
                + " sequence))");
      }
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO event (origin, sequence, actor, time, kind, payload, hash) VALUES"
                  + " (?, ?, ?, ?, ?, ?, ?)")) {
        for (LedgerEvent event : events) {
          insert.setString(1, event.origin().value());
          insert.setLong(2, event.sequence());
          insert.setString(3, event.actor());
          insert.setString(4, event.time().toString());
          insert.setString(5, event.kind());
          insert.setString(6, event.payload());
          insert.setString(7, event.hash().hex());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static Connection open(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
    }
    return connection;
  }
}
