package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws a logical line as a page shows it, and reads it back. */
class BidiLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الدول الحائزة للأسلحة النووية",
        "في عام 2010 (الوثيقة النهائية) قررت الأطراف",
        "(أ) تعزيز الثقة (انظر أدناه)؛",
        "انظر NPT/CONF.2010/50 والمرفق",
        "قال John Smith إن ذلك صحيح",
        "«المعاهدة» [المادة السادسة]",
        "نسبة 24.5 في المائة",
        "مخاطر الكوارث للفترة 2015-2030.",
        "قرار الجمعية العامة 59/91 (A/RES/59/91) المعنون"
      })
  void readsADrawnLineBack(String logical) {
    assertThat(text(BidiLine.logical(draw(logical, false), true))).isEqualTo(logical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(أ) تعزيز الثقة (انظر أدناه)", "قررت [الأطراف] «معا» ذلك"})
  void takesBracketsAsDrawnOrAsMeant(String logical) {
    assertThat(text(BidiLine.logical(draw(logical, true), true))).isEqualTo(logical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"سلام", "לשון"})
  void keepsTheCharactersOfALigatureInOrder(String word) {
    List<Glyph> drawn = List.of(glyph(word.substring(2), 0), glyph(word.substring(0, 2), 10));

    assertThat(text(BidiLine.logical(drawn, true))).isEqualTo(word);
  }

  @Test
  void readsALineOfLatinLettersFromTheLeft() {
    List<Glyph> drawn = new ArrayList<>();
    "19-06101 (A) 180419"
        .codePoints()
        .forEach(p -> drawn.add(glyph(Character.toString(p), 5.0 * drawn.size())));

    assertThat(text(BidiLine.logical(drawn, true))).isEqualTo("19-06101 (A) 180419");
  }

  @Test
  void readsANumberBeforeALatinWordWhereItWasDrawnFirst() {
    // On the page both read "May 2021 14" with the Arabic word to the right.
    assertThat(text(BidiLine.logical(drawnInOrder(4, 2), true))).isEqualTo("في 14 May 2021");
    assertThat(text(BidiLine.logical(drawnInOrder(3, 20), true))).isEqualTo("في May 2021 14");
  }

  /** The glyphs from left to right, with the places in the order of drawing that words begin at. */
  private static List<Glyph> drawnInOrder(int month, int day) {
    String seen = "May 2021 14 يف";
    List<Glyph> glyphs = new ArrayList<>();
    for (int place = 0; place < seen.length(); place++) {
      int order = place < 9 ? month + place : place < 12 ? day + place - 9 : 1;
      String unit = seen.substring(place, place + 1);
      glyphs.add(new Glyph(unit, 5.0 * place, 5, 100, 10, false, false, 0, order));
    }
    return glyphs;
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  private static Glyph glyph(String text, double x) {
    return new Glyph(text, x, 5, 100, 10, false, false);
  }

  /** The glyphs from left to right, as the bidirectional algorithm puts them on a page. */
  private static List<Glyph> draw(String logical, boolean mirrored) {
    Bidi bidi = new Bidi(logical, Bidi.DIRECTION_RIGHT_TO_LEFT);
    Character[] units = new Character[logical.length()];
    byte[] levels = new byte[units.length];
    for (int i = 0; i < units.length; i++) {
      char c = logical.charAt(i);
      levels[i] = (byte) bidi.getLevelAt(i);
      units[i] = mirrored && levels[i] % 2 == 1 ? mirror(c) : c;
    }
    Bidi.reorderVisually(levels, 0, units, 0, units.length);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      glyphs.add(glyph(String.valueOf(units[i]), 5.0 * i));
    }
    return glyphs;
  }

  private static char mirror(char c) {
    String brackets = "()[]«»";
    int at = brackets.indexOf(c);
    return at < 0 ? c : brackets.charAt(at ^ 1);
  }
}
