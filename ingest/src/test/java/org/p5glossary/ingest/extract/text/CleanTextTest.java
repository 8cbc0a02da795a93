package org.p5glossary.ingest.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

  @ParameterizedTest
  @CsvSource({
    "'e\u0301','é'",
    "'\uFB03','ffi'",
    "'\uFEFB','لا'",
    "'nu\u00ADclear','nuclear'",
    "'a\u200Bb\u200Ec','abc'",
    "'nuclear\u2011weapon','nuclear-weapon'",
    "'①','①'",
    "'24\u202F000','24\u00A0000'",
    "'\uFD3E','\uFD3E'",
    "'\uD83D\uDE00','\uD83D\uDE00'"
  })
  void cleans(String raw, String clean) {
    assertThat(CleanText.of(raw)).isEqualTo(clean);
  }

  @Test
  void replacesLoneSurrogates() {
    assertThat(CleanText.of("a\uD800b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void isNfcAndStableForAnyText() {
    long seed = 5;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder raw = new StringBuilder();
      for (int j = 0; j < 20; j++) {
        raw.append((char) random.nextInt(0x10000));
      }
      String clean = CleanText.of(raw.toString());
      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).as("seed %s", seed).isTrue();
      assertThat(CleanText.of(clean)).as("seed %s", seed).isEqualTo(clean);
    }
  }
}
