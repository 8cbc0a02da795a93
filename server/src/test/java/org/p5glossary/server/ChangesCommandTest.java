package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances that exchange files from the command line. */
class ChangesCommandTest {

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
