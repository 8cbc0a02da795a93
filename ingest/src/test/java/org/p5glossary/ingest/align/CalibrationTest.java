package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Bead;

class CalibrationTest {

  @Test
  void keepsTheOrderAndIsNeverSurerThanPeople() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    int[][] shapes = {{1, 1}, {1, 2}, {2, 2}, {6, 1}, {0, 1}, {1, 0}};
    for (int i = 0; i < 2000; i++) {
      int[] shape = shapes[random.nextInt(shapes.length)];
      double low = random.nextDouble();
      double high = low + (1 - low) * random.nextDouble();
      double related = random.nextDouble();
      double lower = calibrated(shape, low, related);
      double higher = calibrated(shape, high, related);
      assertThat(lower)
          .as("%s of %s-%s, seed %d", low, shape[0], shape[1], seed)
          .isBetween(0.0, higher);
      assertThat(higher).isLessThanOrEqualTo(Calibration.SUREST);
    }
  }

  @Test
  void standsZeroAndOne() {
    assertThat(calibrated(new int[] {1, 1}, 1, 1)).isEqualTo(Calibration.SUREST);
    assertThat(calibrated(new int[] {1, 1}, 0, 1)).isBetween(0.0, .1);
    assertThat(calibrated(new int[] {1, 1}, 1, 0)).isEqualTo(0);
  }

  private static double calibrated(int[] shape, double posterior, double related) {
    Bead bead = Bead.automatic(3, 3 + shape[0], 4, 4 + shape[1], posterior);
    return Calibration.calibrated(bead, related).probability();
  }
}
