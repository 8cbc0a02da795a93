package org.p5glossary.corpus.search;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.GeneratedPapers.Generated;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;
import org.p5glossary.corpus.search.match.PassageEvaluator;
import org.p5glossary.corpus.search.regex.SearchLimit;

/**
 * Measures the Lucene index over generated passages in six languages. Prints milliseconds of
 * processor time a query, 50th and 99th percentile, warm, beside the goal: for the first hit alone,
 * and for the first page of 20 groups with all their texts read and exactly highlighted.
 *
 * <p>Arguments: a folder for the indexes, emptied first, and the number of passages.
 */
public final class SearchBenchmark {

  /**
   * Nanoseconds: of the processor in all threads, for Lucene merges in others, and by the clock.
   */
  private record Spent(long processor, long clock) {

    static Spent sinceStart() {
      var system = ManagementFactory.getOperatingSystemMXBean();
      long processor = ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
      return new Spent(processor, System.nanoTime());
    }

    Spent less(Spent before) {
      return new Spent(processor - before.processor(), clock - before.clock());
    }
  }

  private static final int ROUNDS = 400;

  /** Rounds before the one that is measured: after two, parts of some queries are not compiled. */
  private static final int ROUNDS_BEFORE = 6;

  private static final int REGEX_ROUNDS = 5;
  private static final int WARMING = 4_000;
  private static final int LANGUAGES = 6;
  private static final Set<Facet> THREE = Set.of(Facet.LANGUAGE, Facet.YEAR, Facet.SUBMITTER);

  private final GeneratedPapers papers = new GeneratedPapers(Long.getLong("p5.seed", 20_260_101L));
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private SearchBenchmark() {}

