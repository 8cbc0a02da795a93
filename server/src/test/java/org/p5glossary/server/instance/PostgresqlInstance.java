package org.p5glossary.server.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.DatabaseException;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.DataFolderException;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.Verification;
import org.p5glossary.server.backup.Backup;
import org.p5glossary.server.backup.Restore;

/** A data folder whose decisions stand in PostgreSQL; starts a server, so it runs in a profile. */
class PostgresqlInstance {

  private static final EntryId ID = new EntryId("kept-elsewhere");
  private static final String PASSWORD = "correct horse battery staple";
  private static final Account LI =
      new Account("li", "Li", Set.of(Role.ADMINISTRATOR), Optional.empty(), true);

  @Test
  void keepsWhatPeopleDecidedInTheDatabaseThatTheFolderNames(@TempDir Path folder)
      throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      DataFolder data = folder(folder.resolve("data"), server);
      try (Instance instance = Instance.open(data, "tests")) {
        instance.termBase().put(entry(), 0, "li");
        instance.accounts().add(LI, PASSWORD);
        DataFolder other = folder(folder.resolve("other"), server);
        assertThatThrownBy(() -> Instance.open(other, "tests"))
            .isInstanceOf(DataFolderException.class)
            .hasMessageContaining("another process writes to jdbc:postgresql:")
            .hasMessageNotContaining("user=");
      }
      assertThat(data.ledgerDatabase()).doesNotExist();
      assertThat(data.accountsDatabase()).doesNotExist();
      try (Instance again = Instance.open(data, "tests")) {
        assertThat(again.terms().entry(ID)).contains(entry());
        assertThat(again.accounts().authenticate("li", PASSWORD)).isPresent();
        assertThat(again.ledger().verify().isSound()).isTrue();
      }
      Path backup = folder.resolve("all.p5backup");
      Backup.of(data, backup, "tests", step -> {});
      DataFolder restored = new DataFolder(folder.resolve("restored"));
      new Restore(restored).from(backup, step -> {});
      try (Instance files = Instance.openToRead(restored)) {
        assertThat(files.terms().entry(ID)).contains(entry());
        assertThat(files.accounts().account("li")).isPresent();
      }
    }
  }

  @Test
  void movesAnInstanceOfFilesIntoTheDatabaseByItsBackup(@TempDir Path folder) throws IOException {
    DataFolder files = new DataFolder(folder.resolve("files"));
    Path backup = folder.resolve("all.p5backup");
    Verification before;
    try (Instance instance = Instance.open(files, "tests")) {
      instance.termBase().put(entry(), 0, "li");
      instance.accounts().add(LI, PASSWORD);
      before = instance.ledger().verify();
    }
    Backup.of(files, backup, "tests", step -> {});
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      DataFolder moved = new DataFolder(folder.resolve("moved"));
      nameDatabase(moved, server);
      new Restore(moved).from(backup, step -> {});
      assertThat(moved.root()).isDirectoryNotContaining("glob:**.db*").isNotEmptyDirectory();
      assertThat(moved.restoreMark()).doesNotExist();
      try (Instance instance = Instance.open(moved, "tests")) {
        assertThat(instance.ledger().verify()).isEqualTo(before);
        assertThat(instance.terms().entry(ID)).contains(entry());
        assertThat(instance.accounts().authenticate("li", PASSWORD)).isPresent();
        // The numbers of events go on after those that were brought.
        EntryId next = new EntryId("said-later");
        instance
            .termBase()
            .put(Entry.proposed(next, List.of(section(Language.ARABIC, "استقرار"))), 0, "li");
        assertThat(instance.ledger().lastPosition()).isEqualTo(before.events() + 1);
        assertThat(instance.ledger().verify().isSound()).isTrue();
      }
      DataFolder second = new DataFolder(folder.resolve("second"));
      nameDatabase(second, server);
      assertThatThrownBy(() -> new Restore(second).from(backup, step -> {}))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("is in use (its table")
          .hasMessageContaining("make an empty database");
      assertThat(second.restoreMark()).doesNotExist();
    }
  }

  private static Entry entry() {
    return Entry.proposed(ID, List.of(section(Language.CHINESE, "战略稳定 \uD842\uDFB7")));
  }

  private static LanguageSection section(Language language, String term) {
    return LanguageSection.of(language, List.of(Term.of(term, AdministrativeStatus.PREFERRED)));
  }

  /** A folder in which nothing stands but the name of a database. */
  private static void nameDatabase(DataFolder data, EmbeddedPostgres server) throws IOException {
    Files.createDirectories(data.root());
    Files.writeString(data.databaseUrl(), server.getJdbcUrl("postgres", "postgres") + "\n");
  }

  private static DataFolder folder(Path root, EmbeddedPostgres server) throws IOException {
    DataFolder data = new DataFolder(root);
    data.create();
    nameDatabase(data, server);
    return data;
  }
}
