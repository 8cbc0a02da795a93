package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.server.DemonstrationCorpus.Corpus;

/** Files that are no good: one line says why, and what is stored stays as it was. */
@ExtendWith(DemonstrationCorpus.class)
class BadInputTest {

  @TempDir private static Path shared;
  private static Path stored;

  private final Corpus corpus;

  @TempDir private Path folder;
  private Path data;
  private List<String> before;

  BadInputTest(Corpus corpus) {
    this.corpus = corpus;
  }

  @BeforeAll
  static void ingest() throws IOException {
    stored = shared.resolve("data");
    p5("ingest", HotlinePaper.writeTo(shared.resolve("in")), "--data", stored).done();
  }

  @BeforeEach
  void copyData() throws IOException {
    data = Folders.copy(stored, folder.resolve("data"));
    before = state();
  }

  @AfterEach
  void theLedgerIsInOrder() {
    p5("verify-log", "--data", data).done();
  }

  private List<String> state() {
    return List.of(
        p5("papers", "--data", data).done().out(),
        CommandLineTest.lookup(data, "strategic stability"),
        CommandLineTest.lookup(data, "核武器国家"));
  }

  private static JsonNode entries(String answer) {
    return ProgramRun.json(answer).get("entries");
  }

  @Test
  void aDocxThatIsCutInItsTextIsReadToTheCutAndSaysSo() throws IOException {
    Path whole = corpus.samples().resolve("wp9101.en.docx");
    Path cut = BadFiles.cut(whole, folder.resolve("cut.docx"), 0.6);

    ProgramRun run = p5("extract", cut, "--format", "jsonl").done();

    assertThat(run.outLines()).isNotEmpty();
    assertThat(run.err()).contains(cut + ": the file is cut or damaged: text is missing");
  }

  @Test
  void badFilesAreRejectedEachWithItsReasonAndGoodOnesTakenIn() throws IOException {
    Path in = Files.createDirectory(folder.resolve("new"));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};
    Path samples = corpus.samples();
    Map<Path, String> bad =
        Map.of(
            BadFiles.noise(in.resolve("noise.pdf")), "PDF",
            BadFiles.cut(samples.resolve("wp9101.en.pdf"), in.resolve("cut.pdf"), 0.6), "cut",
            BadFiles.cut(samples.resolve("wp9101.en.docx"), in.resolve("cut.docx"), 0.1),
                "damaged or cut ZIP",
            BadFiles.encrypted(in.resolve("secret.pdf")), "password",
            Files.createFile(in.resolve("empty.pdf")), "0 bytes",
            Files.write(in.resolve("picture.pdf"), png),
                "picture (PNG); allowed are PDF, DOCX, HTML and plain text");
    Files.writeString(
        in.resolve("good.txt"),
        """
        A good paper

        1. This paper is taken in although other files of the same run are rejected.

        2. It says nothing of the terms that this test counts.
        """);

