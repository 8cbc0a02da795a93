package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;

class ThirdVersionsTest {
  private static final long SEED = Long.getLong("p5.seed", 20_260_101L);

  /** Two sentences that were paired crosswise: the first of each is one-sided. */
  private static final Alignment DOUBTFUL =
      alignment(
          2,
          2,
          Bead.automatic(0, 1, 0, 0, .6),
          Bead.automatic(1, 2, 0, 1, .4),
          Bead.automatic(2, 2, 1, 2, .6));

  private static final Alignment SURE = oneToOne(2, .98);

  private static Alignment alignment(int source, int target, Bead... beads) {
    return new Alignment(source, target, List.of(beads));
  }

  private static Alignment oneToOne(int size, double probability) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      beads.add(Bead.automatic(i, i + 1, i, i + 1, probability));
    }
    return new Alignment(size, size, beads);
  }

  private static ThirdVersions.Route by(Language via, Alignment toPivot, Alignment fromPivot) {
    return new ThirdVersions.Route(via, toPivot, fromPivot);
  }

  @Test
  void whatIsDoubtfulIsTakenFromAThirdVersionThatIsSurer() {
    ThirdVersions.Derived derived =
        ThirdVersions.derive(DOUBTFUL, List.of(by(Language.RUSSIAN, SURE, SURE)));
    assertThat(derived.alignment()).isEqualTo(oneToOne(2, .98 * .98));
    assertThat(derived.derivation().orElseThrow().direct()).isEqualTo(DOUBTFUL);
    assertThat(derived.derivation().orElseThrow().via())
        .isEqualTo(Map.of(0, List.of(Language.RUSSIAN), 1, List.of(Language.RUSSIAN)));
  }

  @Test
  void sureAndVerifiedBeadsStay() {
    Bead verified = new Bead(0, 2, 0, 2, 1, BeadStatus.VERIFIED);
    Bead sure = Bead.automatic(0, 2, 0, 2, .96);
    for (Bead bead : List.of(verified, sure)) {
      Alignment direct = alignment(2, 2, bead);
      ThirdVersions.Derived derived =
          ThirdVersions.derive(
              direct, List.of(by(Language.RUSSIAN, SURE, SURE), by(Language.FRENCH, SURE, SURE)));
      assertThat(derived.alignment()).isEqualTo(direct);
      assertThat(derived.derivation()).isEmpty();
    }
  }

  @Test
  void waysThatAgreeWithTheDirectBeadsCountForThem() {
    ThirdVersions.Route otherwise = by(Language.RUSSIAN, SURE, SURE);
    Alignment same = alignment(2, 2, Bead.automatic(0, 2, 0, 2, .7));
    ThirdVersions.Route merged =
        by(
            Language.FRENCH,
            alignment(2, 1, Bead.automatic(0, 2, 0, 1, .99)),
            alignment(1, 1, Bead.automatic(0, 1, 0, 1, .99)));
    Alignment direct = alignment(2, 1, Bead.automatic(0, 2, 0, 1, .7));
    ThirdVersions.Route dropped =
        by(
            Language.RUSSIAN,
            oneToOne(2, .9),
            alignment(2, 1, Bead.automatic(0, 1, 0, 1, .9), Bead.automatic(1, 2, 1, 1, .9)));
    assertThat(ThirdVersions.derive(direct, List.of(dropped)).derivation()).isPresent();
    assertThat(ThirdVersions.derive(direct, List.of(dropped, merged)).alignment())
        .isEqualTo(direct);
    assertThat(ThirdVersions.derive(same, List.of(otherwise)).derivation()).isPresent();
  }

  @Test
  void whatTheThirdVersionCannotKnowIsNotTaken() {
    Alignment lacks =
        alignment(2, 1, Bead.automatic(0, 1, 0, 0, .99), Bead.automatic(1, 2, 0, 1, .99));
    Alignment joins = alignment(2, 1, Bead.automatic(0, 2, 0, 1, .99));
    for (Alignment way : List.of(lacks, joins)) {
      assertThat(
              ThirdVersions.derive(DOUBTFUL, List.of(by(Language.RUSSIAN, way, way.mirrored())))
                  .derivation())
          .isEmpty();
    }
  }

  @Test
  void aWayThatDoesNotFitIsRefused() {
    assertThatThrownBy(
            () ->
                ThirdVersions.derive(
                    DOUBTFUL, List.of(by(Language.RUSSIAN, oneToOne(3, .9), oneToOne(3, .9)))))
        .hasMessageContaining("the way by ru must link 2 and 2 units");
    assertThatThrownBy(() -> Composition.of(SURE, oneToOne(3, .9)))
        .hasMessageContaining("must be the same");
  }

  @Test
  void neitherTheOrderOfWaysNorTheDirectionShows() {
    Random random = new Random(SEED);
    List<Language> languages = List.of(Language.ARABIC, Language.FRENCH, Language.RUSSIAN);
    int changed = 0;
    for (int round = 0; round < 300; round++) {
      int source = random.nextInt(12);
      int target = random.nextInt(12);
      Alignment direct = random(source, target, random);
      List<ThirdVersions.Route> routes = new ArrayList<>();
      for (Language via : languages) {
        int pivot = random.nextInt(12);
        routes.add(by(via, random(source, pivot, random), random(pivot, target, random)));
      }
      ThirdVersions.Derived derived = ThirdVersions.derive(direct, routes);
      changed += derived.derivation().isPresent() ? 1 : 0;
      List<ThirdVersions.Route> shuffled = new ArrayList<>(routes);
      Collections.shuffle(shuffled, random);
      assertThat(ThirdVersions.derive(direct, shuffled)).as("seed %d", SEED).isEqualTo(derived);
      List<ThirdVersions.Route> mirrored =
          routes.stream()
              .map(r -> by(r.via(), r.fromPivot().mirrored(), r.toPivot().mirrored()))
              .toList();
      assertThat(ThirdVersions.derive(direct.mirrored(), mirrored).alignment())
          .as("seed %d", SEED)
          .isEqualTo(derived.alignment().mirrored());
    }
    assertThat(changed).as("seed %d", SEED).isPositive();
  }

  /** Beads of 0 to 2 units a side, with probabilities in thousandths. */
  private static Alignment random(int source, int target, Random random) {
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < source || j < target) {
      int nextI = Math.min(source, i + random.nextInt(3));
      int nextJ = Math.min(target, j + random.nextInt(3));
      if (nextI > i || nextJ > j) {
        beads.add(Bead.automatic(i, nextI, j, nextJ, random.nextInt(300, 1001) / 1000.0));
      }
      i = nextI;
      j = nextJ;
    }
    return new Alignment(source, target, beads);
  }
}
