package org.p5glossary.glossary.suggestion;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * Measures suggestions over 100,000 terms: terms of the starter term base put together anew with a
 * seed. Prints milliseconds of processor time, 50th and 99th percentile, warm.
 */
public final class SuggestionBenchmark {

  private static final int TERMS = 100_000;
  private static final int ROUNDS = 5_000;

  private final Random random = new Random(Long.getLong("p5.seed", 20_260_101L));
  private final List<Entry> starter = List.copyOf(StarterTermBase.load());

  private SuggestionBenchmark() {}

  /**
   * @param args none
   */
  public static void main(String[] args) {
    new SuggestionBenchmark().run();
  }

  private void run() {
    List<String> labels = new ArrayList<>();
    TermSuggester suggester = new TermSuggester(TermBase.of(entries(labels)));
    System.out.printf("%d terms               p50      p99     goal%n", labels.size());
    for (int letters = 1; letters <= 5; letters++) {
      int typed = letters;
      measure(
          suggester,
          "suggest, " + letters + " letters",
          i -> start(labels.get(Math.floorMod(i * 7_919, labels.size())), typed));
    }
    measure(suggester, "pinyin", i -> List.of("zhan", "zhanlue", "wend", "hewu", "zl").get(i % 5));
    measure(suggester, "transliteration", i -> List.of("strateg", "yader", "naz'").get(i % 3));
  }

  private static String start(String label, int letters) {
    int most = label.codePointCount(0, label.length());
    return label.substring(0, label.offsetByCodePoints(0, Math.min(letters, most)));
  }

  private List<Entry> entries(List<String> labels) {
    List<Entry> entries = new ArrayList<>();
    while (labels.size() < TERMS) {
      Entry first = starter.get(random.nextInt(starter.size()));
      Entry second = starter.get(random.nextInt(starter.size()));
      List<LanguageSection> sections = new ArrayList<>();
      for (Language language : Language.OFFICIAL) {
        if (first.in(language).isPresent() && second.in(language).isPresent()) {
          String gap = language.equals(Language.CHINESE) ? "" : " ";
          String label =
              first.in(language).get().mainTerm().text()
                  + gap
                  + second.in(language).get().mainTerm().text();
          labels.add(label);
          sections.add(
              LanguageSection.of(
                  language, List.of(Term.of(label, AdministrativeStatus.PREFERRED))));
        }
      }
      if (!sections.isEmpty()) {
        entries.add(Entry.proposed(new EntryId("generated-" + entries.size()), sections));
      }
    }
    return entries;
  }

  private interface Typed {
    String at(int round);
  }

  private static void measure(TermSuggester suggester, String name, Typed typed) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] times = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      String text = typed.at(Math.floorMod(round, ROUNDS));
      long start = threads.getCurrentThreadCpuTime();
      List<Suggestion> found = suggester.starting(text, 10);
      times[Math.floorMod(round, ROUNDS)] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
      if (found.size() > 10) {
        throw new IllegalStateException("more than asked for");
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "%-22s %8.3f %8.3f %8.1f%n", name, times[ROUNDS / 2], times[ROUNDS * 99 / 100], 1.0);
  }
}
