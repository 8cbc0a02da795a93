package org.p5glossary.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.ingest.evaluation.BeadScore.Rule;

class BeadScoreTest {
  private static final List<String> GOLD =
      List.of("[0]:[0]", "[1]:[1, 2]", "", "[2]:[]", "[3, 4]:[3]");

  @Test
  void allowsAllThatIsRight() {
    BeadScore score = score(GOLD, GOLD);
    assertThat(score.f1(Rule.STRICT)).isEqualTo(1);
    assertThat(score.f1(Rule.LAX)).isEqualTo(1);
  }

  @Test
  void countsAMergedBeadAsLaxlyRight() {
    BeadScore score = score(GOLD, List.of("[0]:[0]", "[1, 2]:[1, 2]", "[3, 4]:[3]"));
    assertThat(score.precision(Rule.STRICT)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.recall(Rule.STRICT)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(score.f1(Rule.LAX)).isEqualTo(1);
  }

  @Test
  void countsOneSidedBeadsInPrecisionOnly() {
    BeadScore score = score(GOLD, List.of("[0]:[0]", "[1]:[1, 2]", "[2]:[]", "[3]:[3]", "[4]:[]"));
    assertThat(score.precision(Rule.STRICT)).isCloseTo(3 / 5.0, within(1e-9));
    assertThat(score.recall(Rule.STRICT)).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void leavesOutWhatMayBeGivenEitherWay() {
    List<String> gold = List.of("[0]:[0]", "[1, 2]:[1, 2]?");
    assertThat(score(gold, List.of("[0]:[0]", "[1]:[1]", "[2]:[2]")).f1(Rule.STRICT)).isEqualTo(1);
    assertThat(score(gold, List.of("[0]:[0]", "[1, 2]:[1, 2]")).f1(Rule.STRICT)).isEqualTo(1);
    assertThat(score(gold, List.of("[0, 1]:[0, 1]", "[2]:[2]")).f1(Rule.STRICT)).isEqualTo(0);
  }

  @Test
  void isNothingWithoutBeads() {
    assertThat(new BeadScore().f1(Rule.STRICT)).isEqualTo(0);
  }

  @Test
  void saysWhichLineIsNoBead() {
    assertThatThrownBy(() -> GoldBeads.parse(List.of("[0]:[0]", "1-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("\"1-1\"")
        .hasMessageContaining("[0, 1]:[0]");
  }

  private static BeadScore score(List<String> gold, List<String> given) {
    BeadScore score = new BeadScore();
    score.add(GoldBeads.parse(gold), GoldBeads.parse(given).counted());
    return score;
  }
}
