package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alignments corrected on the command line survive a rebuild, or are visibly lost. */
class CorrectionCommandsTest {

  @TempDir private static Path folder;
  private static Path papers;
  private static Path data;
  private static String paper;

  @BeforeAll
  static void ingest() throws IOException {
    papers = HotlinePaper.writeTo(folder.resolve("in"));
    data = folder.resolve("data");
    p5("ingest", papers, "--data", data).done();
    paper = p5("papers", "--data", data).done().outLines().get(0).split("\t", -1)[1];
  }

  private static ProgramRun correct(Path where, String version, Object... edit) {
    List<Object> words = new ArrayList<>(List.of("correct", paper));
    words.addAll(List.of(edit));
    words.addAll(List.of("--source-language", "en", "--target-language", "zh", "--data", where));
    if (!version.isEmpty()) {
      words.addAll(List.of("--on", version));
    }
    return p5(words.toArray());
  }

  private static String version(ProgramRun run) {
    return run.outLines().get(0).substring("version ".length());
  }

  @Test
  void correctionsSurviveARebuild() throws IOException {
    Path own = Folders.copy(data, folder.resolve("rebuilt"));
    String first = version(correct(own, "").done());
    String merged = version(correct(own, first, "merge", "2").done());
    String verified = version(correct(own, merged.substring(0, 12), "verify", "4", "5").done());
    String before = correct(own, "").done().out();
    assertThat(before).contains("verified ").startsWith("version " + verified);

    p5("rebuild", "--data", own).done();

    assertThat(correct(own, "").done().out()).isEqualTo(before);
    assertThat(p5("corrections", "--data", own).done().outLines())
        .hasSize(2)
        .allMatch(line -> line.contains("\tin_force\t-\t" + paper + "\ten-zh\t"));
    assertThat(p5("verify-log", "--data", own).done().out()).contains("events in order");
    String undone = version(correct(own, verified, "undo").done());
    assertThat(version(correct(own, undone, "undo").done())).isEqualTo(first);
  }

  @Test
  void aStaleVersionAndSenselessEditsAreRefused() throws IOException {
    Path own = Folders.copy(data, folder.resolve("stale"));
    String first = version(correct(own, "").done());
    correct(own, first, "verify", "0").done();
    assertThat(correct(own, first, "verify", "1").failedWithOneLine(1).err())
        .contains("nothing was changed", first);
    assertThat(correct(own, "", "verify", "1").failedWithOneLine(2).err()).contains("--on");
    String now = version(correct(own, "").done());
    assertThat(correct(own, now, "verify", "0").failedWithOneLine(1).err()).contains("verified");
    assertThat(correct(own, now, "drop", "0").failedWithOneLine(2).err()).contains("merge BEAD");
  }

  @Test
  void whatLosesItsWordsIsListedAndComesBackWithThem() throws IOException {
    Path own = Folders.copy(data, folder.resolve("orphan"));
    String first = version(correct(own, "").done());
    correct(own, first, "verify", "3", "4").done();
    p5("remove", paper, "--data", own).done();

    ProgramRun absent = p5("corrections", "--data", own);
    assertThat(absent.exitCode()).isEqualTo(1);
    assertThat(absent.out()).contains("\torphaned\tversion_absent\t");

    p5("ingest", papers, "--data", own).done();
    assertThat(p5("corrections", "--status", "in_force", "--data", own).done().outLines())
        .hasSize(1);
  }

  @Test
  void aChangedTextOrphansWhatItChanged() throws IOException {
    Path own = folder.resolve("changed");
    Path texts = HotlinePaper.writeTo(folder.resolve("changing"));
    p5("ingest", texts, "--symbol", "NPT/CONF.2030/WP.9301", "--data", own).done();
    String id = "NPT_CONF.2030_WP.9301";
    ProgramRun shown =
        p5("correct", id, "--source-language", "en", "--target-language", "zh", "--data", own)
            .done();
    String bead =
        shown.outLines().stream()
            .filter(line -> line.contains("14 such lines"))
            .findFirst()
            .orElseThrow()
            .split("\t", -1)[0];
    p5(
            "correct",
            id,
            "verify",
            bead,
            "--source-language",
            "en",
            "--target-language",
            "zh",
            "--on",
            version(shown),
            "--data",
            own)
        .done();
    p5("remove", id, "--data", own).done();
    Path english = texts.resolve("hotline.en.html");
    Files.writeString(
        english,
        Files.readString(english, StandardCharsets.UTF_8).replace("14 such lines", "15 such lines"),
        StandardCharsets.UTF_8);
    p5("ingest", texts, "--symbol", "NPT/CONF.2030/WP.9301", "--data", own).done();

    ProgramRun lost = p5("corrections", "--data", own);

    assertThat(lost.exitCode()).isEqualTo(1);
    assertThat(lost.out()).contains("\torphaned\twords_gone\t");
    assertThat(
            p5("correct", id, "--source-language", "en", "--target-language", "zh", "--data", own)
                .done()
                .out())
        .doesNotContain("verified");
  }
}
