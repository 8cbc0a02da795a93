package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.WriterLock;

/** Data folders that cannot be used: one line says why, and nothing in them is changed. */
class BadDataFolderTest {

  private static final String TERM = "strategic stability";

  @TempDir private static Path shared;
  private static Path stored;
  private static Path files;

  @TempDir private Path folder;
  private Path data;

  @BeforeAll
  static void ingest() throws IOException {
    stored = shared.resolve("data");
    files = HotlinePaper.writeTo(shared.resolve("in"));
    p5("ingest", files, "--data", stored).done();
  }

  @BeforeEach
  void copyData() throws IOException {
    data = Folders.copy(stored, folder.resolve("data"));
  }

  @Test
  void aFileIsNoDataFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    for (ProgramRun run :
        new ProgramRun[] {
          p5("ingest", files, "--data", file),
          p5("lookup", TERM, "--data", file),
          p5("papers", "--data", file)
        }) {
      run.failedWithOneLine(1);
      assertThat(run.err()).contains(file.toString()).contains("is a file").contains("--data");
    }
    p5("rebuild", "--data", file).failedWithOneLine(1);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path below = Files.writeString(folder.resolve("file"), "mine").resolve("data");

    ProgramRun run = p5("ingest", files, "--data", below);

    run.failedWithOneLine(1);
    assertThat(run.err()).contains(below.toString()).contains("may write");
  }

  @Test
  void aDataFolderWithoutItsPartsIsSaid() throws IOException {
    Folders.delete(data.resolve("originals"));
    Files.writeString(data.resolve("originals"), "not a folder");

    ProgramRun run = p5("ingest", files, "--data", data);

    run.failedWithOneLine(1);
    assertThat(run.err()).contains(data.toString());
  }

  @Test
  void thereIsNothingToRebuildWhereNothingIs() {
    Path nowhere = folder.resolve("nowhere");

    ProgramRun run = p5("rebuild", "--data", nowhere);

    run.failedWithOneLine(1);
    assertThat(run.err()).contains(nowhere.toString()).contains("--data");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void oneProcessWritesAtATimeAndOthersMayRead() throws IOException {
    String before = CommandLineTest.lookup(data, TERM);
    try (WriterLock lock = WriterLock.acquire(new DataFolder(data), "a test on port 12345")) {
      assertThat(lock).isNotNull();
      for (ProgramRun run :
          new ProgramRun[] {
            p5("ingest", files, "--data", data),
            p5("remove", "NPT/CONF.2020/WP.1", "--data", data),
            p5("rebuild", "--data", data)
          }) {
        run.failedWithOneLine(1);
        assertThat(run.err())
            .contains(data.toString())
            .contains("is in use by process")
            .contains("a test on port 12345");
      }
      assertThat(CommandLineTest.lookup(data, TERM)).isEqualTo(before);
      p5("verify-log", "--data", data).done();
      p5("papers", "--data", data).done();
    }
    p5("ingest", files, "--data", data).done();
  }

  @ParameterizedTest
  @CsvSource({"derived/corpus.db, corpus_schema_history", "ledger.db, ledger_schema_history"})
  void aNewerSchemaIsRefusedAndLeftAlone(String database, String history) throws Exception {
    Path file = data.resolve(database);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO "
              + history
              + " (installed_rank, version, description, type, script, checksum, installed_by,"
              + " execution_time, success) VALUES (99, '99', 'of the future', 'SQL',"
              + " 'V99__of_the_future.sql', 1, 'test', 1, 1)");
    } catch (SQLException e) {
      throw new AssertionError("cannot prepare " + file, e);
    }

    for (ProgramRun run :
        new ProgramRun[] {
          p5("ingest", files, "--data", data), p5("lookup", TERM, "--data", data)
        }) {
      run.failedWithOneLine(1);
      assertThat(run.err())
          .contains(file.toString())
          .contains("schema version 99")
          .contains("newer program");
    }
    assertThat(Folders.files(data))
        .as("no backup is made of what is not changed")
        .noneMatch(each -> each.toString().contains("before-migration"));
  }

  @Test
  void aLedgerThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    Path ledger = data.resolve("ledger.db");
    String garbage = "this is not a database, whatever its name says. ".repeat(200);
    Files.writeString(ledger, garbage, StandardCharsets.UTF_8);

    for (ProgramRun run :
        new ProgramRun[] {
          p5("ingest", files, "--data", data),
          p5("lookup", TERM, "--data", data),
          p5("verify-log", "--data", data),
          p5("export", "--data", data)
        }) {
      run.failedWithOneLine(1);
      assertThat(run.err()).contains(ledger.toString()).contains("not a database");
    }
    assertThat(ledger).hasContent(garbage);
    // The lock was given back.
    WriterLock.acquire(new DataFolder(data), "a test").close();
  }

  @Test
  void damagedDerivedDataCanBeRebuilt() throws IOException {
    String before = CommandLineTest.lookup(data, TERM);
    Path corpus = data.resolve("derived").resolve("corpus.db");
    Files.writeString(corpus, "this is not a database either. ".repeat(300));

    ProgramRun run = p5("lookup", TERM, "--data", data);
    run.failedWithOneLine(1);
    assertThat(run.err()).contains(corpus.toString()).contains("p5 rebuild");
    p5("rebuild", "--data", data).done();

    assertThat(CommandLineTest.lookup(data, TERM)).isEqualTo(before);
  }

  @Test
  void papersDoNotSeemGoneWhenDerivedDataAre() throws IOException {
    String before = CommandLineTest.lookup(data, TERM);
    Folders.delete(data.resolve("derived"));

    for (ProgramRun run :
        new ProgramRun[] {
          p5("lookup", TERM, "--data", data),
          p5("ingest", files, "--data", data),
          p5("papers", "--data", data)
        }) {
      run.failedWithOneLine(1);
      assertThat(run.err()).contains(data.toString()).contains("missing").contains("p5 rebuild");
    }
    p5("rebuild", "--data", data).done();

    assertThat(CommandLineTest.lookup(data, TERM)).isEqualTo(before);
  }

  @Test
  void aRebuildThatWasKilledWhileItSwappedIsFinished() throws IOException {
    String before = CommandLineTest.lookup(data, TERM);
    Files.move(data.resolve("derived"), data.resolve("derived.new"));
    Files.createDirectory(data.resolve("derived.old"));

    assertThat(CommandLineTest.lookup(data, TERM)).isEqualTo(before);

    assertThat(data.resolve("derived.new")).doesNotExist();
    p5("rebuild", "--data", data).done();
    assertThat(CommandLineTest.lookup(data, TERM)).isEqualTo(before);
    assertThat(data.resolve("derived.old")).doesNotExist();
  }

  @Test
  void aRebuildThatWasKilledBeforeItSwappedIsForgotten() throws IOException {
    String before = CommandLineTest.lookup(data, TERM);
    Files.createDirectories(data.resolve("derived.new").resolve("index"));
    Files.writeString(data.resolve("derived.new").resolve("corpus.db"), "half");

    assertThat(CommandLineTest.lookup(data, TERM)).isEqualTo(before);
    p5("rebuild", "--data", data).done();

    assertThat(CommandLineTest.lookup(data, TERM)).isEqualTo(before);
    assertThat(data.resolve("derived.new")).doesNotExist();
  }

  @Test
  void anIndexThatIsGoneIsMadeAgain() throws IOException {
    Folders.delete(data.resolve("derived").resolve("index"));

    ProgramRun run = p5("ingest", files, "--data", data).done();

    assertThat(run.row("already known")).isEqualTo(3);
    assertThat(data.resolve("derived").resolve("index")).isNotEmptyDirectory();
  }

  @Test
  void aDamagedIndexIsSaidAndCanBeRebuilt() throws IOException {
    for (Path file : Folders.files(data.resolve("derived").resolve("index"))) {
      if (!file.endsWith("write.lock")) {
        Files.writeString(file, "damaged");
      }
    }

    ProgramRun run = p5("ingest", files, "--data", data);
    run.failedWithOneLine(1);
    assertThat(run.err()).contains("index").contains("p5 rebuild");
    p5("rebuild", "--data", data).done();
    p5("ingest", files, "--data", data).done();
  }
}
