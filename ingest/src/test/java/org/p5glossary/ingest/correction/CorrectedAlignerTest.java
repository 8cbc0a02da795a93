package org.p5glossary.ingest.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.DocumentAligner;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.passage.VersionText;

/** Verified beads stand in every alignment; the rest stays as it was, or is aligned anew. */
class CorrectedAlignerTest {

  private static final CorrectedAligner ALIGNER =
      new CorrectedAligner(new DocumentAligner()::align);

  private static Bead verified(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return new Bead(sourceStart, sourceEnd, targetStart, targetEnd, 1, BeadStatus.VERIFIED);
  }

  private static VersionText english() {
    return Texts.version(
        Language.ENGLISH,
        "The first line opened in 1963. | A second line followed in 1966.",
        "Today 14 lines are in use. | Nine of them carry text.",
        "They answer within 5 minutes.");
  }

  private static VersionText french() {
    return Texts.version(
        Language.FRENCH,
        "La première ligne a été ouverte en 1963. | Une deuxième a suivi en 1966.",
        "Aujourd’hui, 14 lignes sont en service. | Neuf d’entre elles transmettent le texte.",
        "Ils répondent en moins de 5 minutes.");
  }

  @Test
  void withoutVerifiedBeadsItIsTheAlignersOwn() {
    DocumentAlignment own =
        new DocumentAligner()
            .align(english().blocks(), Language.ENGLISH, french().blocks(), Language.FRENCH);
    assertThat(ALIGNER.align(english(), french(), List.of())).isEqualTo(own);
  }

  @Test
  void whatIsVerifiedAsItWasChangesNothingElse() {
    DocumentAlignment own = ALIGNER.align(english(), french(), List.of());
    Bead second = own.sentences().beads().get(1);
    assertThat(second.sourceStart()).isEqualTo(1);
    DocumentAlignment now = ALIGNER.align(english(), french(), List.of(verified(1, 2, 1, 2)));
    List<Bead> expected = new ArrayList<>(own.sentences().beads());
    expected.set(1, verified(1, 2, 1, 2));
    assertThat(now.sentences().beads()).isEqualTo(expected);
    assertThat(now.blocks().beads().get(0).status()).isEqualTo(BeadStatus.AUTOMATIC);
    DocumentAlignment both =
        ALIGNER.align(english(), french(), List.of(verified(1, 2, 1, 2), verified(0, 1, 0, 1)));
    assertThat(both.blocks().beads().get(0).status()).isEqualTo(BeadStatus.VERIFIED);
  }

  @Test
  void blocksFollowABeadThatLinksThem() {
    DocumentAlignment now = ALIGNER.align(english(), french(), List.of(verified(1, 3, 1, 3)));
    assertThat(now.sentences().beads()).contains(verified(1, 3, 1, 3));
    assertThat(now.blocks().beads()).hasSize(2);
    assertThat(now.blocks().beads().get(0).sourceSize()).isEqualTo(2);
  }

  @Test
  void aPairAcrossTheGrainHasItsSurroundingsAlignedAnew() {
    DocumentAlignment now = ALIGNER.align(english(), french(), List.of(verified(2, 3, 3, 4)));
    assertThat(now.sentences().beads()).contains(verified(2, 3, 3, 4));
    assertThat(now.sentences().beads().get(0).sourceSize()).isPositive();
  }

  @Test
  void everyVerifiedBeadIsInAPartitionOfBothSides() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      VersionText source = text(random, Language.RUSSIAN, 1 + random.nextInt(25));
      VersionText target = text(random, Language.ARABIC, 1 + random.nextInt(25));
      List<Bead> pins = pins(random, source.sentences().size(), target.sentences().size());
      DocumentAlignment now = ALIGNER.align(source, target, pins);
      String what = "seed " + seed + " round " + round + " " + pins;
      // The constructor of an alignment refuses what is no partition.
      Alignment sentences = now.sentences();
      assertThat(sentences.sourceSize()).as(what).isEqualTo(source.sentences().size());
      assertThat(sentences.targetSize()).as(what).isEqualTo(target.sentences().size());
      assertThat(sentences.beads()).as(what).containsAll(pins);
      assertThat(sentences.beads().stream().filter(b -> b.status() == BeadStatus.VERIFIED))
          .as(what)
          .hasSameSizeAs(pins);
      assertThat(now.blocks().sourceSize()).as(what).isEqualTo(source.blocks().size());
      assertThat(ALIGNER.align(source, target, pins)).as(what).isEqualTo(now);
    }
  }

  private static VersionText text(Random random, Language language, int paragraphs) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      List<String> sentences = new ArrayList<>();
      for (int j = 0; j <= random.nextInt(4); j++) {
        sentences.add("w" + random.nextInt(50) + " 𠀀 " + "x".repeat(random.nextInt(60)) + ".");
      }
      texts.add(String.join("|", sentences));
    }
    return Texts.version(language, texts.toArray(String[]::new));
  }

  /** Beads that neither overlap nor cross, in any order. */
  private static List<Bead> pins(Random random, int sourceSize, int targetSize) {
    TreeSet<Integer> sourceCuts = new TreeSet<>();
    TreeSet<Integer> targetCuts = new TreeSet<>();
    for (int i = 0; i < 2 + random.nextInt(8); i++) {
      sourceCuts.add(random.nextInt(sourceSize + 1));
      targetCuts.add(random.nextInt(targetSize + 1));
    }
    List<Integer> source = List.copyOf(sourceCuts);
    List<Integer> target = List.copyOf(targetCuts);
    List<Bead> pins = new ArrayList<>();
    for (int i = 0; i + 1 < Math.min(source.size(), target.size()); i++) {
      if (random.nextInt(3) > 0) {
        boolean oneSided = random.nextInt(5) == 0;
        pins.add(
            verified(
                source.get(i),
                source.get(i + 1),
                target.get(i),
                oneSided ? target.get(i) : target.get(i + 1)));
      }
    }
    Collections.shuffle(pins, random);
    return pins;
  }
}
