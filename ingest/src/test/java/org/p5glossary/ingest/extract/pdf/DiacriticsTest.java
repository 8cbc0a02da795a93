package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiacriticsTest {

  /** Glyphs as a page of Arabic draws them: from left to right, each mark before its letter. */
  private static List<String> attached(Glyph... drawn) {
    return Diacritics.attached(new ArrayList<>(List.of(drawn))).stream().map(Glyph::text).toList();
  }

  private static Glyph glyph(String text, double x, double width, int order) {
    return new Glyph(text, x, width, 100, 10, false, false, 0, order);
  }

  @Test
  void putsAnArabicMarkOnTheLetterRightOfIt() {
    // The mark stands nearer to the comma's middle than to that of its alef.
    assertThat(
            attached(
                glyph("،", 134.5, 3.2, 1), glyph("\u064B", 136.6, 0, 2), glyph("ا", 137.6, 2.8, 3)))
        .containsExactly("،", "ا\u064B");
  }

  @Test
  void putsAnArabicMarkOnItsLetterWhereTheTextIsDrawnFromTheRight() {
    assertThat(
            attached(
                glyph("م", 336.3, 5.4, 3), glyph("\u064E", 341.6, 0, 2), glyph("د", 342.2, 5.2, 1)))
        .containsExactly("م", "د\u064E");
  }

  @Test
  void putsALatinMarkOnTheLetterAroundIt() {
    assertThat(attached(glyph("e", 10, 5, 1), glyph("\u0301", 11, 3, 2), glyph("t", 15, 3, 3)))
        .containsExactly("e\u0301", "t");
  }

  @Test
  void aPersianNonJoinerOnTheEdgeOfALetterFollowsIt() {
    Glyph he = new Glyph("\u0647", 79.9, 4.7, 100, 9, false, false);
    Glyph nun = new Glyph("\u0646", 84.6, 6.8, 100, 9, false, false);
    Glyph joiner = new Glyph("\u200C", 84.7, 2.9, 100, 9, false, false);

    assertThat(Diacritics.attached(List.of(he, nun, joiner)))
        .extracting(Glyph::text)
        .containsExactly("\u0647", "\u200C", "\u0646");
  }
}
