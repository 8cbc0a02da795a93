package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes minutes: {@code mvn -Pendurance -pl glossary -am test}. */
class StoreEndurance {

  private static final long SEED = Long.getLong("p5.seed", 20_260_101L);

  @TempDir private Path folder;

  @Test
  void twoHundredEditorsWithTwentyThousandChangesLoseNothing() throws Exception {
    long start = System.nanoTime();
    int conflicts = new EditorsAtOnce(folder.resolve("ledger.db"), 200, 100, SEED).run();
    assertThat(conflicts).as("conflicts, seed %d", SEED).isPositive();
    report("20,000 changes of 200 editors, %d conflicts reported, %.1f s", conflicts, start);
  }

  @Test
  void fiftyKilledWritersLoseNothingThatWasAcknowledged() throws Exception {
    long start = System.nanoTime();
    int acknowledged = new KilledWriters(folder, SEED).kill(50);
    report("50 writers killed, %d acknowledged changes all there, %.1f s", acknowledged, start);
  }

  private static void report(String form, int count, long start) {
    System.out.println(
        String.format(Locale.ROOT, form, count, (System.nanoTime() - start) / 1e9)
            + ", seed "
            + SEED);
  }
}
