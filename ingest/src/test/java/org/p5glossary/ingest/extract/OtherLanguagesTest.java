package org.p5glossary.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;

/**
 * Short papers written for this test in languages and layouts that no other fixture has: every
 * block from the title on with its label, in order, from the PDF and from the DOCX that it was
 * printed from. The expected blocks are what the papers were made from, {@code label|text}, cells
 * apart by strokes.
 */
class OtherLanguagesTest {

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({
    "hindi,pdf",
    "hindi,docx",
    "german-two-columns,pdf",
    "german-two-columns,docx",
    "turkish-two-columns,pdf",
    "turkish-two-columns,docx"
  })
  void readsEveryBlock(String name, String format) throws IOException {
    Path file = folder.resolve(name + "." + format);
    Files.write(file, resource(name + "." + format));
    Reading.Read read =
        (Reading.Read) new FileReading(ExtractionLimits.DEFAULT).read(IncomingFile.at(file));

    List<String> expected =
        new String(resource(name + ".blocks.txt"), StandardCharsets.UTF_8).lines().toList();

    List<String> blocks =
        read.rendition().blocks().stream()
            .map(OtherLanguagesTest::line)
            .dropWhile(line -> !line.equals(expected.get(0)))
            .toList();

    assertThat(read.rendition().warnings()).isEmpty();
    assertThat(blocks).containsExactlyElementsOf(expected);
  }

  private static String line(Block block) {
    return block.label().printed() + "|" + block.text().replace("\t", " / ");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = OtherLanguagesTest.class.getResourceAsStream("languages/" + name)) {
      return in.readAllBytes();
    }
  }
}
