package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowBuilderTest {

  private static Row row(String text, double x, double baseline, double size) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      glyphs.add(new Glyph(text.substring(i, i + 1), x + 5 * i, 5, baseline, size, false, false));
    }
    return Row.of(glyphs);
  }

  @Test
  void aNotesNumberInLargerTypeIsInTheNotesRow() {
    List<Row> rows =
        RowBuilder.merged(List.of(row("2", 70, 725.7, 10), row("Note.", 78, 728.2, 8)));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).glyphs()).hasSize(6);
  }

  @Test
  void aNumberFarFromTheRowOrAboveItStaysAlone() {
    assertThat(RowBuilder.merged(List.of(row("2", 70, 725.7, 10), row("Note.", 95, 728.2, 8))))
        .hasSize(2);
    assertThat(RowBuilder.merged(List.of(row("2", 70, 716, 10), row("Note.", 78, 728.2, 8))))
        .hasSize(2);
  }

  @Test
  void aWordIsNoNumber() {
    assertThat(RowBuilder.merged(List.of(row("No", 70, 725.7, 10), row("Note.", 81, 728.2, 8))))
        .hasSize(2);
  }
}
