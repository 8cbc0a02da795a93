package org.p5glossary.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {

  @Test
  void writesWhatTheStandardEncoderWrites() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    int[] limits = {0x80, 0x800, 0x10000, 0x110000};
    for (int round = 0; round < 200; round++) {
      Utf8Buffer buffer = new Utf8Buffer(1);
      StringBuilder expected = new StringBuilder();
      for (int piece = 0; piece < 20; piece++) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
          // Unpaired surrogates too; what they make with their neighbours is one text.
          text.appendCodePoint(random.nextInt(limits[random.nextInt(limits.length)]));
        }
        text.append('|');
        expected.append(text);
        buffer.writeContent(text.toString());
      }
      assertThat(buffer.toByteArray())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(expected.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void writesPartsOfTextsAndBytes() {
    Utf8Buffer buffer = new Utf8Buffer(2);
    buffer.writeContent("战略稳定", 1, 3);
    buffer.writeBinaryContent("é".getBytes(StandardCharsets.UTF_8));
    buffer.writeContent("😀", 0, 1);
    assertThat(new String(buffer.toByteArray(), StandardCharsets.UTF_8)).isEqualTo("略稳é?");
  }
}
