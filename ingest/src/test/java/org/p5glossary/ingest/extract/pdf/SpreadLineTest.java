package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of words at given places, ten points high and five points a letter. */
class SpreadLineTest {

  private static Row row(double baseline, boolean spaces, Object... wordsAndPlaces) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < wordsAndPlaces.length; i += 2) {
      double x = (Integer) wordsAndPlaces[i + 1];
      if (spaces && i > 0) {
        glyphs.add(
            new Glyph(" ", glyphs.get(glyphs.size() - 1).right(), 3, baseline, 10, false, false));
      }
      for (char letter : ((String) wordsAndPlaces[i]).toCharArray()) {
        glyphs.add(new Glyph(String.valueOf(letter), x, 5, baseline, 10, false, false));
        x += 5;
      }
    }
    return Row.of(glyphs);
  }

  private static final Row FULL =
      row(100, true, "abcdefghij", 70, "klmnopqrst", 123, "uvwxyzabcd", 176);

  private static final Row LAST = row(124, true, "abcdefghij", 70);

  private static List<Integer> segments(Row... rows) {
    return Segments.ofAll(List.of(rows)).stream().map(List::size).toList();
  }

  @Test
  void aLineOfTwoWordsSpreadOverItsColumnIsOneLine() {
    Row spread = row(112, true, "official", 70, "assistance", 176);

    assertThat(segments(FULL, spread, LAST)).containsExactly(1, 1, 1);
  }

  @Test
  void aFirstLineThatIsSpreadIsOneLine() {
    Row spread = row(112, true, "Assist", 88, "least", 147, "country", 191);
    Row below = row(124, true, "abcdefghij", 70, "klmnopqrst", 123, "uvwxyzabcd", 176);

    assertThat(segments(FULL, spread, below)).containsExactly(1, 1, 1);
  }

  @Test
  void twoWordsVeryFarApartAreCellsUnlessASpaceStandsBetweenThem() {
    Row before = row(100, false, "abcdefghijklmnopqrstuvwxyzabcde", 70);

    assertThat(segments(before, row(112, false, "Post", 70, "1,20", 206))).containsExactly(1, 2);
    assertThat(segments(before, row(112, true, "Post", 70, "1,20", 206))).containsExactly(1, 1);
  }

  @Test
  void cellsWithoutASpaceBetweenThemStayApart() {
    Row first = row(130, false, "Posts", 70, "1,200", 150, "2,400", 201);
    Row second = row(142, false, "Travel", 70, "300", 160, "290", 211);

    assertThat(segments(FULL, first, second)).containsExactly(1, 3, 3);
  }
}