    ProgramRun run = p5("ingest", in, shared.resolve("in"), "--data", data);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.row("rejected")).isEqualTo(bad.size());
    assertThat(run.row("documents taken")).isEqualTo(1);
    assertThat(run.row("already known")).isEqualTo(3);
    assertThat(run.err().lines().filter(line -> line.startsWith("p5: "))).hasSize(bad.size());
    bad.forEach(
        (file, reason) -> {
          assertThat(run.err().lines())
              .as("why %s is rejected, and what to try", file)
              .filteredOn(line -> line.startsWith("p5: rejected " + file + ": "))
              .singleElement()
              .asString()
              .contains(reason, "; ");
          assertThat(run.out()).contains("rejected " + file);
        });
    // The good file is there, the terms are counted as before, nothing of the bad files is kept.
    List<String> now = state();
    assertThat(now.get(0).lines()).hasSize(2);
    assertThat(entries(now.get(1))).isEqualTo(entries(before.get(1)));
    assertThat(entries(now.get(2))).isEqualTo(entries(before.get(2)));
    assertThat(Folders.files(data.resolve("originals"))).hasSize(4);
  }

  @Test
  @Timeout(60)
  void aFileOfHalfAGigabyteIsRejectedUnread() throws IOException {
    long started = System.nanoTime();
    Path large = BadFiles.sparse(folder.resolve("large.pdf"), 500L << 20);

    ProgramRun run = p5("ingest", large, "--data", data);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("524288000 bytes", "209715200");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void aWrongExtensionIsReadByItsContentAndSaidSo() throws IOException {
    Path file = Files.copy(corpus.samples().resolve("wp9102.en.docx"), folder.resolve("paper.pdf"));

    ProgramRun run = p5("ingest", file, "--data", data).done();

    assertThat(run.row("warnings")).isEqualTo(1);
    assertThat(run.err()).contains("warning: paper.pdf: the extension is .pdf but the content is");
    assertThat(p5("papers", "--data", data).done().out()).contains("NPT_CONF.2020_WP.9102\ten\t");
  }

  @Test
  void aScanIsKeptAndCountedAsNotReadable() throws IOException {
    Path scan = BadFiles.scan(folder.resolve("scan.pdf"));

    ProgramRun run = p5("ingest", scan, "--symbol", "NPT/CONF.2020/WP.9160", "--data", data).done();

    assertThat(run.row("documents taken")).isEqualTo(1);
    assertThat(run.err()).contains("warning: scan.pdf: ");
    JsonNode answer = ProgramRun.json(CommandLineTest.lookup(data, "strategic stability"));
    assertThat(answer.get("coverage").get("unreadable").asInt()).isEqualTo(1);
    assertThat(answer.get("coverage").get("papers").asInt()).as("papers with a text").isEqualTo(1);
    assertThat(p5("lookup", "strategic stability", "--data", data).done().out())
        .contains("not readable: 1");
    assertThat(p5("papers", "--data", data).done().out()).contains("!");
    assertThat(entries(CommandLineTest.lookup(data, "核武器国家"))).isEqualTo(entries(before.get(2)));
    String kept = p5("papers", "--data", data).done().out();
    p5("rebuild", "--data", data).done();
    assertThat(p5("papers", "--data", data).done().out()).isEqualTo(kept);
  }

  @Test
  void aMissingPathIsAUsageErrorAndNothingIsTakenIn() throws IOException {
    Path missing = folder.resolve("no such file.pdf");
    Path fresh = folder.resolve("fresh");

    ProgramRun run = p5("ingest", shared.resolve("in"), missing, "--data", fresh);

    run.failedWithOneLine(2);
    assertThat(run.err()).contains("\"" + missing + "\"").contains("check the spelling");
    assertThat(fresh).doesNotExist();
    p5("extract", missing).failedWithOneLine(2);
    p5("extract", folder).failedWithOneLine(2);
    p5("align", missing, missing).failedWithOneLine(2);
    p5("align", "--batch", missing).failedWithOneLine(2);
  }

  @Test
  void aWrongSymbolIsAUsageError() {
    ProgramRun run = p5("ingest", shared.resolve("in"), "--symbol", "no symbol", "--data", data);

    run.failedWithOneLine(2);
    assertThat(run.err()).contains("\"no symbol\"").contains("NPT/CONF.2026/WP.12");
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void singleFileCommandsFailWithOneLineAndNoResult() throws IOException {
    Path noise = BadFiles.noise(folder.resolve("noise.pdf"));

    p5("extract", noise).failedWithOneLine(1);
    p5("extract", noise, "--meta").failedWithOneLine(1);
    p5("extract", BadFiles.encrypted(folder.resolve("secret.pdf"))).failedWithOneLine(1);
    p5("align", noise, shared.resolve("in").resolve("hotline.fr.txt")).failedWithOneLine(1);
  }
}
