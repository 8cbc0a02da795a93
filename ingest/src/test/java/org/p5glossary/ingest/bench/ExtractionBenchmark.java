package org.p5glossary.ingest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;
import org.p5glossary.ingest.samples.SamplePapers;

/** The processor time of the whole of {@code p5 extract} over that of a bare text stripper. */
final class ExtractionBenchmark {

  private static final Path SHARED = Path.of("..", "..", "shared");

  /** Rounds until the virtual machine has compiled what is used often. */
  private static final int WARM_UP_ROUNDS = 6;

  private static final int ROUNDS = 9;

  private static final double MOST = 1.3;

  @TempDir Path folder;

  @Test
  void extractionCostsLittleMoreThanStripping() throws IOException {
    SamplePapers.writeTo(folder);
    double ours = ratio("our samples", pdfs(folder));
    Path papers = SHARED.resolve("papers");
    if (Files.isDirectory(papers)) {
      ratio("../shared/papers", pdfs(papers));
      ratio("../shared/pdf/un", pdfs(SHARED.resolve("pdf").resolve("un")));
    }
    assertThat(ours).isLessThanOrEqualTo(MOST);
  }

  private static List<Path> pdfs(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(p -> p.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  /** The ratio of the two medians; rounds alternate, so that both meet the same machine. */
  private static double ratio(String what, List<Path> files) throws IOException {
    FileReading reading = new FileReading(ExtractionLimits.DEFAULT);
    List<Long> stripped = new ArrayList<>();
    List<Long> extracted = new ArrayList<>();
    for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
      long start = cpuNanos();
      for (Path file : files) {
        StrippedText.read(file);
      }
      long between = cpuNanos();
      for (Path file : files) {
        assertThat(reading.read(IncomingFile.at(file))).isInstanceOf(Reading.Read.class);
      }
      long end = cpuNanos();
      if (round >= WARM_UP_ROUNDS) {
        stripped.add(between - start);
        extracted.add(end - between);
      }
    }
    double ratio = (double) median(extracted) / median(stripped);
    System.out.printf(
        Locale.ROOT,
        "%s: %d files, PDFTextStripper %d ms, extract %d ms, ratio %.2f%n",
        what,
        files.size(),
        median(stripped) / 1_000_000,
        median(extracted) / 1_000_000,
        ratio);
    return ratio;
  }

  /** Processor time of this thread: other programs on the machine do not change it. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
