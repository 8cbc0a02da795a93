package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.http.WebServer;
import org.p5glossary.server.instance.Instance;

/** Two instances that exchange files from the command line. */
class ChangesCommandTest {

  private static final EntryId HOTLINE = new EntryId("unbis-hotline");

  private static final WebServer.Settings SETTINGS =
      new WebServer.Settings(
          "127.0.0.1",
          0,
          Set.of(),
          "tester",
          WebServer.Reading.EVERYBODY,
          WebServer.Transport.PLAIN,
          "tests",
          new Taggers(new LanguageModels(Path.of("target", "no-models"))),
          OfficialPages.DEFAULT,
          Optional.empty());

  @TempDir private Path folder;

  @Test
  void decisionsTravelAndConflictsWaitForAPerson() throws IOException {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    add(here, "hotline", "hot line");
    Path first = folder.resolve("first.p5changes");
    assertThat(p5("changes", "export", first, "--data", here).done().out())
        .contains("head " + head(here));

    assertThat(p5("changes", "import", first, "--data", there).failedWithOneLine(1).err())
        .contains(fingerprint(here))
        .contains("p5 changes trust");
    p5("changes", "trust", fingerprint(here), "--name", "ici", "--data", there).done();
    p5("changes", "trust", fingerprint(there), "--name", "там", "--data", here).done();
    assertThat(p5("changes", "key", "--data", there).done().out())
        .contains("trusted\t" + fingerprint(here) + "\tici");
    assertThat(p5("changes", "import", first, "--data", there).done().out())
        .contains("nothing was written");
    assertThat(p5("export", "--data", there).done().out()).doesNotContain("hot line");
    p5("changes", "import", first, "--apply", "--data", there).done();
    assertThat(p5("export", "--data", there).done().out()).contains("hot line");

    add(here, "hotline", "hot line direct");
    add(there, "hotline", "hot line red");
    Path second = folder.resolve("second.p5changes");
    p5("changes", "export", second, "--data", here).done();
    assertThat(p5("changes", "import", second, "--apply", "--data", there).done().out())
        .contains("conflicts\t1")
        .contains("hot line direct")
        .contains("hot line red");
    ProgramRun listed = p5("changes", "conflicts", "--data", there);
    assertThat(listed.exitCode()).isEqualTo(1);
    String hash =
        listed.outLines().stream()
            .filter(line -> line.contains("direct"))
            .map(line -> line.split("\t", -1)[2])
            .findFirst()
            .orElseThrow();
    p5("changes", "resolve", "unbis-hotline", "--take", "00", "--data", there).failedWithOneLine(2);
    p5("changes", "resolve", "unbis-hotline", "--take", hash, "--data", there).done();
    assertThat(p5("changes", "conflicts", "--data", there).done().out()).contains("conflicts\t0");
    assertThat(p5("export", "--data", there).done().out()).contains("hot line direct");

    Path back = folder.resolve("back.p5changes");
    p5("changes", "export", back, "--for", instance(here), "--data", there).done();
    p5("changes", "import", back, "--apply", "--data", here).done();
    assertThat(p5("export", "--data", here).done().out())
        .isEqualTo(p5("export", "--data", there).done().out());
    p5("verify-log", "--data", here).done();
    p5("changes", "distrust", fingerprint(here), "--data", there).done();
    assertThat(p5("changes", "import", first, "--data", there).exitCode()).isEqualTo(1);
  }

  @Test
  void aRunningServerTakesChangesEndsConflictsAndPublishes() throws IOException {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    add(here, "hotline", "hot line");
    Path first = folder.resolve("first.p5changes");
    p5("changes", "export", first, "--data", here).done();
    p5("changes", "trust", fingerprint(here), "--name", "ici", "--data", there).done();
    try (Instance instance = Instance.open(new DataFolder(there), "tests");
        WebServer server = WebServer.start(instance, SETTINGS)) {
      assertThat(server.address()).startsWith("http://127.0.0.1:");
      p5("changes", "import", first, "--apply", "--data", there).done();
      assertThat(instance.terms().entry(HOTLINE)).as("taken by the server").isPresent();
      assertThat(p5("changes", "import", first, "--apply", "--data", there).done().out())
          .as("a second time nothing is new")
          .contains("conflicts\t0");

      add(here, "hotline", "hot line direct");
      add(there, "hotline", "hot line red");
      Path second = folder.resolve("second.p5changes");
      p5("changes", "export", second, "--data", here).done();
      assertThat(p5("changes", "import", second, "--apply", "--data", there).done().out())
          .contains("conflicts\t1");
      String side =
          instance.terms().conflict(HOTLINE).orElseThrow().sides().stream()
              .filter(one -> one.entry().toString().contains("direct"))
              .findFirst()
              .orElseThrow()
              .event()
              .hex();
      assertThat(p5("changes", "resolve", HOTLINE, "--take", "00", "--data", there).exitCode())
          .isNotZero();
      p5("changes", "resolve", HOTLINE, "--take", side, "--data", there).done();
      assertThat(instance.terms().conflicts()).isEmpty();
      assertThat(instance.terms().entry(HOTLINE).orElseThrow().toString()).contains("direct");

      Path edition = folder.resolve("edition");
      p5("publish", "--edition", "I", "--to", edition, "--languages", "en", "--data", there).done();
      assertThat(edition.resolve("book.pdf")).isNotEmptyFile();
      assertThat(Files.readString(edition.resolve("termbase.json"))).contains("hot line direct");
    }
    p5("verify-log", "--data", there).done();
  }

  private void add(Path data, String id, String term) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("entries.tsv"), "identifier\ten\tfr\n" + id + "\t" + term + "\tligne\n");
    p5("import", file, "--apply", "--conflicting", "replace", "--data", data).done();
  }

  private static String fingerprint(Path data) {
    return field(data, "fingerprint");
  }

  private static String instance(Path data) {
    return field(data, "instance");
  }

  private static String field(Path data, String name) {
    return p5("changes", "key", "--data", data).done().outLines().stream()
        .filter(line -> line.startsWith(name + "\t"))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  private static String head(Path data) {
    String log = p5("verify-log", "--data", data).done().out();
    return log.substring(log.indexOf("head ") + 5).strip();
  }
}
