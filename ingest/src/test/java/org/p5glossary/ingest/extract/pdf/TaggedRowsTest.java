package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.PageBox;

final class TaggedRowsTest {

  private final List<List<List<Line>>> rows = new ArrayList<>();

  /** A cell of the column at {@code start}, in the paragraph {@code tag}. */
  private static Line cell(String text, double start, int tag) {
    return new Line(
        new Line.Place(1, 0, 0),
        start,
        start + 40,
        100,
        10,
        text,
        List.of(),
        false,
        false,
        20,
        tag,
        new PageBox(1, start, 90, 40, 12));
  }

  private void begin(Line... cells) {
    List<List<Line>> row = new ArrayList<>();
    for (Line cell : cells) {
      row.add(new ArrayList<>(List.of(cell)));
    }
    rows.add(row);
  }

  private List<String> printed() {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(c -> c.stream().map(Line::text).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  @Test
  void cellsOfSeveralLinesAreOneRow() {
    begin(cell("Approved", 100, 1), cell("Actual", 200, 2));

    assertThat(TaggedRows.take(List.of(cell("2024", 100, 1), cell("2025", 200, 2)), rows)).isTrue();
    assertThat(printed()).containsExactly("Approved 2024|Actual 2025");
  }

  @Test
  void aHeadBesideSmallerHeadsStandsInTheFirstRow() {
    begin(cell("Approved", 100, 1), cell("Variance", 200, 2));

    assertThat(
            TaggedRows.take(
                List.of(cell("Category", 0, 3), cell("2024", 100, 1), cell("Amount", 200, 4)),
                rows))
        .isTrue();
    assertThat(printed()).containsExactly("Category|Approved 2024|Variance", "Amount");
  }

  @Test
  void otherParagraphsAreOtherRows() {
    begin(cell("Posts", 0, 1), cell("17", 100, 2));

    assertThat(TaggedRows.take(List.of(cell("Travel", 0, 3), cell("4", 100, 4)), rows)).isFalse();
    assertThat(TaggedRows.take(List.of(cell("untagged", 0, 0)), rows)).isFalse();
  }
}
