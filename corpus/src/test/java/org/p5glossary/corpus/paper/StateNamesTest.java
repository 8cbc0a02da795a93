package org.p5glossary.corpus.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;

class StateNamesTest {

  @ParameterizedTest
  @CsvSource({
    "中国, en, China",
    "الصين, ru, Китай",
    "Россия, en, Russian Federation",
    "Российская Федерация, zh, 俄罗斯联邦",
    "United States, ar, الولايات المتحدة الأمريكية",
    "Royaume-Uni, en, United Kingdom of Great Britain and Northern Ireland",
    "États-Unis d'Amérique, es, Estados Unidos de América",
    "Соединённые Штаты Америки, fr, États-Unis d’Amérique",
    "germany, ru, Германия",
    "德国, en, Germany",
    "France, de, France",
  })
  void oneStateHasOneNameInALanguage(String printed, String language, String name) {
    assertThat(StateNames.in(Language.of(language), printed)).isEqualTo(name);
  }

  @Test
  void otherNamesStayAsTheyArePrinted() {
    for (String name : new String[] {"Non-Aligned Movement", "五核国", "", "Chin", "Velmora"}) {
      assertThat(StateNames.in(Language.FRENCH, name)).isEqualTo(name);
    }
  }
}
