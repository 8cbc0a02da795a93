package org.p5glossary.ingest.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;

/** What people can do to beads, written as "source,target" sizes of the beads. */
class BeadEditTest {

  /** 1-1, 2-1, 0-1, 1-1. */
  private static final Alignment ALIGNMENT =
      new Alignment(
          4,
          4,
          List.of(
              Bead.automatic(0, 1, 0, 1, .9),
              Bead.automatic(1, 3, 1, 2, .9),
              Bead.automatic(3, 3, 2, 3, .9),
              Bead.automatic(3, 4, 3, 4, .9)));

  @ParameterizedTest
  @CsvSource({
    "verify 0, 1-1, false, false",
    "verify 1 2, 2-1 0-1, false, false",
    "merge 0, 3-2, true, true",
    "merge 2, 1-2, false, true",
    "split 1 1 1, 1-1 1-0, true, false",
    "split 1 1 0, 1-0 1-1, true, false",
    "move 1 source previous, 2-1 1-1, true, false",
    "move 1 source next, 1-1 1-1, true, false",
    "move 1 target next, 2-0 0-2, false, true",
    "move 2 target previous, 2-2, false, true",
    "move 2 target next, 1-2, false, true",
    "pair 1 2 1 2, 1-1, true, false",
    "pair 3 4 2 3, 1-1, false, false",
  })
  void doesWhatItSays(String words, String after, boolean source, boolean target) {
    BeadEdit.Outcome outcome = EditWords.parse(words).on(ALIGNMENT);
    assertThat(
            String.join(
                " ",
                outcome.after().stream()
                    .map(bead -> bead.sourceSize() + "-" + bead.targetSize())
                    .toList()))
        .isEqualTo(after);
    assertThat(outcome.after()).allMatch(bead -> bead.status() == BeadStatus.VERIFIED);
    assertThat(outcome.regroups(BeadEdit.Side.SOURCE)).isEqualTo(source);
    assertThat(outcome.regroups(BeadEdit.Side.TARGET)).isEqualTo(target);
    assertThat(words).startsWith(outcome.change().code() + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "verify 4, NO_SUCH_BEAD",
    "verify 2 1, NO_SUCH_BEAD",
    "merge 3, NO_NEIGHBOUR",
    "merge -1, NO_SUCH_BEAD",
    "split 0 0 0, NO_SUCH_CUT",
    "split 0 1 1, NO_SUCH_CUT",
    "split 0 2 0, NO_SUCH_CUT",
    "move 0 source previous, NO_NEIGHBOUR",
    "move 2 source next, NOTHING_TO_MOVE",
    "move 3 target next, NO_NEIGHBOUR",
    "pair 0 0 0 1, NO_SUCH_SENTENCE",
    "pair 0 1 4 5, NO_SUCH_SENTENCE",
  })
  void isRefusedWhereItMakesNoSense(String words, EditRefusal refusal) {
    assertThatThrownBy(() -> EditWords.parse(words).on(ALIGNMENT))
        .isInstanceOfSatisfying(
            EditRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void whatIsVerifiedIsNotVerifiedAgain() {
    Alignment known = new Alignment(1, 1, List.of(new Bead(0, 1, 0, 1, 1, BeadStatus.VERIFIED)));
    assertThatThrownBy(() -> new BeadEdit.Verify(0, 0).on(known))
        .isInstanceOf(EditRefusedException.class);
    assertThatThrownBy(() -> new BeadEdit.Pair(0, 1, 0, 1).on(known))
        .isInstanceOf(EditRefusedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "verify", "verify x", "merge 1 2", "move 1 left next", "split 1", "drop 1"})
  void otherWordsAreRefusedByName(String words) {
    assertThatThrownBy(() -> EditWords.parse(words)).isInstanceOf(IllegalArgumentException.class);
  }
}
