package org.p5glossary.ingest.extract.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Ways in which a file is damaged on its way. */
enum Damage {
  /** The end is missing, as after a fetch that broke off. */
  CUT {
    @Override
    byte[] done(byte[] sound, Random random) {
      return Arrays.copyOf(sound, 1 + random.nextInt(sound.length - 1));
    }
  },
  /** One bit is another. */
  FLIP {
    @Override
    byte[] done(byte[] sound, Random random) {
      byte[] damaged = sound.clone();
      flip(damaged, random);
      return damaged;
    }
  },
  /** Some bits are others. */
  FLIPS {
    @Override
    byte[] done(byte[] sound, Random random) {
      byte[] damaged = sound.clone();
      int count = 2 + random.nextInt(15);
      for (int i = 0; i < count; i++) {
        flip(damaged, random);
      }
      return damaged;
    }
  };

  /** A damaged copy of {@code sound}, which holds at least two bytes. */
  abstract byte[] done(byte[] sound, Random random);

  private static void flip(byte[] bytes, Random random) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
  }
}
