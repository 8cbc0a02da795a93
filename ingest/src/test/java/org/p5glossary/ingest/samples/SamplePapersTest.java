package org.p5glossary.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;

class SamplePapersTest {

  @TempDir private Path folder;

  @Test
  void everyPaperIsThereInSixLanguagesAndTwoFormats() throws IOException {
    List<String> expected = new ArrayList<>();
    for (String paper : PaperSource.PAPERS) {
      for (Language language : Language.OFFICIAL) {
        expected.add(paper + "." + language.tag() + ".docx");
        expected.add(paper + "." + language.tag() + ".pdf");
      }
    }

    assertThat(SamplePapers.names())
        .hasSize(48)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void filesAreWhatTheirNamesSay() throws IOException {
    SamplePapers.writeTo(folder);

    for (String name : SamplePapers.names()) {
      String start = name.endsWith(".pdf") ? "%PDF-" : "PK\u0003\u0004";
      assertThat(Files.readAllBytes(folder.resolve(name)))
          .as(name)
          .hasSizeGreaterThan(5_000)
          .startsWith(start.getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void secondCopyTouchesOnlyWhatDiffers() throws IOException {
    SamplePapers.writeTo(folder);
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Path same = folder.resolve("wp9101.en.pdf");
    Path damaged = folder.resolve("wp9101.zh.docx");
    Path missing = folder.resolve("wp9104.ar.pdf");
    long size = Files.size(damaged);
    Files.setLastModifiedTime(same, old);
    Files.writeString(damaged, "damaged");
    Files.delete(missing);

    SamplePapers.writeTo(folder);

    assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
    assertThat(damaged).hasSize(size);
    assertThat(missing).isNotEmptyFile();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("no temporary files are left").hasSize(48);
    }
  }

  @Test
  void folderIsMadeIfMissing() throws IOException {
    Path deep = folder.resolve("a").resolve("b");

    SamplePapers.writeTo(deep);

    assertThat(deep.resolve("wp9103.fr.docx")).isNotEmptyFile();
  }
}
