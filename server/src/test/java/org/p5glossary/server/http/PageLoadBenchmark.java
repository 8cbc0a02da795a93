package org.p5glossary.server.http;

import io.javalin.Javalin;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.server.instance.Instance;

/**
 * Measures pages of search results under load: 32 connections that ask without pause, our pages and
 * in the same run those of a bare Javalin server over Lucene ({@link BarePages}). Prints requests a
 * second, milliseconds a request, and milliseconds of processor time of the server a request: that
 * of the process less that of the threads that ask. First twelve queries over and over, as when a
 * room of people reads one paper; then thousands that are all different, for which only what is
 * kept of passages and terms can be of use, not what was made of the query.
 */
final class PageLoadBenchmark {

  private static final int CONNECTIONS = 32;
  private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("p5.seconds", 10));
  private static final List<String> WORDS =
      List.of(
          "nuclear",
          "weapons",
          "states",
          "treaty",
          "security",
          "risk",
          "launch",
          "doctrine",
          "strategic stability",
          "disarmament",
          "verification",
          "negative security assurances");

  /** So many words make nine thousand different queries of two. */
  private static final int FREQUENT = 95;

  /** Letters of a word that carries meaning, mostly. */
  private static final int SHORTEST = 5;

  /** Words for which the bare page does not look. */
  private static final CharArraySet STOPS = EnglishAnalyzer.getDefaultStopSet();

  /** Requests until a server is warm, however slow the machine is. */
  private static final int WARMING = Integer.getInteger("p5.warming", 6_000);

  private PageLoadBenchmark() {}

  /**
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    ServedSamples samples = ServedSamples.get();
    List<String> paths = paths(WORDS);
    List<String> different = paths(pairs(samples.instance()));
    try (BarePages bare = new BarePages(samples.instance())) {
      Javalin plain = bare.serve();
      URI ours = URI.create(samples.server().address() + "/search");
      URI theirs = URI.create("http://127.0.0.1:" + plain.port() + "/search");
      System.out.printf(
          "%-24s %8s %8s %8s %8s %8s %8s%n",
          "", "req/s", "p50 ms", "p99 ms", "CPU ms", "errors", "KB");
      run("ours, just started", ours, paths);
      run("bare, just started", theirs, paths);
      warm(ours, paths);
      warm(theirs, paths);
      double mine = run("ours", ours, paths);
      double others = run("bare", theirs, paths);
      mine = Math.min(mine, run("ours again", ours, paths));
      others = Math.min(others, run("bare again", theirs, paths));
      AtomicBoolean done = new AtomicBoolean();
      Thread writer = new Thread(() -> write(samples.instance(), done));
      writer.start();
      run("ours while writing", ours, paths);
      done.set(true);
      try {
        writer.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      double mineApart = run("ours, all different", ours, different);
      double othersApart = run("bare, all different", theirs, different);
      mineApart = Math.min(mineApart, run("ours again", ours, different));
      othersApart = Math.min(othersApart, run("bare again", theirs, different));
      System.out.printf(
          "CPU a request, ours to bare: %.2f (goal 1.5), of %d different queries %.2f%n",
          mine / others, different.size(), mineApart / othersApart);
      plain.stop();
    }
    // The server of the samples stops only with the virtual machine.
    Runtime.getRuntime().exit(0);
  }

  private static List<String> paths(List<String> queries) {
    return queries.stream()
        .map(query -> "?ui=en&with=zh&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
        .toList();
  }

  /** Each two of the most frequent longer English words, in an order that a seed decides. */
  private static List<String> pairs(Instance instance) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Paper paper : instance.whole().papers().papers()) {
      for (PassageGroup group : instance.whole().passages().groups(paper.id())) {
        for (Passage passage : group.in(Language.ENGLISH).stream().toList()) {
          for (String word : passage.text().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (word.length() >= SHORTEST && !STOPS.contains(word)) {
              counts.merge(word, 1, Integer::sum);
            }
          }
        }
      }
    }
    List<String> frequent =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(FREQUENT)
            .map(Map.Entry::getKey)
            .toList();
    List<String> pairs = new ArrayList<>();
    for (String one : frequent) {
      frequent.stream().filter(other -> !other.equals(one)).forEach(o -> pairs.add(one + " " + o));
    }
    Collections.shuffle(pairs, new Random(Long.getLong("p5.seed", 20_260_101L)));
    return pairs;
  }

  private static void warm(URI address, List<String> paths) {
    for (int asked = 0; asked < WARMING; ) {
      asked += Math.max(1, Load.run(address, paths, CONNECTIONS, ROUND).requests());
    }
  }

  private static double run(String name, URI address, List<String> paths) {
    long before = processCpuNanoseconds();
    Load load = Load.run(address, paths, CONNECTIONS, ROUND);
    double cpu = (processCpuNanoseconds() - before - load.ownCpuNanoseconds()) / 1e6;
    System.out.printf(
        "%-24s %8.0f %8.1f %8.1f %8.2f %8d %8d%n",
        name,
        load.requests() / (double) ROUND.toSeconds(),
        load.percentile(50),
        load.percentile(99),
        cpu / load.requests(),
        load.errors(),
        load.largestBytes() / 1_000);
    return cpu / load.requests();
  }

  private static long processCpuNanoseconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Replaces every paper in the index five times a second, as if it had been taken in anew. */
  private static void write(Instance instance, AtomicBoolean done) {
    while (!done.get()) {
      for (Paper paper : instance.whole().papers().papers()) {
        List<Hit> known =
            instance
                .index()
                .search(SearchRequest.of(new Query.SymbolIs(paper.id().value())).pageOf(1))
                .hits();
        List<PassageGroup> groups = instance.whole().passages().groups(paper.id());
        instance
            .index()
            .replacePaper(
                paper.id(),
                groups.stream()
                    .map(group -> new IndexedGroup(group, known.get(0).facts()))
                    .toList());
        instance.index().commit(instance.index().committedSequence());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
