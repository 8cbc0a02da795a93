package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.language.Language;

/** What holds for every text, good or bad. {@link Alignment} itself checks that beads partition. */
class SentenceAlignerTest {
  private static final Language A = Language.of("hu");
  private static final Language B = Language.of("en");
  private static final String[] SCRIPTS = {
    "核武器国家提交的工作文件。",
    "Nuclear weapons?",
    "ядерное оружие",
    "نزع السلاح النووي",
    "𠀋𠮷 𝒜",
    "e\u0301\u0327 \u200f",
    "",
    " ",
    "\u0000",
    "1.",
    "(a)",
    "٢٠٢٢",
    "☢☢☢!"
  };

  private final SentenceAligner aligner = new SentenceAligner();

  @Test
  void findsMergedSplitAndDroppedSentences() {
    GeneratedTexts texts = GeneratedTexts.of(400, 11);

    StrictScore score = new StrictScore();
    score.add(texts.gold(), aligner.align(texts.source(), A, texts.target(), B));

    assertThat(score.f1()).as(score.toString()).isGreaterThan(.95);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void partitionsMirrorsAndRepeatsOnRandomTexts(long seed) {
    Random random = new Random(seed);
    List<String> source = randomText(random);
    List<String> target = randomText(random);

    Alignment alignment = aligner.align(source, Language.CHINESE, target, Language.ARABIC);

    assertThat(alignment.sourceSize()).as("seed %d", seed).isEqualTo(source.size());
    assertThat(alignment.targetSize()).as("seed %d", seed).isEqualTo(target.size());
    assertThat(aligner.align(target, Language.ARABIC, source, Language.CHINESE).mirrored())
        .as("swapped, seed %d", seed)
        .isEqualTo(alignment);
    assertThat(aligner.align(source, Language.CHINESE, target, Language.ARABIC))
        .as("again, seed %d", seed)
        .isEqualTo(alignment);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void swappingSidesMirrorsInOneLanguage(long seed) {
    GeneratedTexts texts = GeneratedTexts.of(60, seed);

    assertThat(aligner.align(texts.target(), A, texts.source(), A).mirrored())
        .isEqualTo(aligner.align(texts.source(), A, texts.target(), A));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void alignsATextWithItselfOneToOne(long seed) {
    List<String> text = randomText(new Random(seed));

    Alignment alignment = aligner.align(text, Language.RUSSIAN, text, Language.RUSSIAN);

    assertThat(alignment.beads())
        .allSatisfy(bead -> assertThat(bead.sourceSize() + bead.targetSize()).isEqualTo(2))
        .noneMatch(Bead::oneSided);
  }

  @Test
  void alignsANearlyIdenticalTextOneToOne() {
    List<String> text = GeneratedTexts.of(80, 3).source();
    List<String> other = new ArrayList<>(text);
    other.set(40, other.get(40) + " Addition.");

    assertThat(aligner.align(text, A, other, A).beads())
        .noneMatch(Bead::oneSided)
        .hasSize(text.size());
  }

  @Test
  void givesEveryUnitItsOwnBeadWhereASideIsEmpty() {
    assertThat(aligner.align(List.of(), A, List.of(), B).beads()).isEmpty();
    assertThat(aligner.align(List.of("x", ""), A, List.of(), B).beads())
        .containsExactly(Bead.automatic(0, 1, 0, 0, 1), Bead.automatic(1, 2, 0, 0, 1));
    assertThat(aligner.align(List.of(), A, List.of("x"), B).beads())
        .containsExactly(Bead.automatic(0, 0, 0, 1, 1));
  }

  @Test
  void alignsSingleLinesAndBlankOnes() {
    assertThat(aligner.align(List.of("Jó napot."), A, List.of("Good day."), B).beads())
        .hasSize(1)
        .noneMatch(Bead::oneSided);
    assertThat(aligner.align(List.of("", " "), A, List.of("\t", ""), B).beads()).hasSize(2);
  }

  @Test
  void isLessSureOfUnrelatedTexts() {
    GeneratedTexts texts = GeneratedTexts.of(300, 5);
    List<String> shuffled = new ArrayList<>(texts.target());
    Collections.shuffle(shuffled, new Random(9));

    double related = meanProbability(aligner.align(texts.source(), A, texts.target(), B));
    double unrelated = meanProbability(aligner.align(texts.source(), A, shuffled, B));

    assertThat(related).isGreaterThan(.9);
    assertThat(unrelated).isLessThan(.5);
  }

  @Test
  void isNeverSurerThanPeople() {
    GeneratedTexts texts = GeneratedTexts.of(200, 31);
    assertThat(aligner.align(texts.source(), A, texts.target(), B).beads())
        .allSatisfy(bead -> assertThat(bead.probability()).isLessThan(.995));
  }

  @Test
  void isUnsureOfTextsInSwappedLanguagesNoMoreThanItMust() {
    GeneratedTexts texts = GeneratedTexts.of(120, 13);
    StrictScore score = new StrictScore();
    score.add(
        texts.gold(),
        aligner.align(texts.source(), Language.ARABIC, texts.target(), Language.CHINESE));
    assertThat(score.f1()).as("languages that are not those of the texts").isGreaterThan(.9);
  }

  @Test
  void alignsTextsOfMixedScripts() {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      source.add(SCRIPTS[i % 5] + " " + (1900 + 7 * i) + " " + SCRIPTS[(i + 1) % 5]);
      target.add(SCRIPTS[(i + 2) % 5] + " " + (1900 + 7 * i));
    }
    assertThat(aligner.align(source, Language.RUSSIAN, target, Language.ARABIC).beads())
        .hasSize(40)
        .noneMatch(Bead::oneSided);
  }

  @Test
  void aNulIsACharacterLikeAnother() {
    GeneratedTexts texts = GeneratedTexts.of(80, 17);
    List<String> source = texts.source().stream().map(line -> "\u0000" + line + "\u0000").toList();
    StrictScore score = new StrictScore();
    score.add(texts.gold(), aligner.align(source, A, texts.target(), B));
    assertThat(score.f1()).isGreaterThan(.9);
  }

  @Test
  void copesWithVeryUnequalSides() {
    List<String> many = Collections.nCopies(100_000, "A line of text that repeats, number 7.");
    List<String> few = Collections.nCopies(10, "Egy sor, a hetedik.");

    Alignment alignment = within(180, many, few);

    assertThat(alignment.sourceSize()).isEqualTo(100_000);
  }

  @Test
  void copesWithLinesOfAMegabyte() {
    String line = "слово 12 ".repeat(120_000);
    String other = "单".repeat(500_000) + "\u0000";

    assertThat(within(180, List.of(line, "x", line), List.of(other, "", other)).beads())
        .isNotEmpty();
  }

  @Test
  void findsItsWayAcrossALongOmission() {
    GeneratedTexts texts = GeneratedTexts.of(1500, 21);
    List<String> shorter = new ArrayList<>(texts.target().subList(0, 500));
    shorter.addAll(texts.target().subList(800, texts.target().size()));

    Alignment alignment = aligner.align(texts.source(), A, shorter, B);

    int shift = 300;
    long right =
        alignment.beads().stream()
            .filter(bead -> bead.targetStart() >= 550 && !bead.oneSided())
            .filter(
                bead ->
                    texts
                        .gold()
                        .contains(
                            GoldBead.of(
                                Bead.automatic(
                                    bead.sourceStart(),
                                    bead.sourceEnd(),
                                    bead.targetStart() + shift,
                                    bead.targetEnd() + shift,
                                    1))))
            .count();
    assertThat(right).isGreaterThan(600);
  }

  private Alignment within(int seconds, List<String> source, List<String> target) {
    return assertTimeout(Duration.ofSeconds(seconds), () -> aligner.align(source, A, target, B));
  }

  private static double meanProbability(Alignment alignment) {
    return alignment.beads().stream().mapToDouble(Bead::probability).average().orElse(0);
  }

  private static List<String> randomText(Random random) {
    List<String> text = new ArrayList<>();
    int size = random.nextInt(90);
    for (int i = 0; i < size; i++) {
      StringBuilder line = new StringBuilder();
      int parts = random.nextInt(6);
      for (int part = 0; part < parts; part++) {
        line.append(SCRIPTS[random.nextInt(SCRIPTS.length)]);
      }
      text.add(line.toString());
    }
    return text;
  }
}
