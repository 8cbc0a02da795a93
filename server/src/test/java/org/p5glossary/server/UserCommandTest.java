package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the command line. */
class UserCommandTest {

  @TempDir private Path folder;
  private Path data;
  private Path password;

  @BeforeEach
  void addTheFirstAdministrator() throws IOException {
    data = folder.resolve("data");
    password = Files.writeString(folder.resolve("password"), "слова, что легко запомнить\n");
    assertThat(
            p5(
                    "user",
                    "add",
                    "admin",
                    "--role",
                    "administrator,editor",
                    "--password-file",
                    password,
                    "--data",
                    data)
                .done()
                .out())
        .contains("added admin");
  }

  @Test
  void accountsAreAddedChangedAndListed() {
    p5(
            "user",
            "add",
            "li",
            "--role",
            "delegation",
            "--delegation",
            "cn",
            "--display-name",
            "李",
            "--password-file",
            password,
            "--data",
            data)
        .done();
    p5("user", "role", "li", "editor", "delegation", "--data", data).done();
    p5("user", "disable", "li", "--data", data).done();

    assertThat(p5("user", "list", "--data", data).done().outLines())
        .containsExactly(
            "admin\tadmin\tadministrator,editor\t-\tenabled",
            "li\t李\tdelegation,editor\tCN\tdisabled");
  }

  @Test
  void aTokenIsPrintedOnce() {
    assertThat(p5("user", "token", "admin", "--label", "sync", "--data", data).done().out())
        .startsWith("p5_");
    assertThat(
            p5("user", "token", "admin", "--label", "sync", "--revoke", "--data", data)
                .done()
                .out())
        .contains("1 tokens taken back");
  }

  @Test
  void wrongUseSaysWhatIsAllowed() throws IOException {
    Path shortOne = Files.writeString(folder.resolve("short"), "short");
    assertThat(
            p5("user", "add", "x", "--role", "king", "--password-file", password, "--data", data)
                .failedWithOneLine(2)
                .err())
        .contains("reader, contributor, editor");
    assertThat(
            p5("user", "passwd", "admin", "--password-file", shortOne, "--data", data)
                .failedWithOneLine(2)
                .err())
        .contains("15 to 256");
    p5("user", "passwd", "nobody", "--password-file", password, "--data", data)
        .failedWithOneLine(1);
    p5("user", "role", "admin", "reader", "--data", data).failedWithOneLine(1);
    p5("user", "passwd", "admin", "--data", data).failedWithOneLine(2);
  }
}
