package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;

class TranslationCountsTest {
  private static final Language A = Language.of("hu");
  private static final Language B = Language.of("en");

  private final SentenceAligner aligner = new SentenceAligner();

  @Test
  void sumsDoNotDependOnTheOrder() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    List<TranslationCounts> counts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      counts.add(learnt(GeneratedTexts.of(150, seed + i)));
    }
    TranslationCounts sum = counts.stream().reduce(TranslationCounts.NONE, TranslationCounts::plus);
    Collections.shuffle(counts, new Random(seed));
    assertThat(counts.stream().reduce(TranslationCounts.NONE, TranslationCounts::plus))
        .as("seed %d", seed)
        .isEqualTo(sum);
    assertThat(sum.isEmpty()).isFalse();
    assertThat(sum.mirrored().mirrored()).isEqualTo(sum);
  }

  @Test
  void knowingTheWordsHelpsAShortText() {
    TranslationCounts memory = learnt(GeneratedTexts.of(1200, 5));
    StrictScore without = new StrictScore();
    StrictScore with = new StrictScore();
    double[] free = {.60, .75, .90, .95, 1};
    for (int seed = 50; seed < 60; seed++) {
      GeneratedTexts texts = GeneratedTexts.of(20, seed, free);
      without.add(texts.gold(), aligner.align(texts.source(), A, texts.target(), B));
      with.add(texts.gold(), aligner.align(texts.source(), A, texts.target(), B, memory));
    }
    assertThat(with.f1()).as("with %s, without %s", with, without).isGreaterThan(without.f1());
  }

  @Test
  void swappingSidesMirrorsTheBeadsWithMemoryToo() {
    TranslationCounts memory = learnt(GeneratedTexts.of(300, 5));
    GeneratedTexts texts = GeneratedTexts.of(60, 8);
    Alignment alignment = aligner.align(texts.source(), A, texts.target(), B, memory);
    assertThat(aligner.align(texts.target(), B, texts.source(), A, memory.mirrored()).mirrored())
        .isEqualTo(alignment);
  }

  @Test
  void learnsNothingFromBeadsThatAreNotSure() {
    GeneratedTexts texts = GeneratedTexts.of(100, 5);
    Alignment alignment = aligner.align(texts.source(), A, texts.target(), B);
    Alignment doubtful =
        new Alignment(
            alignment.sourceSize(),
            alignment.targetSize(),
            alignment.beads().stream()
                .map(
                    bead ->
                        org.p5glossary.corpus.alignment.Bead.automatic(
                            bead.sourceStart(),
                            bead.sourceEnd(),
                            bead.targetStart(),
                            bead.targetEnd(),
                            .5))
                .toList());
    assertThat(TranslationCounts.of(texts.source(), A, texts.target(), B, doubtful).isEmpty())
        .isTrue();
  }

  private TranslationCounts learnt(GeneratedTexts texts) {
    return TranslationCounts.of(
        texts.source(), A, texts.target(), B, aligner.align(texts.source(), A, texts.target(), B));
  }
}
