package org.p5glossary.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.web.message.Messages;

class PairingTest {

  @Test
  void neverShowsWhatAMachinePairedAsCertain() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      double confidence = i == 0 ? 1 : 1 - Math.pow(random.nextDouble(), 4);
      double shown = new Pairing(BeadStatus.AUTOMATIC, confidence).shownConfidence();
      assertThat(shown)
          .as("confidence %s, seed %d", confidence, seed)
          .isLessThanOrEqualTo(Math.min(confidence, .99));
    }
    assertThat(new Pairing(BeadStatus.VERIFIED, 1).shownConfidence()).isEqualTo(1);
  }

  @Test
  void neverRoundsPerCentsUp() {
    assertThat(Messages.load().in(Language.ENGLISH).percent(.997)).contains("99");
    assertThat(Messages.load().in(Language.ENGLISH).percent(.99)).contains("99");
    assertThat(Messages.load().in(Language.ENGLISH).percent(1)).contains("100");
  }
}
