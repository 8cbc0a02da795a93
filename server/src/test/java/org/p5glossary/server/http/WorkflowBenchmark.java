package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.server.instance.Instance;

/**
 * What pages of lists cost with 100,000 entries ({@code -Dp5.entries}) and what people said of
 * them, see docs/benchmarks.md: first as they stand, then with a change before each request.
 */
class WorkflowBenchmark {

  /** Rounds of all pages before any is timed. */
  private static final int WARM_ALL = 12;

  private static final int WARM = Integer.getInteger("p5.warm", 15);
  private static final int TIMES = Integer.getInteger("p5.times", 25);
  private static final double LIMIT_MILLIS = 50;

  private static final List<String> LISTS =
      List.of(
          "/entries",
          "/entries?page=%1$d",
          "/entries?letter=F",
          "/",
          "/entries?subject=field+7",
          "/entries?ui=zh",
          "/entries?ui=ar&page=%1$d",
          "/proposals",
          "/proposals?page=%2$d",
          "/proposals?status=all",
          "/proposals?status=rejected",
          "/proposals?assignee=olga",
          "/board",
          "/board?page=%2$d",
          "/board?language=en",
          "/board?state=agreed",
          "/board?state=reserved&ui=ar",
          "/board?delegation=FR",
          "/record?day=2029-03-22",
          "/worklists",
          "/entries/made-000007",
          "/entries/made-000007/history",
          "/api/v1/entries",
          "/api/v1/entries?page=%2$d",
          "/api/v1/proposals",
          "/api/v1/board",
          "/api/v1/duplicates?term=state");

  private final Map<String, Double> over = new LinkedHashMap<>();

  @Test
  void pagesOfListsTakeAtMostFiftyMilliseconds(@TempDir Path folder) throws Exception {
    int entries = Integer.getInteger("p5.entries", 100_000);
    long seed = Long.getLong("p5.seed", 20_260_101L);
    DataFolder data = new DataFolder(folder.resolve("data"));
    Instance.open(data, "benchmark").close();
    long start = System.nanoTime();
    new LargeTermBase(entries, seed).write(data.ledgerDatabase());
    say("written in %.1f s, seed %d", seconds(start), seed);
    start = System.nanoTime();
    try (Instance instance = Instance.open(data, "benchmark")) {
      say("%d events opened in %.1f s", instance.ledger().lastPosition(), seconds(start));
      System.gc();
      say(
          "heap after start %d MB",
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
      instance
          .accounts()
          .add(
              new Account(
                  "olga", "Olga", Set.of(Role.ADMINISTRATOR, Role.EDITOR), Optional.empty(), true),
              "correct horse battery staple");
      String token = instance.accounts().issueToken("olga", "benchmark", Optional.empty());
      try (WebServer server = WebServer.start(instance, ServedSamples.settings(0))) {
        Web web = new Web(server.address());
        String[] olga = {"Authorization", "Bearer " + token};
        List<String> lists =
            LISTS.stream()
                .filter(path -> path.matches(System.getProperty("p5.paths", ".*")))
                .map(
                    path ->
                        path.contains("%")
                            ? String.format(Locale.ROOT, path, entries / 30, entries / 400)
                            : path)
                .toList();
        // What compilers cost is told by the worst of the first rounds, not by every page's median.
        start = System.nanoTime();
        for (int i = 0; i < WARM_ALL; i++) {
          lists.forEach(path -> get(web, path, olga));
        }
        say("%d rounds of all pages in %.1f s", WARM_ALL, seconds(start));
        for (String path : lists) {
          time(path, () -> get(web, path, olga));
        }
        int[] number = {0};
        for (String path : lists) {
          changed(path, () -> put(web, olga, number[0]++), () -> get(web, path, olga));
        }
      }
    }
    assertThat(over).as("slower than %s ms, seed %s", LIMIT_MILLIS, seed).isEmpty();
  }

  private static void get(Web web, String path, String[] headers) {
    Web.Answer answer = web.get(path, headers);
    assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
  }

  /** Changes an entry as an editor does. */
  private static void put(Web web, String[] headers, int number) {
    String path = "/api/v1/entries/" + LargeTermBase.id(100 * number + 1);
    Web.Answer read = web.get(path, headers);
    if (read.status() == 404) {
      return; // It is for one delegation.
    }
    String entry =
        "{\"reason\":\"clearer\",\"entry\":"
            + WorkflowSample.read(read)
                .get("entry")
                .toString()
                .replace("What is called so", "What people call so")
            + "}";
    Web.Answer answer =
        web.send("PUT", path, entry, headers[0], headers[1], "If-Match", read.header("ETag"));
    assertThat(answer.status()).as(answer.body()).isLessThan(300);
  }

  private void time(String path, Runnable request) {
    changed(path, () -> {}, request);
  }

  private void changed(String path, Runnable change, Runnable request) {
    double[] took = new double[TIMES];
    double[] changes = new double[TIMES];
    for (int i = -WARM; i < TIMES; i++) {
      double start = processor();
      change.run();
      double changed = processor();
      request.run();
      if (i >= 0) {
        took[i] = processor() - changed;
        changes[i] = changed - start;
      }
    }
    Arrays.sort(took);
    Arrays.sort(changes);
    say(
        "%8.1f ms median %8.1f ms at most   (change before %6.1f ms) %s",
        took[TIMES / 2], took[TIMES - 1], changes[TIMES / 2], path);
    if (took[TIMES / 2] > LIMIT_MILLIS) {
      over.put(path, took[TIMES / 2]);
    }
  }

  /** Milliseconds of processor time of this process, client and server: other load is left out. */
  private static double processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e6;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
