package org.p5glossary.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;
import org.p5glossary.ingest.samples.SamplePapers;

/** A PDF of 2,000 pages, made of our samples' pages, read within the memory of the profile. */
final class LongDocumentBenchmark {

  private static final int PAGES = 2_000;

  private static final long MEMORY_MEGABYTES = 256;

  @TempDir Path folder;

  @Test
  void twoThousandPagesNeedLittleMemory() throws IOException {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    assertThat(megabytes).as("run by mvn verify -Pbench").isLessThanOrEqualTo(MEMORY_MEGABYTES);
    Path file = folder.resolve("long.pdf");
    write(file);

    long start = System.nanoTime();
    Reading reading = new FileReading(ExtractionLimits.DEFAULT).read(IncomingFile.at(file));
    long millis = (System.nanoTime() - start) / 1_000_000;

    assertThat(reading).isInstanceOf(Reading.Read.class);
    Reading.Read read = (Reading.Read) reading;
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d blocks, %d ms, at most %d MB of heap%n",
        read.rendition().pageCount(),
        read.rendition().blocks().size(),
        millis,
        megabytes);
    assertThat(read.rendition().pageCount()).isEqualTo(PAGES);
    assertThat(read.rendition().warnings()).isEmpty();
  }

  private void write(Path target) throws IOException {
    SamplePapers.writeTo(folder);
    List<PDDocument> open = new ArrayList<>();
    try (PDDocument all = new PDDocument()) {
      for (String name : List.of("wp9101.en.pdf", "wp9102.fr.pdf", "wp9103.ru.pdf")) {
        open.add(Loader.loadPDF(folder.resolve(name).toFile()));
      }
      List<PDPage> pages = new ArrayList<>();
      open.forEach(document -> document.getPages().forEach(pages::add));
      for (int i = 0; i < PAGES; i++) {
        all.importPage(pages.get(i % pages.size()));
      }
      all.save(target.toFile());
    } finally {
      for (PDDocument document : open) {
        document.close();
      }
    }
  }
}
