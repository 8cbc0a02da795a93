package org.p5glossary.corpus.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;

/**
 * Measures the Lucene index over generated passages in six languages: words of each language's
 * letters with frequencies by Zipf's law. Run by hand: {@code SearchBenchmark <folder> <groups>}.
 * Prints milliseconds of CPU time per query, 50th and 99th percentile, warm.
 */
public final class SearchBenchmark {

  private static final int VOCABULARY = 60_000;
  private static final int GROUPS_PER_PAPER = 100;
  private static final int ROUNDS = 400;
  private static final int WARMING = 4_000;

  private final Random random = new Random(20_260_101);
  private final Map<Language, String[]> words = new LinkedHashMap<>();
  private final double[] zipf = new double[VOCABULARY];
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private SearchBenchmark() {
    words.put(Language.CHINESE, vocabulary(0x4E00, 3_000, 1, 3));
    words.put(Language.ENGLISH, vocabulary('a', 26, 2, 11));
    words.put(Language.FRENCH, vocabulary('a', 26, 2, 12));
    words.put(Language.RUSSIAN, vocabulary('а', 32, 2, 12));
    words.put(Language.SPANISH, vocabulary('a', 26, 2, 12));
    words.put(Language.ARABIC, vocabulary(0x0628, 19, 2, 9));
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1.0 / (i + 2.7);
      zipf[i] = sum;
    }
    for (int i = 0; i < VOCABULARY; i++) {
      zipf[i] /= sum;
    }
  }

  /**
   * @param args the folder of the index, made if missing, and the number of groups
   */
  public static void main(String[] args) throws IOException {
    new SearchBenchmark().run(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  private String[] vocabulary(int first, int letters, int shortest, int longest) {
    String[] vocabulary = new String[VOCABULARY];
    for (int i = 0; i < VOCABULARY; i++) {
      int length = shortest + random.nextInt(longest - shortest + 1);
      StringBuilder word = new StringBuilder();
      for (int j = 0; j < length; j++) {
        word.appendCodePoint(first + (int) (letters * Math.pow(random.nextDouble(), 1.7)));
      }
      vocabulary[i] = word.toString();
    }
    return vocabulary;
  }

  private String word(Language language) {
    int at = Arrays.binarySearch(zipf, random.nextDouble());
    return words.get(language)[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)];
  }

  private String text(Language language) {
    StringBuilder text = new StringBuilder();
    String gap = language.equals(Language.CHINESE) ? "" : " ";
    for (int i = 15 + random.nextInt(20); i > 0; i--) {
      text.append(word(language)).append(i % 9 == 0 ? ", " : gap);
    }
    return text.append(language.equals(Language.CHINESE) ? "。" : ".").toString();
  }

  private void run(Path folder, int groups) throws IOException {
    boolean fresh = !Files.exists(folder);
    try (PassageIndex index = LucenePassageIndex.open(folder, new LuceneTextAnalyzer())) {
      if (fresh) {
        build(index, groups, folder);
      }
      String[] en = words.get(Language.ENGLISH);
      measure(index, "term frequent", i -> new Query.AllWords(List.of(en[i % 20])));
      measure(index, "term medium", i -> new Query.AllWords(List.of(en[500 + i])));
      measure(index, "term rare", i -> new Query.AllWords(List.of(en[20_000 + i])));
      measure(
          index,
          "three words",
          i -> new Query.AllWords(List.of(en[i % 40], en[40 + i % 50], en[100 + i % 50])));
      measure(
          index,
          "boolean",
          i ->
              new Query.And(
                  List.of(
                      new Query.AllWords(List.of(en[i % 50])),
                      new Query.Or(
                          List.of(
                              new Query.AllWords(List.of(en[60 + i % 50])),
                              new Query.AllWords(List.of(en[200 + i])))),
                      new Query.Not(new Query.AllWords(List.of(en[120 + i]))))));
      measure(index, "phrase", i -> new Query.Phrase(en[i % 30] + " " + en[30 + i % 30]));
      measure(index, "near", i -> new Query.Near(en[i % 30] + " " + en[30 + i % 30], 5));
      measure(index, "prefix", i -> new Query.Prefix(start(en[i], 3)));
      measure(index, "fuzzy 1", i -> new Query.Fuzzy(en[i] + "e", 1));
      measure(index, "fuzzy 2", i -> new Query.Fuzzy(en[i] + "e", 2));
      String[] zh = words.get(Language.CHINESE);
      measure(index, "zh words", i -> new Query.AllWords(List.of(zh[i % 50] + zh[50 + i % 50])));
      measure(
          index,
          "parallel",
          i ->
              new Query.And(
                  List.of(
                      new Query.InLanguage(
                          Language.ENGLISH, new Query.AllWords(List.of(en[i % 50]))),
                      new Query.InLanguage(
                          Language.CHINESE, new Query.AllWords(List.of(zh[i % 50]))))));
      Set<Facet> three = Set.of(Facet.LANGUAGE, Facet.YEAR, Facet.SUBMITTER);
      measure(
          index,
          "within",
          i ->
              new Query.Within(
                  new Query.AllWords(List.of(en[i % 30])),
                  new Query.AllWords(List.of(en[30 + i % 30])),
                  5));
      measure(index, "regex", i -> new Query.Regex(en[300 + i] + "[a-f]"));
      report("did you mean", likely(index, en));
      report(
          "facets",
          sample(
              index,
              i -> SearchRequest.of(new Query.AllWords(List.of(en[8 + i % 10]))).counting(three)));
    }
  }

  private static String start(String word, int length) {
    return word.substring(0, Math.min(length, word.length()));
  }

  /** Both ways once to warm up, which the compiler's threads would else charge to the first. */
  private void build(PassageIndex index, int groups, Path folder) throws IOException {
    for (int groupsNow : List.of(Math.min(WARMING, groups), groups)) {
      String name = folder.getFileName() + "-" + groupsNow;
      Path bare = folder.resolveSibling(name + "-bare");
      long before = processCpuNanoseconds();
      Generated generated;
      try (BareLucene lucene = new BareLucene(bare)) {
        generated = generate(groupsNow, (paper, batch) -> lucene.add(batch));
      }
      report("bare", generated, processCpuNanoseconds() - before, bare);
      Path ours = groupsNow == groups ? folder : folder.resolveSibling(name + "-ours");
      before = processCpuNanoseconds();
      if (groupsNow == groups) {
        generated = generate(groups, index::replacePaper);
        index.commit(1);
      } else {
        try (PassageIndex warming = LucenePassageIndex.open(ours, new LuceneTextAnalyzer())) {
          generated = generate(groupsNow, warming::replacePaper);
          warming.commit(1);
        }
      }
      report("ours", generated, processCpuNanoseconds() - before, ours);
    }
  }

  /** What was generated, and what generating it cost. */
  private record Generated(long passages, long bytes, long cpuNanoseconds) {}

  private interface Sink {
    void add(PaperId paper, List<IndexedGroup> groups) throws IOException;
  }

  /** All threads: Lucene merges in the background. */
  private static long processCpuNanoseconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private Generated generate(int groups, Sink sink) throws IOException {
    random.setSeed(20_260_102);
    long bytes = 0;
    long passages = 0;
    long spent = 0;
    for (int first = 0; first < groups; first += GROUPS_PER_PAPER) {
      long start = threads.getCurrentThreadCpuTime();
      String paper = "CD_" + first / GROUPS_PER_PAPER;
      PaperFacts facts =
          new PaperFacts(
              "CD/" + first / GROUPS_PER_PAPER,
              Optional.of(LocalDate.of(1990 + random.nextInt(36), 5, 1)),
              List.of("Submitter " + random.nextInt(60)),
              List.of(),
              Optional.of(Language.ENGLISH),
              "Conference " + random.nextInt(5));
      List<IndexedGroup> batch = new ArrayList<>();
      for (int g = first; g < Math.min(groups, first + GROUPS_PER_PAPER); g++) {
        List<String> texts = new ArrayList<>();
        for (Language language : words.keySet()) {
          String text = text(language);
          bytes += text.getBytes(StandardCharsets.UTF_8).length;
          passages++;
          texts.add(language.tag());
          texts.add(text);
        }
        batch.add(SearchCorpus.group(paper, g - first, facts, texts.toArray(String[]::new)));
      }
      spent += threads.getCurrentThreadCpuTime() - start;
      sink.add(new PaperId(paper), batch);
    }
    return new Generated(passages, bytes, spent);
  }

  private static void report(String name, Generated generated, long cpu, Path folder)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long size = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      System.out.printf(
          "build %s: %d passages, %.0f a CPU second, index %.2f x text of %d MB%n",
          name,
          generated.passages(),
          generated.passages() * 1e9 / (cpu - generated.cpuNanoseconds()),
          (double) size / generated.bytes(),
          generated.bytes() / 1_000_000);
    }
  }

  private double[] likely(PassageIndex index, String[] en) {
    double[] times = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      String word = en[1_000 + Math.floorMod(round, ROUNDS)] + "qx";
      long start = threads.getCurrentThreadCpuTime();
      List<String> found = index.likelyWords(word, 3);
      long end = threads.getCurrentThreadCpuTime();
      times[Math.floorMod(round, ROUNDS)] = (end - start) / 1e6;
      if (found.size() > 3) {
        throw new IllegalStateException("more than asked for");
      }
    }
    return times;
  }

  private interface Queries<T> {
    T at(int round);
  }

  private void measure(PassageIndex index, String name, Queries<Query> queries) {
    report(name, sample(index, i -> SearchRequest.of(queries.at(i))));
  }

  private double[] sample(PassageIndex index, Queries<SearchRequest> requests) {
    double[] times = new double[ROUNDS];
    for (int round = -2 * ROUNDS; round < ROUNDS; round++) {
      SearchRequest request = requests.at(Math.floorMod(round, ROUNDS));
      long start = threads.getCurrentThreadCpuTime();
      SearchPage page = index.search(request);
      long end = threads.getCurrentThreadCpuTime();
      if (round >= 0) {
        times[round] = (end - start) / 1e6;
      }
      if (page.total() < 0) {
        throw new IllegalStateException("no total");
      }
    }
    return times;
  }

  private static void report(String name, double[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%-14s p50 %.2f p99 %.2f%n", name, times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
  }
}
