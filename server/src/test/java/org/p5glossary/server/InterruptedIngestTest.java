package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.server.DemonstrationCorpus.Corpus;

/** A killed ingest loses nothing: the next one goes on where it stopped. */
@Tag("slow")
@ExtendWith(DemonstrationCorpus.class)
class InterruptedIngestTest {

  /** What a process ends with that was killed by signal 9 (128 + 9), as shells and Java tell it. */
  private static final int KILLED = 137;

  private static final int FILES = DemonstrationCorpus.SMALLER_FILES;

  private final Corpus corpus;

  @TempDir private Path folder;

  InterruptedIngestTest(Corpus corpus) {
    this.corpus = corpus;
  }

  @Test
  void goesOnToTheSameResultAfterBeingKilledTwice() throws Exception {
    Path undisturbed = corpus.copyTo(folder.resolve("undisturbed"));
    p5("remove", DemonstrationCorpus.LARGER, "--data", undisturbed).done();
    Path files = filesOfOnePaper();
    Path data = folder.resolve("data");
    killOnce(files, data, "] 2/" + FILES);
    assertThat(Folders.files(data.resolve("originals")))
        .as("files kept by the killed ingest")
        .hasSizeBetween(1, FILES - 1);
    killOnce(files, data, "aligning and indexing [");

    ProgramRun last = p5("ingest", files, "--data", data).done();

    assertThat(last.row("already known")).as("nothing is read twice").isEqualTo(FILES);
    assertThat(last.row("aligned pairs")).isPositive();
    assertThat(last.out()).isEqualTo(p5("ingest", files, "--data", undisturbed).done().out());
    assertThat(p5("papers", "--data", data).done().out())
        .isEqualTo(p5("papers", "--data", undisturbed).done().out());
    for (String term : List.of("战略稳定", "launch on warning")) {
      assertThat(CommandLineTest.lookup(data, term))
          .isEqualTo(CommandLineTest.lookup(undisturbed, term));
    }
    assertThat(CommandLineTest.passageKeys(data))
        .isNotEmpty()
        .isEqualTo(CommandLineTest.passageKeys(undisturbed));
    p5("verify-log", "--data", data).done();
  }

  private Path filesOfOnePaper() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    for (Path file : corpus.smaller()) {
      Files.copy(file, files.resolve(file.getFileName()));
    }
    return files;
  }

  /** Ingests in a process of its own, which is killed when its progress bar shows a text. */
  private void killOnce(Path files, Path data, String moment) throws Exception {
    Path err = folder.resolve("err.txt");
    Process process =
        ProgramProcess.start(folder.resolve("out.txt"), err, "ingest", files, "--data", data);
    assertThat(ProgramProcess.killWhen(process, err, moment)).isEqualTo(KILLED);
    assertThat(folder.resolve("out.txt")).isEmptyFile();
  }
}
