package org.p5glossary.ingest.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.ingest.extract.pdf.PageMark;
import org.p5glossary.ingest.extract.pdf.PageResolution;
import org.p5glossary.ingest.samples.SamplePapers;

class PageImagesTest {

  private static final PageMark MARK =
      new PageMark(new PageBox(1, 100, 200, 80, 12), PageMark.Style.HIGHLIGHT);

  @TempDir private Path folder;
  private Path pdf;

  @BeforeEach
  void writeSamples() throws IOException {
    SamplePapers.writeTo(folder);
    pdf = folder.resolve("wp9101.ar.pdf");
  }

  private PageImageRequest request(int page, List<PageMark> marks, PageResolution resolution) {
    return new PageImageRequest(pdf, ContentHash.of("of the file"), page, marks, resolution);
  }

  private static BufferedImage image(PageImage drawn) throws IOException {
    assertThat(drawn).isInstanceOf(PageImage.Drawn.class);
    return ImageIO.read(new ByteArrayInputStream(((PageImage.Drawn) drawn).png()));
  }

  /** Yellow: much red and green, little blue. */
  private static boolean yellow(int rgb) {
    return (rgb >> 16 & 255) > 150
        && (rgb >> 8 & 255) > 120
        && (rgb & 255) < 190
        && (rgb >> 8 & 255) - (rgb & 255) > 40;
  }

  @Test
  void drawsBoxesWhereTheyAreInPointsFromTheTopLeft() throws IOException {
    try (PageImages images = new PageImages()) {
      BufferedImage image = image(images.image(request(1, List.of(MARK), PageResolution.SCREEN)));
      double scale = 110 / 72.0;
      int yellow = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          if (yellow(image.getRGB(x, y))) {
            yellow++;
            assertThat(x / scale).isBetween(98.0, 182.0);
            assertThat(y / scale).isBetween(198.0, 214.0);
          }
        }
      }
      assertThat(yellow / (scale * scale)).as("area in square points").isBetween(600.0, 1_200.0);
    }
  }

  @Test
  void staysWithinTheLimitOfPixels() throws IOException {
    try (PageImages images = new PageImages()) {
      BufferedImage image =
          image(images.image(request(1, List.of(), new PageResolution(10_000, 50_000))));
      assertThat(image.getWidth() * image.getHeight()).isBetween(40_000, 50_000);
    }
  }

  @Test
  void keepsWhatWasDrawnAndNamesItByWhatItShows() throws IOException {
    PageImageRequest marked = request(1, List.of(MARK), PageResolution.SCREEN);
    assertThat(marked.tag())
        .isEqualTo(request(1, List.of(MARK), PageResolution.SCREEN).tag())
        .isNotEqualTo(request(1, List.of(), PageResolution.SCREEN).tag())
        .isNotEqualTo(request(2, List.of(MARK), PageResolution.SCREEN).tag());
    try (PageImages images = new PageImages()) {
      byte[] first = ((PageImage.Drawn) images.image(marked)).png();
      Files.delete(pdf);
      assertThat(((PageImage.Drawn) images.image(marked)).png()).isSameAs(first);
    }
  }

  @Test
  void saysWhyAPageCannotBeDrawn() throws IOException {
    try (PageImages images = new PageImages()) {
      assertThat(images.image(request(99, List.of(), PageResolution.SCREEN)))
          .isInstanceOfSatisfying(
              PageImage.Failed.class,
              failed -> assertThat(failed.reason()).contains("page 99").contains("wp9101.ar.pdf"));
      Files.writeString(pdf, "%PDF-1.7 and nothing more");
      assertThat(images.image(request(1, List.of(), PageResolution.SCREEN)))
          .isInstanceOf(PageImage.Failed.class);
    }
  }

  @Test
  void givesAPageUpThatTakesTooLong() {
    try (PageImages images = new PageImages(Duration.ofMillis(1), Duration.ofNanos(1))) {
      assertThat(images.image(request(1, List.of(), PageResolution.SCREEN)))
          .isInstanceOf(PageImage.Failed.class);
    }
  }
}