  /**
   * @param args the folder of the indexes, and the number of passages
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    delete(folder);
    Files.createDirectories(folder);
    new SearchBenchmark().run(folder, Integer.parseInt(args[1]) / LANGUAGES);
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(Path folder, int groups) throws IOException {
    build(folder.resolve("warm"), Math.min(WARMING, groups), false);
    build(folder.resolve("index"), groups, true);
    try (PassageIndex index = open(folder.resolve("index-ours"))) {
      System.out.printf(
          "%-26s %8s %8s %8s %8s %6s%n", "", "1: p50", "p99", "20: p50", "p99", "goal");
      queries(index);
      hits(index);
      report("regex", sample(index, REGEX_ROUNDS, i -> of(new Query.Regex(en(300 + i) + "[a-f]"))));
    }
    try (PassageIndex index = open(folder.resolve("index-ours"))) {
      report("first 20 after opening", oneEach(index, 20));
      whileWriting(index);
    }
  }

  private static PassageIndex open(Path folder) {
    return LucenePassageIndex.open(folder, new LuceneTextAnalyzer());
  }

  private String en(int rank) {
    return papers.word(Language.ENGLISH, rank);
  }

  private String zh(int rank) {
    return papers.word(Language.CHINESE, rank);
  }

  private Query word(int rank) {
    return new Query.AllWords(List.of(en(rank)));
  }

  private void queries(PassageIndex index) {
    measure(index, "term frequent", 2, i -> word(i % 20));
    measure(index, "term medium", 2, i -> word(500 + i));
    measure(index, "term rare", 2, i -> word(20_000 + i));
    measure(
        index,
        "three words",
        2,
        i -> new Query.AllWords(List.of(en(i % 40), en(40 + i % 50), en(100 + i % 50))));
    measure(
        index,
        "boolean",
        2,
        i ->
            new Query.And(
                List.of(
                    word(i % 50),
                    new Query.Or(List.of(word(60 + i % 50), word(200 + i))),
                    new Query.Not(word(120 + i)))));
    measure(index, "prefix of three", 2, i -> new Query.Prefix(start(en(i), 3)));
    measure(index, "phrase", 5, i -> new Query.Phrase(en(i % 30) + " " + en(30 + i % 30)));
    measure(index, "near", 5, i -> new Query.Near(en(i % 30) + " " + en(30 + i % 30), 5));
    measure(index, "within", 5, i -> new Query.Within(word(i % 30), word(30 + i % 30), 5));
    measure(index, "fuzzy 1", 5, i -> new Query.Fuzzy(en(i) + "e", 1));
    measure(index, "fuzzy 2", 5, i -> new Query.Fuzzy(en(i) + "e", 2));
    report(
        "fuzzy 2, English alone",
        sample(
            index,
            ROUNDS,
            i -> of(new Query.Fuzzy(en(i) + "e", 2)).in(List.of(Language.ENGLISH)).pageOf(1)),
        5);
    measure(index, "zh words", 2, i -> new Query.AllWords(List.of(zh(i % 50) + zh(50 + i % 50))));
    measure(index, "parallel", 2.5, this::parallel);
    measure(index, "parallel, one without", 2.5, this::without);
  }

  private Query parallel(int round) {
    return new Query.And(
        List.of(
            new Query.InLanguage(Language.ENGLISH, word(round % 50)),
            new Query.InLanguage(Language.CHINESE, new Query.AllWords(List.of(zh(round % 50))))));
  }

  private Query without(int round) {
    return new Query.And(
        List.of(
            new Query.InLanguage(Language.ENGLISH, word(round % 50)),
            new Query.Not(
                new Query.InLanguage(
                    Language.CHINESE, new Query.AllWords(List.of(zh(round % 50)))))));
  }

  private static String start(String word, int length) {
    return word.substring(0, Math.min(length, word.length()));
  }

  private void hits(PassageIndex index) {
    int frequent = 0;
    while (frequent < 200 && total(index, frequent) > 20_000) {
      frequent++;
    }
    int rank = frequent;
    double[] facets = sample(index, ROUNDS, i -> of(word(rank + i % 10)).pageOf(1).counting(THREE));
    report("facets over " + total(index, rank) + " hits", facets, 6);
    report("20 highlights", highlights(index), 1.5);
    report("did you mean", likely(index), 6);
  }

  private long total(PassageIndex index, int rank) {
    return index.search(of(word(rank)).pageOf(1).countingAll()).total();
  }

  /** The matching words of twenty groups found again, in the language of the query. */
  private double[] highlights(PassageIndex index) {
    double[] times = new double[ROUNDS];
    LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer();
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      Query query = word(Math.floorMod(round, 100));
      List<Hit> hits = index.search(of(query)).hits();
      List<IndexedGroup> groups =
          hits.stream().map(hit -> new IndexedGroup(hit.passageGroup(), hit.facts())).toList();
      List<Set<Passage>> matched =
          hits.stream()
              .map(hit -> hit.matched().stream().map(PassageHit::passage).collect(toSet()))
              .toList();
      long start = threads.getCurrentThreadCpuTime();
      PassageEvaluator evaluator =
          new PassageEvaluator(analyzer, query, List.of(), SearchLimit.started());
      for (int i = 0; i < groups.size(); i++) {
        evaluator.explain(groups.get(i), matched.get(i));
      }
      times[Math.floorMod(round, ROUNDS)] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
    return times;
  }

  /** Both ways, ours and Lucene's alone. */
  private void build(Path folder, int groups, boolean told) throws IOException {
    Path bare = folder.resolveSibling(folder.getFileName() + "-bare");
    Spent before = Spent.sinceStart();
    Generated generated;
    try (BareLucene lucene = new BareLucene(bare)) {
      generated = papers.generate(groups, (paper, batch) -> lucene.add(batch));
    }
    double plain = reported("bare", generated, Spent.sinceStart().less(before), bare, told);
    delete(bare);
    Path ours = folder.resolveSibling(folder.getFileName() + "-ours");
    before = Spent.sinceStart();
    try (PassageIndex index = open(ours)) {
      generated = papers.generate(groups, index::replacePaper);
      index.commit(1);
    }
    double full = reported("ours", generated, Spent.sinceStart().less(before), ours, told);
    if (told) {
      System.out.printf(
          "passages a CPU second, ours to bare %.2f; goals: .8, 12,000 a second, index 1.6%n",
          full / plain);
    }
  }

