package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.ingest.samples.SamplePapers;

/** {@code p5 page}, which draws a page of a PDF. */
class PageCommandTest {

  @TempDir private static Path samples;

  @TempDir private Path folder;

  @BeforeAll
  static void writeSamples() throws IOException {
    SamplePapers.writeTo(samples);
  }

  private Path pdf(String language) {
    return samples.resolve("wp9101." + language + ".pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 战略稳定",
    "en, Strategic  STABILITY",
    "ar, الاستقرار الاستراتيجي",
    "ru, стратегическая стабильность"
  })
  void drawsAPageWithAllBlocksOrWithTheWordsLookedFor(String language, String words)
      throws IOException {
    Path all = folder.resolve("all.png");
    Path found = folder.resolve("found.png");

    p5("page", pdf(language), "--page", 1, "-o", all).done();
    p5("page", pdf(language), "--highlight", words, "-o", found).done();

    assertThat(ImageIO.read(all.toFile()).getHeight()).isGreaterThan(1_000);
    assertThat(Files.mismatch(all, found)).isNotNegative();
    try (var files = Files.list(folder)) {
      assertThat(files).as("no part is left behind").hasSize(2);
    }
  }

  @Test
  void saysWhatIsWrong() {
    Path out = folder.resolve("out.png");
    assertThat(p5("page", pdf("en"), "--page", 99, "-o", out).failedWithOneLine(1).err())
        .contains("--page 99")
        .contains("has pages 1 to ");
    assertThat(p5("page", pdf("en"), "--page", 0, "-o", out).failedWithOneLine(1).err())
        .contains("--page 0");
    Path docx = samples.resolve("wp9101.en.docx");
    assertThat(p5("page", docx, "--page", 1, "-o", out).failedWithOneLine(1).err())
        .contains("is not a PDF but DOCX");
    assertThat(
            p5("page", pdf("en"), "--page", 1, "--highlight", "no such words", "-o", out)
                .failedWithOneLine(1)
                .err())
        .contains("\"no such words\" is not in the text of");
    assertThat(
            p5(
                    "page",
                    pdf("en"),
                    "--page",
                    2,
                    "--highlight",
                    "NPT/CONF.2020/PC.III/WP.9101",
                    "-o",
                    out)
                .exitCode())
        .isEqualTo(1);
    assertThat(p5("page", pdf("en"), "-o", out).failedWithOneLine(2).err())
        .contains("--page is missing");
    assertThat(p5("page", folder.resolve("absent.pdf"), "--page", 1, "-o", out).exitCode())
        .isEqualTo(2);
    assertThat(
            p5("page", pdf("en"), "--page", 1, "-o", folder.resolve("no/such/out.png"))
                .failedWithOneLine(2)
                .err())
        .contains("a folder that exists");
    assertThat(out).doesNotExist();
  }
}
