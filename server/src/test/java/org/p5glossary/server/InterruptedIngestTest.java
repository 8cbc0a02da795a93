package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.server.DemonstrationCorpus.Corpus;

/** A killed ingest loses nothing: the next one goes on where it stopped. */
@ExtendWith(DemonstrationCorpus.class)
class InterruptedIngestTest {

  /** What a process ends with that was killed by signal 9 (128 + 9), as shells and Java tell it. */
  private static final int KILLED = 137;

  private final Corpus corpus;

  @TempDir private Path folder;

  InterruptedIngestTest(Corpus corpus) {
    this.corpus = corpus;
  }

  @Test
  void goesOnToTheSameResultAfterBeingKilledTwice() throws Exception {
    Path data = folder.resolve("data");
    killOnce(data, "] 4/" + DemonstrationCorpus.FILES);
    int kept = Folders.files(data.resolve("originals")).size();
    assertThat(kept)
        .as("files kept by the killed ingest")
        .isBetween(1, DemonstrationCorpus.FILES - 1);
    killOnce(data, "aligning and indexing [");

    ProgramRun last = p5("ingest", corpus.samples(), "--data", data).done();

    assertThat(last.row("already known"))
        .as("nothing is read twice")
        .isEqualTo(DemonstrationCorpus.FILES);
    for (String row :
        new String[] {
          "papers", "language versions", "blocks", "sentences", "aligned pairs", "terms found"
        }) {
      assertThat(last.row(row)).as(row).isEqualTo(corpus.ingest().row(row));
    }
    assertThat(p5("papers", "--data", data).done().out())
        .isEqualTo(p5("papers", "--data", corpus.data()).done().out());
    for (String term : new String[] {"战略稳定", "launch on warning"}) {
      assertThat(CommandLineTest.lookup(data, term))
          .isEqualTo(CommandLineTest.lookup(corpus.data(), term));
    }
    assertThat(CommandLineTest.passageKeys(data))
        .isEqualTo(CommandLineTest.passageKeys(corpus.data()));
    p5("verify-log", "--data", data).done();
  }

  /** Ingests in a process of its own, which is killed when its progress bar shows a text. */
  private void killOnce(Path data, String moment) throws Exception {
    Path err = folder.resolve("err.txt");
    Process process =
        ProgramProcess.start(
            folder.resolve("out.txt"), err, "ingest", corpus.samples(), "--data", data);
    assertThat(ProgramProcess.killWhen(process, err, moment)).isEqualTo(KILLED);
    assertThat(folder.resolve("out.txt")).isEmptyFile();
  }
}
