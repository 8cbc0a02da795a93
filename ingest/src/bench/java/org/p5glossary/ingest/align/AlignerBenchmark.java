package org.p5glossary.ingest.align;

import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;

/**
 * Seconds for one alignment of generated texts: the whole aligner and a plain Gale–Church pass in
 * the same machine, and the aligner on texts of two sizes. Run with {@code mvn -Pbench-align}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class AlignerBenchmark {
  /** Languages whose scripts and anchors differ; the words are made up in each case. */
  @Param({"hu-en", "zh-en", "ru-ar"})
  private String pair = "hu-en";

  private List<String> source = List.of();
  private List<String> target = List.of();

  /** Makes the texts: 6,700 beads. */
  @Setup
  public void makeTexts() {
    GeneratedTexts texts = GeneratedTexts.of(6700, 7);
    source = texts.source();
    target = texts.target();
  }

  /** The whole aligner. */
  @Benchmark
  public Alignment wholeAligner() {
    return new SentenceAligner()
        .align(source, Language.of(pair.substring(0, 2)), target, Language.of(pair.substring(3)));
  }

  /** The baseline. */
  @Benchmark
  public Alignment galeChurch() {
    return GaleChurch.align(source, target);
  }

  /** Starts the benchmarks. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(AlignerBenchmark.class.getSimpleName()).build()).run();
  }
}
