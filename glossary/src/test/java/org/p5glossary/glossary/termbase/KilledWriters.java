package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.SqliteLedger;

/**
 * Processes that write to one ledger until they are killed as by {@code kill -9}, one after the
 * other, each at a random moment. What a process printed was acknowledged and must be there.
 */
final class KilledWriters {

  private static final int KILLED = 137;

  private final Path folder;
  private final Path ledgerFile;
  private final Random random;
  private final long seed;
  private final Map<Long, String> acknowledged = new HashMap<>();

  KilledWriters(Path folder, long seed) {
    this.folder = folder;
    this.ledgerFile = folder.resolve("killed.db");
    this.random = new Random(seed);
    this.seed = seed;
  }

  /** Starts and kills so many, and returns how many changes were acknowledged in all. */
  int kill(int times) throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      Path out = folder.resolve("acknowledged-" + i);
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  EntryWriter.class.getName(),
                  ledgerFile.toString(),
                  "run" + i)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      while (Files.size(out) == 0) {
        assertThat(writer.isAlive()).as("the writer, seed %d", seed).isTrue();
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(250));
      assertThat(writer.destroyForcibly().waitFor()).isEqualTo(KILLED);
      remember(out);
      check(i);
    }
    return acknowledged.size();
  }

  private void remember(Path out) throws IOException {
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    // A line that was cut was not acknowledged.
    printed
        .substring(0, printed.lastIndexOf('\n') + 1)
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split("\t", 2);
              acknowledged.put(Long.valueOf(parts[0]), parts[1]);
            });
  }

  private void check(int kill) {
    Map<Long, String> held = new HashMap<>();
    try (SqliteLedger ledger = SqliteLedger.open(ledgerFile, Clock.systemUTC())) {
      assertThat(ledger.verify().isSound()).as("seed %d, kill %d", seed, kill).isTrue();
      ledger.readAfter(
          0,
          recorded ->
              held.put(
                  recorded.position(),
                  ((EntryPut) recorded.decision())
                      .entry()
                      .sections()
                      .get(0)
                      .terms()
                      .get(0)
                      .text()));
    }
    assertThat(held).as("seed %d, kill %d", seed, kill).containsAllEntriesOf(acknowledged);
  }
}
