package org.p5glossary.ingest.recognition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.PhraseQuery;
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
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * Recognition of 10,000 concepts in six languages in the demonstration papers, and Lucene's monitor
 * with the same terms of one language as phrase queries, in one run. One core, analysis included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class RecognitionBenchmark {

  private static final String FIELD = "text";

  /** The language of the text. */
  @Param({"zh", "en", "fr", "ru", "es", "ar"})
  private String language = "en";

  private Language spoken = Language.ENGLISH;
  private List<String> texts = List.of();
  private TermRecogniser recogniser;
  private Monitor monitor;
  private Analyzer analyzer;

  /** Loads the terms. */
  @Setup
  public void load() throws IOException {
    spoken = Language.of(language);
    texts = BenchTexts.blocks(spoken);
    TermBase terms = BenchTexts.terms();
    recogniser = new TermRecogniser(terms, new LuceneTextAnalyzer());
    analyzer =
        switch (language) {
          case "en" -> new EnglishAnalyzer();
          case "fr" -> new FrenchAnalyzer();
          case "ru" -> new RussianAnalyzer();
          case "es" -> new SpanishAnalyzer();
          case "ar" -> new ArabicAnalyzer();
          default -> new StandardAnalyzer();
        };
    monitor = new Monitor(analyzer);
    List<MonitorQuery> queries = new ArrayList<>();
    for (Entry entry : terms.entries()) {
      for (LanguageSection section : entry.sections()) {
        for (Term term : section.terms()) {
          PhraseQuery phrase = phrase(term.text());
          if (section.language().equals(spoken) && phrase.getTerms().length > 0) {
            queries.add(new MonitorQuery(Integer.toString(queries.size()), phrase));
          }
        }
      }
    }
    monitor.register(queries);
  }

  private PhraseQuery phrase(String text) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        phrase.add(new org.apache.lucene.index.Term(FIELD, word.toString()));
      }
      tokens.end();
    }
    return phrase.build();
  }

  /** Closes the monitor. */
  @TearDown
  public void close() throws IOException {
    monitor.close();
  }

  /** The trie with exact and stemmed words. */
  @Benchmark
  public int sure() {
    int found = 0;
    for (String text : texts) {
      found += recogniser.findSure(text, spoken).size();
    }
    return found;
  }

  /** Loose matches, too. */
  @Benchmark
  public int withLoose() {
    int found = 0;
    for (String text : texts) {
      found += recogniser.find(text, spoken).size();
    }
    return found;
  }

  /** Lucene's monitor. */
  @Benchmark
  public int monitor() throws IOException {
    int found = 0;
    for (String text : texts) {
      Document document = new Document();
      document.add(new TextField(FIELD, text, Field.Store.NO));
      found += monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
    }
    return found;
  }

  /** Starts the benchmarks; prints characters a second, the ratio, and the memory of the tries. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(RecognitionBenchmark.class.getSimpleName()).build())
            .run();
    TermBase terms = BenchTexts.terms();
    long before = used();
    TermRecogniser recogniser = new TermRecogniser(terms, new LuceneTextAnalyzer());
    System.out.printf(Locale.ROOT, "%nheap of the recogniser: %.1f MB%n", (used() - before) / 1e6);
    for (Language language : Language.OFFICIAL) {
      long characters = BenchTexts.blocks(language).stream().mapToLong(String::length).sum();
      double sure = score(results, language, "sure");
      System.out.printf(
          Locale.ROOT,
          "%s: %.1f million characters a second, %.1f with loose matches, %.0f times the monitor%n",
          language,
          characters / sure / 1e3,
          characters / score(results, language, "withLoose") / 1e3,
          score(results, language, "monitor") / sure);
    }
    System.out.println(recogniser.find("strategic stability", Language.ENGLISH));
  }

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
