package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWritersTest {

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedOutlivesThreeKills() throws Exception {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    assertThat(new KilledWriters(folder, seed).kill(3)).as("seed %d", seed).isPositive();
  }
}
