package org.p5glossary.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.rendering.ObservedForm;
import org.p5glossary.glossary.rendering.PaperUse;
import org.p5glossary.glossary.rendering.Uptake;

class YearChartTest {

  private static ObservedForm form(String term, int... yearsAndCounts) {
    return new ObservedForm(
        Term.of(term, AdministrativeStatus.ADMITTED),
        IntStream.range(0, yearsAndCounts.length / 2)
            .mapToObj(
                i ->
                    new PaperUse(
                        new PaperId("p" + i),
                        "p" + i,
                        Optional.of(LocalDate.of(yearsAndCounts[2 * i], 5, 1)),
                        List.of(),
                        Authorship.UNKNOWN,
                        yearsAndCounts[2 * i + 1]))
            .toList(),
        false);
  }

  @Test
  void barsStandOnEachOtherAndFillTheHeight() {
    YearChart chart = YearChart.of(List.of(form("学说", 2010, 1), form("理论", 2010, 3, 2012, 2)));

    assertThat(chart.years()).containsExactly(2010, 2011, 2012);
    assertThat(chart.most()).isEqualTo(4);
    // One quarter and three quarters of the height, the second on the first.
    int foot = chart.foot();
    int step = YearChart.HEIGHT / 4;
    assertThat(chart.paths().get(0)).contains(" " + foot + "h22V" + (foot - step) + "h");
    assertThat(chart.paths().get(1))
        .contains(" " + (foot - step) + "h22V" + chart.top() + "h")
        .contains(" " + foot + "h22V" + (foot - 2 * step) + "h");
  }

  @Test
  void aLongSpanLeavesEmptyYearsOutAndNothingDatedIsNoChart() {
    assertThat(YearChart.of(List.of(form("a", 1968, 1, 2024, 1))).years())
        .containsExactly(1968, 2024);
    assertThat(YearChart.of(List.of()).years()).isEmpty();
  }

  @Test
  void uptakeHasALineForEachSubmitterAndOneForWhatWasAgreed() {
    Uptake uptake =
        new Uptake(
            List.of(),
            List.of(
                new Uptake.Lane("𠀀".repeat(40), new TreeSet<>(List.of(2010, 2020))),
                new Uptake.Lane("France", new TreeSet<>(List.of(2020)))),
            new TreeSet<>(List.of(2022)),
            List.of());

    UptakeChart chart = UptakeChart.of(uptake);

    assertThat(chart.years()).containsExactly(2010, 2020, 2022);
    assertThat(chart.lanes()).containsExactly("𠀀".repeat(29) + "…", "France", "");
    assertThat(chart.paths().get(0).chars().filter(c -> c == 'M')).hasSize(2);
    assertThat(chart.paths().get(2)).startsWith("M" + (chart.middle(2) - 6) + " ");
  }
}
