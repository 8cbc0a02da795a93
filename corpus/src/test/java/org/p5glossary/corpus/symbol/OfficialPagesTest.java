package org.p5glossary.corpus.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.language.Language;

class OfficialPagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NPT/CONF.2020/WP.33       | zh | https://docs.un.org/zh/NPT/CONF.2020/WP.33",
        "NPT/CONF.2015/WP.5*       | fr | https://docs.un.org/fr/NPT/CONF.2015/WP.5",
        "NPT/CONF.2010/50 (Vol. I) | en | https://docs.un.org/en/NPT/CONF.2010/50%28Vol.I%29",
        "A/75/123–S/2020/456       | ru | https://docs.un.org/ru/A/75/123",
        "A/9030                    | es | https://docs.un.org/es/A/9030",
        "A/RES/70/33               | de | https://docs.un.org/en/A/RES/70/33",
      })
  void knowsThePageOfARealDocument(String symbol, String language, String address) {
    assertThat(OfficialPages.DEFAULT.of(new DocumentSymbol(symbol), Language.of(language)))
        .map(Object::toString)
        .contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NPT/CONF.2020/WP.9033",
        "NPT/CONF.2020/PC.III/WP.9101/Corr.1",
        "NPT/CONF.2020/9001",
        "INFCIRC/153 (Corrected)",
        "GC(65)/RES/12"
      })
  void knowsNoneOfAnInventedDocumentOrOneOfAnotherHouse(String symbol) {
    assertThat(OfficialPages.DEFAULT.of(new DocumentSymbol(symbol), Language.ENGLISH)).isEmpty();
  }

  @Test
  void canBeSwitchedOffAndSetOtherwise() {
    DocumentSymbol symbol = new DocumentSymbol("NPT/CONF.2020/WP.33");
    assertThat(OfficialPages.NONE.of(symbol, Language.ENGLISH)).isEmpty();
    assertThat(
            new OfficialPages(Optional.of("http://mirror/{language}?s={symbol}"))
                .of(symbol, Language.ARABIC))
        .map(Object::toString)
        .contains("http://mirror/ar?s=NPT/CONF.2020/WP.33");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://x/", "javascript:alert('{symbol}')", "{symbol}", "https://a b/{symbol}"})
  void refusesAnAddressThatLeadsNowhere(String template) {
    assertThatThrownBy(() -> new OfficialPages(Optional.of(template)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(template);
  }
}
