package org.p5glossary.glossary.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;

class CitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | NPT/CONF.2020/WP.9033，第12 (a)段",
        "en | NPT/CONF.2020/WP.9033, para. 12 (a)",
        "fr | NPT/CONF.2020/WP.9033, par. 12 (a)",
        "ru | NPT/CONF.2020/WP.9033, пункт 12 (a)",
        "es | NPT/CONF.2020/WP.9033, párr. 12 (a)",
        "ar | NPT/CONF.2020/WP.9033، الفقرة 12 (a)",
        "de | NPT/CONF.2020/WP.9033, para. 12 (a)",
      })
  void citesInTheStyleOfEachLanguage(String language, String citation) {
    assertThat(Citation.of(Language.of(language), "NPT/CONF.2020/WP.9033", "12 (a)"))
        .isEqualTo(citation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"zh | A/1，¶3", "en | A/1, ¶3", "ar | A/1، ¶3"})
  void wordsForAPlaceStandAsTheyAre(String language, String citation) {
    assertThat(Citation.of(Language.of(language), "A/1", "¶3")).isEqualTo(citation);
    assertThat(Citation.of(Language.of(language), "A/1", "")).isEqualTo("A/1");
  }
}
