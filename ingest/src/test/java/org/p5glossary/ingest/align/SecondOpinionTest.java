package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;

class SecondOpinionTest {
  private static final Bead SURE = Bead.automatic(0, 1, 0, 1, .99);
  private static final List<Bead> DOUBTFUL =
      List.of(SURE, Bead.automatic(1, 2, 1, 3, .5), Bead.automatic(2, 3, 3, 4, .6));

  @Test
  void memorySpeaksWhereTheTextsLeftDoubts() {
    List<Bead> second =
        List.of(
            Bead.automatic(0, 1, 0, 1, .98),
            Bead.automatic(1, 2, 1, 2, .9),
            Bead.automatic(2, 3, 2, 4, .9));
    assertThat(SecondOpinion.merged(DOUBTFUL, second))
        .containsExactly(SURE, second.get(1), second.get(2));
  }

  @Test
  void memoryNeitherTouchesSureBeadsNorConfirmsItself() {
    List<Bead> second = List.of(Bead.automatic(0, 2, 0, 3, .99), Bead.automatic(2, 3, 3, 4, .99));
    assertThat(SecondOpinion.merged(DOUBTFUL, second)).isEqualTo(DOUBTFUL);
  }

  @Test
  void whatIsHardlySurerIsNotTaken() {
    List<Bead> second =
        List.of(SURE, Bead.automatic(1, 2, 1, 2, .6), Bead.automatic(2, 3, 2, 4, .6));
    assertThat(SecondOpinion.merged(DOUBTFUL, second)).isEqualTo(DOUBTFUL);
  }

  @Test
  void verifiedBeadsTeachWhateverTheirSizeAndDoubtfulOnesDoNot() {
    List<String> source = List.of("ba be. ", "ba bi", "ba be", "ba bi");
    List<String> target = List.of("ku kelo", "ku", "ku kelo", "ku");
    List<Bead> beads = List.of(Bead.automatic(0, 2, 0, 2, .5), Bead.automatic(2, 4, 2, 4, .5));
    List<Bead> verified =
        beads.stream()
            .map(
                bead ->
                    new Bead(
                        bead.sourceStart(),
                        bead.sourceEnd(),
                        bead.targetStart(),
                        bead.targetEnd(),
                        1,
                        BeadStatus.VERIFIED))
            .toList();
    assertThat(DoubtfulWords.of(source, A, target, B, new Alignment(4, 4, beads)).source())
        .contains("ba");
    assertThat(DoubtfulWords.of(source, A, target, B, new Alignment(4, 4, verified)).source())
        .isEmpty();
    GeneratedTexts texts = GeneratedTexts.of(100, 5);
    Alignment made = new SentenceAligner().align(texts.source(), A, texts.target(), B);
    assertThat(taught(texts, with(made, .5, BeadStatus.AUTOMATIC)).isEmpty()).isTrue();
    assertThat(taught(texts, with(made, .5, BeadStatus.VERIFIED)).isEmpty()).isFalse();
  }

  @Test
  void termsTeachTheirWords() {
    assertThat(TranslationCounts.ofTerms(List.of("ba be"), A, List.of("kelo"), B).pairs().values())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).isEqualTo(Map.of("kelo", 1000L)));
  }

  private static final Language A = Language.of("hu");
  private static final Language B = Language.of("en");

  private static TranslationCounts taught(GeneratedTexts texts, Alignment alignment) {
    return TranslationCounts.of(texts.source(), A, texts.target(), B, alignment);
  }

  private static Alignment with(Alignment alignment, double probability, BeadStatus status) {
    return new Alignment(
        alignment.sourceSize(),
        alignment.targetSize(),
        alignment.beads().stream()
            .map(
                bead ->
                    new Bead(
                        bead.sourceStart(),
                        bead.sourceEnd(),
                        bead.targetStart(),
                        bead.targetEnd(),
                        probability,
                        status))
            .toList());
  }
}
