package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.server.instance.Instance;

/** A backup brings everything back; what was killed half-way is never taken for an instance. */
class BackupCommandTest {

  private static final int KILLED = 137;
  private static final int ORIGINALS = 120;

  @TempDir private static Path folder;
  private static Path data;

  @BeforeAll
  static void makeDataFolder() throws IOException {
    data = folder.resolve("data");
    Path password = Files.writeString(folder.resolve("password"), "слова, что легко запомнить");
    p5("user", "add", "ada", "--role", "administrator", "--password-file", password, "--data", data)
        .done();
    Instance.open(new DataFolder(data), "a test").close();
    Originals originals = new Originals(data.resolve("originals"));
    Random random = new Random(1);
    for (int i = 0; i < ORIGINALS; i++) {
      byte[] bytes = new byte[60_000];
      random.nextBytes(bytes);
      Path file = Files.write(folder.resolve("original"), bytes);
      originals.put(file, ContentHash.of(bytes));
    }
  }

  @Test
  void bringsEverythingBackWithTheHeadThatItPrinted() throws IOException {
    Path file = folder.resolve("whole.p5backup");
    ProgramRun backup = p5("backup", file, "--data", data).done();
    Path restored = folder.resolve("restored");

    ProgramRun restore = p5("restore", file, "--data", restored).done();

    String log = p5("verify-log", "--data", data).done().out();
    assertThat(backup.out()).contains(ORIGINALS + " originals").contains(head(log));
    assertThat(restore.out()).contains(head(log)).contains("p5 rebuild");
    assertThat(p5("verify-log", "--data", restored).done().out()).isEqualTo(log);
    assertThat(p5("user", "list", "--data", restored).done().out())
        .isEqualTo(p5("user", "list", "--data", data).done().out());
    assertThat(Folders.files(restored.resolve("originals")).stream().map(Path::getFileName))
        .containsExactlyElementsOf(
            Folders.files(data.resolve("originals")).stream().map(Path::getFileName).toList());
    assertThat(p5("export", "--data", restored).done().out())
        .isEqualTo(p5("export", "--data", data).done().out());
    p5("rebuild", "--data", restored).done();
  }

  @Test
  void refusesAFolderThatIsNotEmpty() throws IOException {
    Path file = folder.resolve("for-full.p5backup");
    p5("backup", file, "--data", data).done();
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("mine.txt"), "mine");

    assertThat(p5("restore", file, "--data", full).failedWithOneLine(1).err())
        .contains("not empty")
        .contains("mine.txt");
    assertThat(Folders.files(full)).hasSize(1);
    assertThat(p5("restore", file, "--data", data).failedWithOneLine(1).err())
        .contains("not empty");
  }

  @Test
  void aKilledBackupLeavesNoFileOfThatName() throws Exception {
    Path file = folder.resolve("killed.p5backup");
    Path err = folder.resolve("backup.err");
    Process process =
        ProgramProcess.start(folder.resolve("o"), err, "backup", file, "--data", data);

    assertThat(ProgramProcess.killWhen(process, err, "originals 20/")).isEqualTo(KILLED);

    assertThat(file).doesNotExist();
    Path part = folder.resolve("killed.p5backup.incomplete").resolve("backup.zip");
    assertThat(part).exists();
    assertThat(p5("restore", part, "--data", folder.resolve("never")).failedWithOneLine(1).err())
        .contains("cut short");
    assertThat(folder.resolve("never")).doesNotExist();
    p5("backup", file, "--data", data).done();
    assertThat(part.getParent()).doesNotExist();
    p5("restore", file, "--data", folder.resolve("after-kill")).done();
  }

  @Test
  void aKilledRestoreIsNoInstanceUntilItIsDoneAgain() throws Exception {
    Path file = folder.resolve("good.p5backup");
    p5("backup", file, "--data", data).done();
    Path target = folder.resolve("half");
    Path err = folder.resolve("restore.err");
    Process process =
        ProgramProcess.start(folder.resolve("o"), err, "restore", file, "--data", target);

    assertThat(ProgramProcess.killWhen(process, err, "files 30/")).isEqualTo(KILLED);

    for (String command : new String[] {"papers", "verify-log", "rebuild", "serve"}) {
      assertThat(p5(command, "--data", target).failedWithOneLine(1).err())
          .as(command)
          .contains("restore")
          .contains("cut short");
    }
    assertThat(p5("backup", folder.resolve("x"), "--data", target).failedWithOneLine(1).err())
        .contains("cut short");
    p5("restore", file, "--data", target).done();
    assertThat(p5("verify-log", "--data", target).done().out())
        .isEqualTo(p5("verify-log", "--data", data).done().out());
    assertThat(Folders.files(target.resolve("originals"))).hasSize(ORIGINALS);
  }

  private static String head(String verifyLog) {
    return verifyLog.substring(verifyLog.indexOf("head ")).strip();
  }
}
