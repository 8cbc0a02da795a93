package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFoldingTest {

  @ParameterizedTest
  @CsvSource({
    "戰略穩定, 战略稳定",
    "ＮＰＴ, npt",
    "Nuclear‑Weapon States, nuclear weapon states",
    "SECURITE, sécurité",
    "l'État, L’ÉTAT",
    "заём, ЗАЕМ",
    "disuasión, disuasion",
    "الأسلحة, الاسلحه",
    "مُعَاهَدَة, معاهدة",
    "اسـتقرار, استقرار"
  })
  void spellingsOfOneTermHaveOneKey(String one, String other) {
    assertThat(TermFolding.fold(one)).isEqualTo(TermFolding.fold(other)).isNotEmpty();
  }

  @Test
  void differentTermsHaveDifferentKeys() {
    assertThat(TermFolding.fold("核武器国家")).isNotEqualTo(TermFolding.fold("无核武器国家"));
    assertThat(TermFolding.fold("de-alert")).isNotEqualTo(TermFolding.fold("alert"));
    assertThat(TermFolding.fold("《》 — !")).isEmpty();
  }

  @Test
  void charactersThatSimplifyToEachOtherHaveOneKey() {
    assertThat(TermFolding.fold("苎麻")).isEqualTo(TermFolding.fold("苧麻"));
    assertThat(TermFolding.fold("苎麻")).isEqualTo(TermFolding.fold("薴麻"));
  }

  @Test
  void everyCodePointFoldsOnce() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        String once = TermFolding.fold(Character.toString(point));
        assertThat(TermFolding.fold(once)).as("U+%04X", point).isEqualTo(once);
      }
    }
  }

  @Test
  void isIdempotent() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 8; j++) {
        int point = random.nextInt(0x2FFFF);
        if (point < 0xD800 || point > 0xDFFF) {
          text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : point);
        }
      }
      String once = TermFolding.fold(text.toString());
      assertThat(TermFolding.fold(once)).as("seed %d, text %s", seed, text).isEqualTo(once);
    }
  }

  @Test
  void theFastWayForAsciiAgreesWithTheRule() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    java.util.Random random = new java.util.Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append((char) (' ' + random.nextInt(0x5F)));
      }
      assertThat(TermFolding.fold(text.toString()))
          .as("seed %d, \"%s\"", seed, text)
          .isEqualTo(TermFolding.foldAny(text.toString()));
    }
  }
}
