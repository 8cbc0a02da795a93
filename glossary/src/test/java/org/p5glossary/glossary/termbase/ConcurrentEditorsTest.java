package org.p5glossary.glossary.termbase;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentEditorsTest {

  @TempDir private Path folder;

  @Test
  void twentyEditorsLoseNothing() throws Exception {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    new EditorsAtOnce(folder.resolve("ledger.db"), 20, 15, seed).run();
  }
}
