package org.p5glossary.ingest.align;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;

/** Prints how long generated texts of several sizes take. */
final class AlignmentCosts {
  private AlignmentCosts() {}

  @SuppressWarnings("SystemOut") // a command line of its own
  public static void main(String[] args) {
    double[] grown = {.60, .86, .88, .90, 1};
    for (int[] run : new int[][] {{6700, 0}, {6700, 0}, {5500, 1}, {32700, 1}, {5500, 1}}) {
      GeneratedTexts texts =
          run[1] == 0 ? GeneratedTexts.of(run[0], 7) : GeneratedTexts.of(run[0], 7, grown);
      long start = cpuNanos();
      Alignment alignment =
          new SentenceAligner()
              .align(texts.source(), Language.of("hu"), texts.target(), Language.of("en"));
      double seconds = (cpuNanos() - start) / 1e9;
      StrictScore score = new StrictScore();
      if (run[0] < 10_000) {
        score.add(texts.gold(), alignment);
      }
      System.out.printf(
          Locale.ROOT,
          "%d x %d: %.2f s of processor time, %s%n",
          texts.source().size(),
          texts.target().size(),
          seconds,
          score);
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
