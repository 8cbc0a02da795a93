package org.p5glossary.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;

class FigureReaderTest {

  @ParameterizedTest
  @DisplayName("symbols, dates and numbers have one form in all languages")
  @CsvSource(
      delimiter = ';',
      value = {
        "en; On 18 April 2019, 64 points (A/RES/69/42).; 18 m4 2019 64 A/RES/69/42",
        "zh; 2019年4月18日，64点(A/RES/69/42)。; 2019 m4 18 64 A/RES/69/42",
        "zh; 二〇一九年四月十八日; 2019 m4 18",
        "zh; 20世纪90年代; 1990",
        "fr; Le 1er mai 2019, 24 000 armes; 1 m5 2019 24000",
        "es; El 18 de abril de 2019; 18 m4 2019",
        "ru; В мае 2019 года; m5 2019",
        "ar; في ١٨ نيسان/أبريل ٢٠١٩; 18 m4 2019",
        "en; It may take 15 minutes for the P5.; 15",
        "en; Some 2 million people; ''",
        "zh; 约200万人; ''",
      })
  void reads(String language, String text, String keys) {
    assertThat(new FigureReader(Language.of(language)).read(text, 0).stream().map(Figure::key))
        .containsExactly(keys.isEmpty() ? new String[0] : keys.split(" ", -1));
  }

  @ParameterizedTest
  @DisplayName("numbers in words excuse digits")
  @CsvSource({
    "en, twenty-five States, 25",
    "fr, soixante-quinze pays, 75",
    "ru, в пятнадцати странах, 15",
    "es, veinte países, 20",
    "ar, خمس دول, 5",
    "zh, 十五个国家, 15",
    "en, Part II, 2",
    "ru, круглосуточные пункты, 24",
  })
  void knowsWords(String language, String text, String number) {
    assertThat(new NumberWords(Language.of(language)).keys(text)).contains(number);
  }
}
