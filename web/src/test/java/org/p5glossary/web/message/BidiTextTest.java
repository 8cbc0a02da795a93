package org.p5glossary.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;

class BidiTextTest {

  @Test
  void latinTextWithinArabicKeepsItsOrder() {
    assertThat(BidiText.within(Language.ARABIC, "18 April 2019")).contains("ltr");
    assertThat(BidiText.within(Language.of("he"), "NPT/CONF.2026/WP.1")).contains("ltr");
    assertThat(BidiText.within(Language.ARABIC, "NPT هي المعاهدة")).isEmpty();
    assertThat(BidiText.within(Language.ARABIC, "٢٠١٩ – NPT")).isEmpty();
    assertThat(BidiText.within(Language.ARABIC, "2019 (12)")).isEmpty();
    assertThat(BidiText.within(Language.ENGLISH, "18 April 2019")).isEmpty();
    assertThat(BidiText.within(Language.ENGLISH, "المعاهدة")).isEmpty();
  }

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "a\u0301 战略 الاستقرار\u200F 𠀀\n\t";
    assertThat(BidiText.contained(text)).isSameAs(text);
  }

  @Test
  void closesWhatIsOpenInOrderAndDropsStrayClosers() {
    assertThat(BidiText.contained("\u202Ea\u2067b")).isEqualTo("\u202Ea\u2067b\u2069\u202C");
    assertThat(BidiText.contained("a\u2069\u202Cb")).isEqualTo("ab");
    assertThat(BidiText.contained("\u2066a\u2069")).isEqualTo("\u2066a\u2069");
  }

  @Test
  void replacesWhatHtmlForbids() {
    assertThat(BidiText.contained("a\u0000\u0085\uDC00\uFFFE\r"))
        .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
  }

  @Test
  void isolatesOnlyWhereDirectionsMeet() {
    assertThat(BidiText.isolated("para. 1", TextDirection.LEFT_TO_RIGHT)).isEqualTo("para. 1");
    assertThat(BidiText.isolated("para. 1", TextDirection.RIGHT_TO_LEFT))
        .isEqualTo("\u2068para. 1\u2069");
    assertThat(BidiText.isolated("أ", TextDirection.LEFT_TO_RIGHT)).isEqualTo("\u2068أ\u2069");
  }
}
