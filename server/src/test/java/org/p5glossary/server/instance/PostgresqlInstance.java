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
import org.p5glossary.server.backup.Backup;
import org.p5glossary.server.backup.Restore;

/** A data folder whose decisions stand in PostgreSQL; starts a server, so it runs in a profile. */
class PostgresqlInstance {

  private static final EntryId ID = new EntryId("kept-elsewhere");

  @Test
  void keepsWhatPeopleDecidedInTheDatabaseThatTheFolderNames(@TempDir Path folder)
      throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      DataFolder data = folder(folder.resolve("data"), server);
      Entry entry =
          Entry.proposed(
              ID,
              List.of(
                  LanguageSection.of(
                      Language.CHINESE,
                      List.of(Term.of("战略稳定 \uD842\uDFB7", AdministrativeStatus.PREFERRED)))));
      try (Instance instance = Instance.open(data, "tests")) {
        instance.termBase().put(entry, 0, "li");
        instance
            .accounts()
            .add(
                new Account("li", "Li", Set.of(Role.ADMINISTRATOR), Optional.empty(), true),
                "correct horse battery staple");
        DataFolder other = folder(folder.resolve("other"), server);
        assertThatThrownBy(() -> Instance.open(other, "tests"))
            .isInstanceOf(DataFolderException.class)
            .hasMessageContaining("another process writes to jdbc:postgresql:")
            .hasMessageNotContaining("user=");
      }
      assertThat(data.ledgerDatabase()).doesNotExist();
      assertThat(data.accountsDatabase()).doesNotExist();
      try (Instance again = Instance.open(data, "tests")) {
        assertThat(again.terms().entry(ID)).contains(entry);
        assertThat(again.accounts().authenticate("li", "correct horse battery staple")).isPresent();
        assertThat(again.ledger().verify().isSound()).isTrue();
      }
      Path backup = folder.resolve("all.p5backup");
      Backup.of(data, backup, "tests", step -> {});
      DataFolder restored = new DataFolder(folder.resolve("restored"));
      new Restore(restored).from(backup, step -> {});
      try (Instance files = Instance.openToRead(restored)) {
        assertThat(files.terms().entry(ID)).contains(entry);
        assertThat(files.accounts().account("li")).isPresent();
      }
    }
  }

  private static DataFolder folder(Path root, EmbeddedPostgres server) throws IOException {
    DataFolder data = new DataFolder(root);
    data.create();
    Files.writeString(data.databaseUrl(), server.getJdbcUrl("postgres", "postgres") + "\n");
    return data;
  }
}
