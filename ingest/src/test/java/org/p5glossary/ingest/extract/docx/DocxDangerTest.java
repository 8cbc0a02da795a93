package org.p5glossary.ingest.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.ingest.extract.docx.DocxFixture.body;
import static org.p5glossary.ingest.extract.docx.DocxFixture.p;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Rejected;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.SourceFile;

class DocxDangerTest {

  private static final ExtractionLimits TIGHT =
      new ExtractionLimits(1L << 20, 100, 100_000, 1L << 20, Duration.ofSeconds(10));

  @TempDir Path folder;

  private Extraction read(SourceFile file) {
    return new DocxExtractor().extract(file, TIGHT);
  }

  private String reason(DocxFixture fixture) throws IOException {
    Extraction extraction = read(fixture.in(folder));
    assertThat(extraction).isInstanceOf(Rejected.class);
    assertThat(((Rejected) extraction).hint()).isNotBlank();
    return ((Rejected) extraction).reason();
  }

  @Test
  void refusesDocumentTypesAndEntities() throws IOException {
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"yyyy\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>a&x;b&y;</w:t></w:r></w:p></w:body></w:document>";
    assertThat(reason(body("").raw("word/document.xml", document))).containsAnyOf("document type");
  }

  @Test
  void refusesABomb() throws IOException {
    assertThat(reason(body(p("0".repeat(4 << 20))))).contains("unpacks to more than 1048576");
    assertThat(reason(body(p("0".repeat(200_000))))).contains("more than 100000 characters");
  }

  @Test
  void refusesBottomlessNesting() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>".repeat(2000);
    String close = "</w:tc></w:tr></w:tbl>".repeat(2000);
    assertThat(reason(body(open + p("deep") + close))).contains("nests elements");
  }

  @Test
  void refusesWhatIsNoDocument() throws IOException {
    assertThat(read(DocxFixture.file(folder, new byte[] {'P', 'K', 3, 4, 9})))
        .isInstanceOf(Rejected.class);
    assertThat(reason(body("").raw("word/document.xml", "<w:document>"))).contains("damaged");
  }

  @Test
  void warnsWhenStylesAreDamagedAndReadsTheText() throws IOException {
    Extraction extraction =
        read(body(p("The text stays.")).part("styles", "styles", "<w:style>").in(folder));
    assertThat(((Extraction.Extracted) extraction).rendition().warnings())
        .singleElement()
        .asString()
        .contains("headings may be missed");
  }

  /** A cut file has lost the directory at its end, and the parts before it. */
  @Test
  void readsACutFileToTheCutAndSaysSo() throws IOException {
    byte[] whole = sample().bytes();
    List<String> expected = texts(read(DocxFixture.file(folder, whole)));
    byte[] cut = Arrays.copyOf(whole, whole.length - 60);
    Extraction extraction = read(DocxFixture.file(folder, cut));

    assertThat(texts(extraction)).startsWith(expected.subList(0, 40).toArray(String[]::new));
    assertThat(((Extraction.Extracted) extraction).rendition().warnings())
        .anyMatch(warning -> warning.contains("cut or damaged"));
  }

  /** Truncations and flipped bits: never an exception, and no text lost without a word. */
  @Test
  void survivesDamageAndSaysSo() throws IOException {
    byte[] whole = sample().bytes();
    List<String> expected = texts(read(DocxFixture.file(folder, whole)));
    long seed = 20260101L;
    Random random = new Random(seed);
    int unnoticed = 0;
    int rounds = 300;
    for (int i = 0; i < rounds; i++) {
      byte[] damaged = damage(whole, random);
      Extraction extraction = read(DocxFixture.file(folder, damaged));
      if (extraction instanceof Extraction.Extracted extracted
          && extracted.rendition().warnings().isEmpty()
          && !texts(extraction).equals(expected)) {
        unnoticed++;
      }
    }
    assertThat(unnoticed)
        .as("unnoticed losses of %s, seed %s", rounds, seed)
        .isLessThanOrEqualTo(3);
  }

  private static byte[] damage(byte[] whole, Random random) {
    if (random.nextBoolean()) {
      return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
    }
    byte[] flipped = whole.clone();
    int flips = 1 + random.nextInt(8);
    for (int i = 0; i < flips; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static List<String> texts(Extraction extraction) {
    return ((Extraction.Extracted) extraction)
        .rendition().blocks().stream().map(Block::text).toList();
  }

  private static DocxFixture sample() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      text.append(p(i + ". Paragraph number " + i + " says that " + i * 37 + " is a number."));
    }
    text.append("<w:p><w:r><w:t>End.</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
    return body(text.toString())
        .part("footnotes", "footnotes", "<w:footnote w:id=\"1\">" + p("A note.") + "</w:footnote>")
        .part("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"N\"/>");
  }
}
