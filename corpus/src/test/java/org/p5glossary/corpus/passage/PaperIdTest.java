package org.p5glossary.corpus.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperIdTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joint Statement: the “Five”, on Nuclear War | text-2022-01-03-joint-statement-the-five-on-nuclear-war",
        "五国关于防止核战争的联合声明 | text-2022-01-03-五国关于防止核战争的联合声明",
        "بيانٌ مشترك | text-2022-01-03-بيان-مشترك",
        "Déclaration, no. 2 | text-2022-01-03-déclaration-no-2",
      })
  void namesATextByDateAndTitle(String title, String id) {
    assertThat(PaperId.ofTitle(DAY, title)).map(PaperId::value).contains(id);
  }

  @Test
  void isNeverTooLongAndNeverEmpty() {
    assertThat(PaperId.ofTitle(DAY, "word ".repeat(50)).orElseThrow().value())
        .hasSizeBetween(60, 76)
        .endsWith("-word");
    assertThat(PaperId.ofTitle(DAY, "\uD840\uDC00".repeat(300))).isPresent();
    assertThat(PaperId.ofTitle(DAY, " — … ")).isEmpty();
    assertThat(PaperId.ofTitle(DAY, "")).isEmpty();
  }
}
