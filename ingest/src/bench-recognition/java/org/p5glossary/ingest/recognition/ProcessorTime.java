package org.p5glossary.ingest.recognition;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of one thread: what other programs do on the machine counts less. */
final class ProcessorTime {

  private static final long SECOND = 1_000_000_000L;
  private static final int ROUNDS = 3;

  private ProcessorTime() {}

  /** Something to measure. */
  interface Work {
    int run() throws IOException;
  }

  /** Nanoseconds of one run, the best of three rounds of a second after a warm second. */
  static double of(Work work) throws IOException {
    double best = round(work);
    for (int i = 0; i < ROUNDS; i++) {
      best = Math.min(best, round(work));
    }
    return best;
  }

  private static double round(Work work) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long spent = 0;
    int runs = 0;
    while (spent < SECOND) {
      work.run();
      runs++;
      spent = threads.getCurrentThreadCpuTime() - start;
    }
    return (double) spent / runs;
  }
}
