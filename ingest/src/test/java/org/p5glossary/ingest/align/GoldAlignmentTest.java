package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors on hand-aligned texts; skipped where these are absent. */
class GoldAlignmentTest {

  @BeforeEach
  void needsGold() {
    assumeTrue(GoldTexts.present(), "needs ../shared");
  }

  @ParameterizedTest
  @CsvSource({"gpl-plen, pl, en, 1.0", "parice-enis, en, is, .93", "textberg-dev-defr, de, fr, .9"})
  void reachesItsFloorOnProse(String set, String source, String target, double floor)
      throws IOException {
    StrictScore score = GoldTexts.score(set, source, target);

    assertThat(score.f1()).as(set + " " + score).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void reachesItsFloorOnPapersInAllPairsOfLanguages() throws IOException {
    StrictScore pooled = new StrictScore();
    for (String[] pair : GoldTexts.pairs()) {
      StrictScore score = GoldTexts.scorePapers(pair[0], pair[1]);
      assertThat(score.f1()).as(pair[0] + "-" + pair[1]).isGreaterThanOrEqualTo(.98);
      pooled.add(score);
    }
    assertThat(pooled.f1()).as(pooled.toString()).isGreaterThanOrEqualTo(.998);
  }

  @Test
  void reachesItsFloorOnPapersAsDocuments() throws IOException {
    StrictScore blocks = new StrictScore();
    StrictScore sentences = new StrictScore();
    for (String[] pair : GoldTexts.pairs()) {
      List<StrictScore> scores = GoldTexts.scoreDocuments(pair[0], pair[1]);
      blocks.add(scores.get(0));
      sentences.add(scores.get(1));
    }
    assertThat(blocks.f1()).as(blocks.toString()).isGreaterThanOrEqualTo(.995);
    assertThat(sentences.f1()).as(sentences.toString()).isGreaterThanOrEqualTo(.998);
  }
}
