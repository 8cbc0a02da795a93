package org.p5glossary.ingest.extract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.ingest.extract.fuzz.DamageTrials.Outcome;
import org.p5glossary.ingest.extract.fuzz.DamageTrials.Trial;
import org.p5glossary.ingest.samples.SamplePapers;

/**
 * Cuts and flips bits of valid PDF and DOCX files. The build runs a few trials, {@code mvn verify
 * -Pfuzz} runs 400; {@code -Dp5.fuzz.cases} and {@code -Dp5.seed} choose others.
 */
final class DamageFuzzTest {

  private static final Path SHARED_PAPERS = Path.of("..", "..", "shared", "papers");

  /** Text lost or changed in silence, as a share of all trials. */
  private static final double MOST_SILENT = .025;

  /** A limit in {@link org.p5glossary.ingest.extract.ExtractionLimits}, and room around it. */
  private static final long LONGEST_MILLIS = 150_000;

  private static final int DEFAULT_CASES = 24;

  @TempDir Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void noDamageIsPassedOverInSilence() throws IOException {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    int cases = Integer.getInteger("p5.fuzz.cases", DEFAULT_CASES);
    List<Trial> trials = new DamageTrials(files(cases), folder, seed).run(cases);
    String report = report(trials, seed);
    if (cases > DEFAULT_CASES) {
      System.out.println(report);
    }

    assertThat(trials).as(report).noneMatch(t -> t.outcome() == Outcome.THROWN);
    assertThat(trials).as(report).noneMatch(t -> t.millis() > LONGEST_MILLIS);
    assertThat(share(trials, Outcome.SILENT)).as(report).isLessThanOrEqualTo(MOST_SILENT);
  }

  /** The project's samples; in a long run also the shared papers, where they are. */
  private List<Path> files(int cases) throws IOException {
    Path samples = folder.resolve("samples");
    SamplePapers.writeTo(samples);
    List<Path> files = new ArrayList<>(valid(samples));
    if (cases > DEFAULT_CASES && Files.isDirectory(SHARED_PAPERS)) {
      files.addAll(valid(SHARED_PAPERS));
    }
    return files;
  }

  private static List<Path> valid(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().matches(".*\\.(pdf|docx)")).sorted().toList();
    }
  }

  private static double share(List<Trial> trials, Outcome outcome) {
    return trials.stream().filter(t -> t.outcome() == outcome).count() / (double) trials.size();
  }

  private static String report(List<Trial> trials, long seed) {
    StringBuilder text = new StringBuilder();
    text.append("damage trials: ").append(trials.size()).append(", p5.seed=").append(seed);
    for (Outcome outcome : Outcome.values()) {
      text.append(
          String.format(Locale.ROOT, ", %s %.1f %%", outcome, 100 * share(trials, outcome)));
    }
    text.append('\n');
    text.append(
        trials.stream()
            .filter(t -> t.outcome() == Outcome.SILENT || t.outcome() == Outcome.THROWN)
            .map(Trial::toString)
            .collect(Collectors.joining("\n")));
    return text.toString();
  }
}
