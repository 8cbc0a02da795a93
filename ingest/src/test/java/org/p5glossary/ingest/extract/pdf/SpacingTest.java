package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpacingTest {

  private static Glyph glyph(String text, double x, double width) {
    return new Glyph(text, x, width, 100, 10, false, false);
  }

  private static String spaced(Glyph... drawn) {
    return Spacing.spaced(List.of(drawn), 10, true).stream()
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  @Test
  void aSpaceDrawnOverTheLastLetterOfAHebrewLinePartsNothing() {
    assertThat(spaced(glyph("ה", 236.2, 7.6), glyph(" ", 236.3, 3.5), glyph("נ", 243.8, 4.4)))
        .isEqualTo("הנ");
  }

  @Test
  void aSpaceThatTakesRoomPartsWords() {
    assertThat(spaced(glyph("ה", 236.2, 7.6), glyph(" ", 243.8, 3.5), glyph("נ", 247.3, 4.4)))
        .isEqualTo("ה נ");
  }
}
