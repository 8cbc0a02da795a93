package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;

class TextReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The 24,000 tons | 24000",
        "fr | les 24\u00a0000 tonnes | 24000",
        "ru | 24 000 тонн | 24000",
        "ar | ٢٤٠٠٠ طن | 24000",
        "ar | 000 24 طن | 24000",
        "zh | 二〇二二年 | 2022",
        "zh | 一百二十三国 | 123",
        "zh | 第三 | 3",
        "en | Chapter XIV | 14",
        "hi | १२ देश | 12",
      })
  void readsNumbersOfEveryScript(String language, String text, String number) {
    assertThat(read(language, text).anchors()).contains(new Anchor(AnchorKind.NUMBER, number));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 4 January 2022",
    "fr, 4 janvier 2022",
    "ru, 4 января 2022",
    "es, 4 de enero de 2022",
    "zh, 2022年1月4日",
    "zh, 一月四日",
    "ar, 4 يناير 2022"
  })
  void readsMonths(String language, String text) {
    assertThat(read(language, text).anchors()).contains(new Anchor(AnchorKind.MONTH, "1"));
  }

  @Test
  void takesNoAuxiliaryVerbForAMonth() {
    assertThat(read("en", "States may wish to report.").anchors())
        .noneMatch(anchor -> anchor.kind() == AnchorKind.MONTH);
  }

  @ParameterizedTest
  @CsvSource({"Helsinki, Хельсинки", "Helsinki, هلسنكي", "Vladivostok, Владивосток"})
  void seesTheSameSkeletonInEveryAlphabet(String latin, String other) {
    assertThat(ConsonantSkeleton.of(other)).isEqualTo(ConsonantSkeleton.of(latin));
  }

  @Test
  void splitsChineseIntoBigramsAndFoldsArabic() {
    assertThat(read("zh", "核武器").words()).containsExactly("核武", "武器");
    assertThat(read("zh", "𠀋𠮷").words()).containsExactly("𠀋𠮷");
    assertThat(read("ar", "والأسلحة").words()).isEqualTo(read("ar", "اسلحه").words());
  }

  @Test
  void countsColumns() {
    assertThat(DisplayWidth.of("核a")).isEqualTo(3);
    assertThat(DisplayWidth.of(" e\u0301\u0640\u200f ")).isEqualTo(1);
    assertThat(DisplayWidth.of("\u0000")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "3., 3",
    "3 -, 3",
    "(c), 3",
    "c), 3",
    "(в), 3",
    "(ج), 3",
    "iii), 3",
    "III., 3",
    "（三）, 3",
    "三、, 3",
    "ثالثا -, 3",
    "٣, 3",
    "㈢, 3",
    "(ii), 2"
  })
  void readsLabelsOfEveryStyle(String label, int place) {
    assertThat(LabelOrdinal.of(label)).contains(place);
  }

  @Test
  void findsNoPlaceInABullet() {
    assertThat(LabelOrdinal.of("•")).isEmpty();
    assertThat(LabelOrdinal.of("")).isEmpty();
  }

  private static SentenceTokens read(String language, String text) {
    return new TextReader(Language.of(language), Language.ENGLISH).read(text);
  }
}
