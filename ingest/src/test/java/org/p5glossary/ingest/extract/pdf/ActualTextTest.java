package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActualTextTest {

  private final ActualText actual = new ActualText();

  private static Glyph glyph(double x, double width, double baseline) {
    return new Glyph("?", x, width, baseline, 10, false, false);
  }

  @Test
  void glyphsBecomeOneWhereTheWidestStands() {
    actual.begin("\u0623\u064F");
    actual.add(glyph(102, 2, 93));
    actual.add(glyph(100, 5, 100));

    assertThat(actual.end())
        .get()
        .usingRecursiveComparison()
        .isEqualTo(new Glyph("\u0623\u064F", 100, 5, 100, 10, false, false));
    assertThat(actual.isGiven()).isFalse();
  }

  @Test
  void textOfAWholeParagraphIsNotBelieved() {
    actual.begin("A whole paragraph.");

    assertThat(actual.isGiven()).isFalse();
    assertThat(actual.end()).isEmpty();
  }

  @Test
  void joinedLettersOfAnIndicScriptAreBelieved() {
    actual.begin("\u0937\u094D\u091F\u094D\u0930\u094B\u0902");
    actual.add(glyph(10, 8, 50));

    assertThat(actual.end())
        .map(Glyph::text)
        .contains("\u0937\u094D\u091F\u094D\u0930\u094B\u0902");
  }

  @Test
  void outerTextCountsAndEndsWithoutBeginningsDoNothing() {
    actual.end();
    actual.begin("fi");
    actual.begin("f");
    actual.add(glyph(10, 4, 50));

    assertThat(actual.end()).isEmpty();
    assertThat(actual.end()).map(Glyph::text).contains("fi");
  }

  @Test
  void endlessNestingIsCountedNotKept() {
    for (int i = 0; i < 1_000; i++) {
      actual.begin("x");
    }
    for (int i = 0; i < 999; i++) {
      assertThat(actual.end()).isEmpty();
    }
    actual.add(glyph(10, 4, 50));

    assertThat(actual.end()).map(Glyph::text).contains("x");
  }
}
