package org.p5glossary.server.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Measures what a reader waits for each page of the server: one connection that asks for it again
 * and again, in two languages, after a first round that warms it. Prints milliseconds and KB.
 */
final class PageTimesBenchmark {

  private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("p5.seconds", 4));

  private static final double GOAL = 100;

  private PageTimesBenchmark() {}

  /**
   * @param args none
   */
  public static void main(String[] args) {
    URI server = URI.create(ServedSamples.get().server().address());
    System.out.printf(
        Locale.ROOT,
        "%-16s %6s %8s %8s %8s %6s%n",
        "page",
        "times",
        "p50 ms",
        "p99 ms",
        "worst ms",
        "KB");
    int slow = 0;
    for (var page : EveryPage.paths().entrySet()) {
      if (page.getKey().equals("error")) {
        continue; // It answers 404, which the load counts as an error.
      }
      List<String> asked =
          List.of(EveryPage.in("en", page.getValue()), EveryPage.in("ar", page.getValue()));
      Load.run(server, asked, 1, ROUND.dividedBy(2));
      Load load = Load.run(server, asked, 1, ROUND);
      if (load.errors() > 0) {
        throw new IllegalStateException(page.getKey() + " was not answered with 200");
      }
      byte[] body = Web.samples().get(asked.get(1)).body().getBytes(StandardCharsets.UTF_8);
      System.out.printf(
          Locale.ROOT,
          "%-16s %6d %8.1f %8.1f %8.1f %6d%n",
          page.getKey(),
          load.requests(),
          load.percentile(50),
          load.percentile(99),
          load.percentile(100),
          body.length / 1_000);
      slow += load.percentile(99) > GOAL ? 1 : 0;
    }
    System.out.printf(Locale.ROOT, "pages beyond %.0f ms at p99: %d%n", GOAL, slow);
    // The server of the samples stops only with the virtual machine.
    Runtime.getRuntime().exit(0);
  }
}