  private static double reported(
      String name, Generated generated, Spent spent, Path folder, boolean told) throws IOException {
    // Generating runs in the thread that writes, hence takes as long as it costs.
    double rate = generated.passages() * 1e9 / (spent.processor() - generated.cpuNanoseconds());
    double perSecond = generated.passages() * 1e9 / (spent.clock() - generated.cpuNanoseconds());
    try (Stream<Path> files = Files.walk(folder)) {
      long size = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      if (told) {
        System.out.printf(
            "build %s: %d passages, %.0f a second, %.0f a CPU second, index %.2f x text of %d MB%n",
            name,
            generated.passages(),
            perSecond,
            rate,
            (double) size / generated.bytes(),
            generated.bytes() / 1_000_000);
      }
    }
    return rate;
  }

  private double[] likely(PassageIndex index) {
    double[] times = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      String word = en(1_000 + Math.floorMod(round, ROUNDS)) + "qx";
      long start = threads.getCurrentThreadCpuTime();
      List<String> found = index.likelyWords(word, 3, Set.of());
      times[Math.floorMod(round, ROUNDS)] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
      if (found.size() > 3) {
        throw new IllegalStateException("more than asked for");
      }
    }
    return times;
  }

  private static SearchRequest of(Query query) {
    return SearchRequest.of(query);
  }

  private void measure(PassageIndex index, String name, double goal, IntFunction<Query> queries) {
    double[] first = sample(index, ROUNDS, i -> of(queries.apply(i)).pageOf(1));
    double[] page = sample(index, ROUNDS, i -> of(queries.apply(i)));
    System.out.printf(
        "%-26s %8.2f %8.2f %8.2f %8.2f %6.1f%n",
        name,
        percentile(first, 50),
        percentile(first, 99),
        percentile(page, 50),
        percentile(page, 99),
        goal);
  }

  private double[] sample(PassageIndex index, int rounds, IntFunction<SearchRequest> requests) {
    double[] times = new double[rounds];
    for (int round = -ROUNDS_BEFORE * rounds; round < rounds; round++) {
      SearchRequest request = requests.apply(Math.floorMod(round, rounds));
      double time = time(index, request);
      if (round >= 0) {
        times[round] = time;
      }
    }
    return times;
  }

  private double time(PassageIndex index, SearchRequest request) {
    long start = threads.getCurrentThreadCpuTime();
    SearchPage page = index.search(request);
    long end = threads.getCurrentThreadCpuTime();
    if (page.total() < 0) {
      throw new IllegalStateException("no total");
    }
    return (end - start) / 1e6;
  }

  private double[] oneEach(PassageIndex index, int queries) {
    double[] times = new double[queries];
    for (int i = 0; i < queries; i++) {
      times[i] = time(index, of(word(2_000 + i)));
    }
    return times;
  }

  /** Pages of parallel queries for ten seconds while papers are replaced and committed. */
  private void whileWriting(PassageIndex index) throws IOException {
    AtomicBoolean done = new AtomicBoolean();
    List<Double> times = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                times.add(time(index, of(parallel(i))));
              }
            });
    reader.start();
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    int[] commits = {1};
    while (System.nanoTime() < end) {
      papers.generate(
          1_000,
          (PaperId paper, List<IndexedGroup> groups) -> {
            index.replacePaper(paper, groups);
            index.commit(++commits[0]);
          });
    }
    done.set(true);
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    report(
        "parallel, " + commits[0] + " commits",
        times.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double percentile(double[] times, int percent) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void report(String name, double[] times) {
    System.out.printf("%-26s %8.2f %8.2f%n", name, percentile(times, 50), percentile(times, 99));
  }

  private static void report(String name, double[] times, double goal) {
    System.out.printf(
        "%-26s %8.2f %8.2f %24.1f%n", name, percentile(times, 50), percentile(times, 99), goal);
  }
}
