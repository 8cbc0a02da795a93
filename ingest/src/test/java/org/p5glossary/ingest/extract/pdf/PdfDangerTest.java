package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Extracted;
import org.p5glossary.ingest.extract.Extraction.Rejected;
import org.p5glossary.ingest.extract.ExtractionLimits;

/** Files made to harm, and damage that a reader passes over in silence. */
@Timeout(60)
final class PdfDangerTest {

  private static final ExtractionLimits LIMITS =
      new ExtractionLimits(64L << 20, 1_000, 1_000_000, 16L << 20, Duration.ofSeconds(20));

  @TempDir Path folder;

  private Extraction read(RawPdf pdf) throws IOException {
    return new PdfExtractor().extract(BlockDump.source(pdf.save(folder)), LIMITS);
  }

  private String rejection(RawPdf pdf) throws IOException {
    Extraction extraction = read(pdf);
    assertThat(extraction).isInstanceOf(Rejected.class);
    return ((Rejected) extraction).reason();
  }

  private void assertWarned(RawPdf pdf, String warning) throws IOException {
    Extraction extraction = read(pdf);
    assertThat(extraction).isInstanceOf(Extracted.class);
    assertThat(((Extracted) extraction).rendition().warnings())
        .anySatisfy(w -> assertThat(w).contains(warning));
  }

  @Test
  void theSoundFileIsReadWithoutAWord() throws IOException {
    assertThat(((Extracted) read(new RawPdf().add("<<>>"))).rendition().warnings()).isEmpty();
  }

  @Test
  void aMillionPagesAreCountedNoFurtherThanAllowed() throws IOException {
    String kids = "3 0 R ".repeat(1_000_000);
    assertThat(
            rejection(new RawPdf().object(2, "<</Type/Pages/Count 1000000/Kids[" + kids + "]>>")))
        .contains("more than 1000 pages");
    assertThat(rejection(new RawPdf().object(2, "<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]>>")))
        .contains("more than 1000 pages");
  }

  @Test
  void aHundredThousandObjectsDoNoHarm() throws IOException {
    RawPdf pdf = new RawPdf();
    for (int i = 0; i < 100_000; i++) {
      pdf.add("<</A " + i + ">>");
    }
    assertThat(read(pdf)).isInstanceOf(Extracted.class);
  }

  @Test
  void formsThatDrawEachOtherTenfoldEnd() throws IOException {
    RawPdf pdf = new RawPdf().drawing("/X Do");
    for (int i = 0; i < 20; i++) {
      String resources = "/Resources<</Font<</F1 5 0 R>>/XObject<</X " + (7 + i) + " 0 R>>>>";
      String text = "BT /F1 12 Tf (abc) Tj ET";
      pdf.add(
          RawPdf.stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + resources,
              i < 19 ? "/X Do ".repeat(10) : text));
    }
    assertThat(rejection(pdf)).isNotBlank();
  }

  @Test
  void nestsWithoutEndAreHarmless() throws IOException {
    assertThat(read(new RawPdf().drawing("[".repeat(200_000)))).isNotNull();
    assertThat(read(new RawPdf().add("[".repeat(200_000)))).isNotNull();
  }

  @Test
  void lettersThatAFontNumbersFromOneAreMissed() throws IOException {
    String font =
        "<</Type/Font/Subtype/Type1/BaseFont/Subset/FirstChar 1/LastChar 31/Widths["
            + "500 ".repeat(31)
            + "]/FontDescriptor 7 0 R>>";
    String descriptor = "<</Type/FontDescriptor/FontName/Subset/Flags 4/MissingWidth 500>>";
    RawPdf pdf =
        new RawPdf()
            .object(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources"
                    + "<</Font<</F1 5 0 R/F2 6 0 R>>>>>>")
            .add(font)
            .add(descriptor);

    assertWarned(
        pdf.drawing("BT /F2 12 Tf 72 600 Td (\\001\\002\\003\\004\\005) Tj ET"), "5 of 47");
    assertThat(
            rejection(
                pdf.drawing(
                    "BT /F2 12 Tf 72 600 Td ("
                        + "\\001\\002\\003\\004\\005".repeat(40)
                        + ") Tj ET")))
        .contains("200 of its 242 characters cannot be read");
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    assertWarned(new RawPdf().drawing("1 0 0 1 0 0 cn"), "instructions that PDF does not know");
    assertWarned(new RawPdf().object(5, "null"), "page 1");
    assertWarned(
        new RawPdf().object(5, "<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 99 0 R>>"),
        "data of page 1 are damaged");
    assertWarned(
        new RawPdf()
            .object(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>")
            .add("<</Type/Pagf/MediaBox[0 0 600 800]/Contents 99 0 R>>"),
        "not marked as pages");
  }
}
