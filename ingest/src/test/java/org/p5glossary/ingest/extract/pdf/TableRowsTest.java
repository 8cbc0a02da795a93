package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.PageBox;

/** Tables without rules, of lines of eight-point type; rows are set apart by two points. */
class TableRowsTest {

  private final List<List<Line>> lines = new ArrayList<>();
  private double baseline = 300;

  private void print(double below, Object... textsAndStarts) {
    baseline += below;
    List<Line> row = new ArrayList<>();
    for (int i = 0; i < textsAndStarts.length; i += 2) {
      String text = (String) textsAndStarts[i];
      double start = (Integer) textsAndStarts[i + 1];
      double end = start + 4 * text.length();
      row.add(
          new Line(
              new Line.Place(1, 0, lines.size()),
              start,
              end,
              baseline,
              8,
              text,
              List.of(),
              false,
              false,
              10,
              0,
              new PageBox(1, start, baseline - 7, end - start, 9)));
    }
    lines.add(row);
  }

  private List<String> rows() {
    List<Line> flow = lines.stream().flatMap(List::stream).toList();
    PageLines page = new PageLines(1, 600, 800, false, flow, List.of());
    TypeMetrics metrics = new TypeMetrics(List.of(page));
    return new TableFinder(metrics, List.of(page))
        .stretches(flow).stream()
            .filter(TableFinder.Stretch::isTable)
            .flatMap(stretch -> stretch.rows().stream())
            .map(TableRowsTest::text)
            .toList();
  }

  private static String text(List<List<Line>> cells) {
    return cells.stream()
        .map(cell -> cell.stream().map(Line::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("|"));
  }

  @Test
  void figuresBesideTheLastLineOfTheirLabelMakeOneRow() {
    print(0, "Category", 70, "Approved", 300, "Spent", 400);
    print(12, "Posts", 70, "12.0", 316, "11.5", 404);
    print(12, "Official travel of staff", 70);
    print(10, "and of consultants to the", 70);
    print(10, "field missions", 70, "3.4", 320, "–", 416);
    print(12, "Supplies", 70, "1.0", 320, "1.0", 408);

    assertThat(rows())
        .containsExactly(
            "Category|Approved|Spent",
            "Posts|12.0|11.5",
            "Official travel of staff and of consultants to the field missions|3.4|–",
            "Supplies|1.0|1.0");
  }

  @Test
  void aSectionOverTheTableIsARowOfItsOwn() {
    print(0, "Posts", 70, "12.0", 316, "11.5", 404);
    print(12, "Travel of staff and of", 70, "3.0", 320, "2.0", 408);
    print(10, "consultants", 70);
    print(12, "Operational costs", 70);
    print(12, "Supplies", 70, "1.0", 320, "1.0", 408);
    print(12, "Fuel", 70, "2.0", 320, "1.5", 408);

    assertThat(rows())
        .containsExactly(
            "Posts|12.0|11.5",
            "Travel of staff and of consultants|3.0|2.0",
            "Operational costs",
            "Supplies|1.0|1.0",
            "Fuel|2.0|1.5");
  }

  @Test
  void aHeadOfSeveralLinesBeginsAboveTheOthers() {
    print(0, "Estimates (thousands", 300);
    print(10, "Category", 70, "of dollars)", 300);
    print(12, "Posts", 70, "12.0", 316);
    print(12, "Travel of staff and of", 70, "3.0", 320);
    print(10, "consultants", 70);
    print(12, "Fuel", 70, "2.0", 320);

    assertThat(rows())
        .containsExactly(
            "Category|Estimates (thousands of dollars)",
            "Posts|12.0",
            "Travel of staff and of consultants|3.0",
            "Fuel|2.0");
  }
}
