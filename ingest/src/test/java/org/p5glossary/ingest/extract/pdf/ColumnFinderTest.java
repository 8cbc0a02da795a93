package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two columns of Hebrew with hanging labels, on a page 600 points wide. */
class ColumnFinderTest {

  private static final double LABEL_GAP = 25;

  private final List<Row> rows = new ArrayList<>();

  private static void draw(List<Glyph> glyphs, String word, double x, double baseline) {
    for (int i = 0; i < word.length(); i++) {
      glyphs.add(new Glyph(word.substring(i, i + 1), x + 5 * i, 5, baseline, 10, false, false));
    }
  }

  /** Text of 40 letters in both columns; every fourth line has a label at the right of each. */
  private void twoColumns() {
    String text = "אבגדהוזחטיכלמנסעפצקראבגדהוזחטיכלמנסעפצקר";
    for (int line = 0; line < 20; line++) {
      List<Glyph> glyphs = new ArrayList<>();
      double y = 100 + 12 * line;
      draw(glyphs, text, 70, y);
      draw(glyphs, text, 320, y);
      if (line % 4 == 0) {
        draw(glyphs, "." + line, 270 + LABEL_GAP, y);
        draw(glyphs, "." + (line + 20), 520 + LABEL_GAP, y);
      }
      rows.add(Row.of(glyphs));
    }
  }

  @Test
  void labelsStayWithTheColumnThatTheyOpen() {
    twoColumns();

    List<List<Row>> columns = new ColumnFinder(rows, 600, true, Double.NaN).stretches();

    assertThat(columns).hasSize(2);
    assertThat(columns.get(0)).allMatch(row -> row.left() == 320);
    assertThat(columns.get(1)).allMatch(row -> row.left() == 70);
    assertThat(columns.get(1).get(0).right()).isGreaterThan(270 + LABEL_GAP);
  }
}
