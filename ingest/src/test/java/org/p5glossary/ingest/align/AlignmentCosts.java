package org.p5glossary.ingest.align;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.p5glossary.corpus.language.Language;

/**
 * Prints what generated texts of several sizes cost: the whole aligner against a plain Gale–Church
 * pass, and how the cost grows. Seconds of the clock, the better of two runs after a warm-up.
 */
final class AlignmentCosts {
  private static final double[] GROWN = {.60, .86, .88, .90, 1};

  private AlignmentCosts() {}

  @SuppressWarnings("SystemOut") // a command line of its own
  public static void main(String[] args) {
    GeneratedTexts same = GeneratedTexts.of(6700, 7);
    aligned(same);
    double whole = Math.min(aligned(same), aligned(same));
    GaleChurch.align(same.source(), same.target());
    long start = System.nanoTime();
    GaleChurch.align(same.source(), same.target());
    double plain = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "aligner %.2f s, Gale-Church %.2f s: ratio %.2f (at most 5)%n",
        whole,
        plain,
        whole / plain);
    GeneratedTexts small = GeneratedTexts.of(5500, 1, GROWN);
    GeneratedTexts large = GeneratedTexts.of(32_700, 1, GROWN);
    double little = Math.min(aligned(small), aligned(small));
    double much = Math.min(aligned(large), aligned(large));
    System.out.printf(Locale.ROOT, "growth %.2f (at most 7)%n", much / little);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.printf(Locale.ROOT, "heap at most %d MB%n", peak >> 20);
  }

  @SuppressWarnings("SystemOut") // a command line of its own
  private static double aligned(GeneratedTexts texts) {
    long start = System.nanoTime();
    new SentenceAligner()
        .align(texts.source(), Language.of("hu"), texts.target(), Language.of("en"));
    double seconds = (System.nanoTime() - start) / 1e9;
    int sentences = texts.source().size() + texts.target().size();
    System.out.printf(
        Locale.ROOT,
        "%d x %d: %.2f s, %.0f sentences a second%n",
        texts.source().size(),
        texts.target().size(),
        seconds,
        sentences / seconds);
    return seconds;
  }
}
