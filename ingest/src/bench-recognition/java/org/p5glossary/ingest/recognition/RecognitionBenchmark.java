package org.p5glossary.ingest.recognition;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * Recognition of 10,000 concepts in six languages in the demonstration papers, and Lucene's monitor
 * with the same terms of one language as phrase queries, in one run. One core, analysis included.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class RecognitionBenchmark {

  /** The texts of a language and the recogniser with all terms. */
  @State(Scope.Benchmark)
  public static class Recognising {

    /** The language of the texts. */
    @Param({"zh", "en", "fr", "ru", "es", "ar"})
    private String language = "en";

    private Language spoken = Language.ENGLISH;
    private List<String> texts = List.of();
    private TermRecogniser recogniser;

    /** Loads texts and terms. */
    @Setup
    public void load() {
      spoken = Language.of(language);
      texts = BenchTexts.blocks(spoken);
      recogniser = new TermRecogniser(BenchTexts.terms(), new LuceneTextAnalyzer());
    }

    int sure() {
      int found = 0;
      for (String text : texts) {
        found += recogniser.findSure(text, spoken).size();
      }
      return found;
    }

    int withLoose() {
      int found = 0;
      for (String text : texts) {
        found += recogniser.find(text, spoken).size();
      }
      return found;
    }
  }

  /** The texts of a language and the monitor with its terms. */
  @State(Scope.Benchmark)
  public static class Monitoring {

    /** The language of the texts. */
    @Param({"zh", "en", "fr", "ru", "es", "ar"})
    private String language = "en";

    private List<String> texts = List.of();
    private MonitorOfTerms monitor;

    /** Loads texts and terms. */
    @Setup
    public void load() throws IOException {
      texts = BenchTexts.blocks(Language.of(language));
      monitor = new MonitorOfTerms(BenchTexts.terms(), Language.of(language));
    }

    /** Closes the monitor. */
    @TearDown
    public void close() throws IOException {
      monitor.close();
    }

    int find() throws IOException {
      return monitor.find(texts);
    }
  }

  /** The trie with exact and stemmed words. */
  @Benchmark
  public int sure(Recognising state) {
    return state.sure();
  }

  /** Loose matches, too. */
  @Benchmark
  public int withLoose(Recognising state) {
    return state.withLoose();
  }

  /** Lucene's monitor. */
  @Benchmark
  public int monitor(Monitoring state) throws IOException {
    return state.find();
  }

  /**
   * Starts the benchmarks; prints characters a second and the ratio, by JMH and again by processor
   * time, and the memory of the tries. With the argument {@code --processor-time} JMH is left out.
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    if (arguments.length == 0) {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder().include(RecognitionBenchmark.class.getSimpleName()).build())
              .run();
      for (Language language : Language.OFFICIAL) {
        print(
            "JMH",
            language,
            score(results, language, "sure") / 1e3,
            score(results, language, "withLoose") / 1e3,
            score(results, language, "monitor") / 1e3);
      }
    }
    TermBase terms = BenchTexts.terms();
    long before = used();
    TermRecogniser recogniser = new TermRecogniser(terms, new LuceneTextAnalyzer());
    System.out.printf(Locale.ROOT, "heap of the recogniser: %.1f MB%n", (used() - before) / 1e6);
    for (Language language : Language.OFFICIAL) {
      Recognising recognising = new Recognising();
      recognising.spoken = language;
      recognising.texts = BenchTexts.blocks(language);
      recognising.recogniser = recogniser;
      try (MonitorOfTerms monitor = new MonitorOfTerms(terms, language)) {
        print(
            "processor time",
            language,
            ProcessorTime.of(recognising::sure) / 1e9,
            ProcessorTime.of(recognising::withLoose) / 1e9,
            ProcessorTime.of(() -> monitor.find(recognising.texts)) / 1e9);
      }
    }
  }

  /** Prints a line of seconds for the texts of a language, as characters a second. */
  private static void print(
      String clock, Language language, double sure, double withLoose, double monitor) {
    long characters = BenchTexts.blocks(language).stream().mapToLong(String::length).sum();
    System.out.printf(
        Locale.ROOT,
        "%s, %s: %.1f million characters a second, %.1f with loose matches;"
            + " %.0f and %.0f times the monitor%n",
        clock,
        language,
        characters / sure / 1e6,
        characters / withLoose / 1e6,
        monitor / sure,
        monitor / withLoose);
  }

  /** Milliseconds of a run. */
  private static double score(Collection<RunResult> results, Language language, String name) {
    return results.stream()
        .filter(result -> result.getParams().getParam("language").equals(language.tag()))
        .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      runtime.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
