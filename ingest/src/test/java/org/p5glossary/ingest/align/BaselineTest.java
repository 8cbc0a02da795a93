package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;

/** The baseline is sound, and the aligner is better on texts that are hard for it. */
class BaselineTest {
  @Test
  void galeAndChurchAlignEasyTextsAndTheAlignerHardOnes() {
    GeneratedTexts easy = GeneratedTexts.of(300, 3, new double[] {.96, .98, 1, 1, 1});
    StrictScore plain = new StrictScore();
    plain.add(easy.gold(), GaleChurch.align(easy.source(), easy.target()));
    assertThat(plain.f1()).as("easy texts %s", plain).isGreaterThan(.8);

    GeneratedTexts hard = GeneratedTexts.of(300, 3, new double[] {.60, .75, .90, .95, 1});
    StrictScore baseline = new StrictScore();
    baseline.add(hard.gold(), GaleChurch.align(hard.source(), hard.target()));
    StrictScore aligner = new StrictScore();
    aligner.add(
        hard.gold(),
        new SentenceAligner()
            .align(hard.source(), Language.of("hu"), hard.target(), Language.of("en")));
    assertThat(aligner.f1()).as("%s, baseline %s", aligner, baseline).isGreaterThan(baseline.f1());
  }
}
