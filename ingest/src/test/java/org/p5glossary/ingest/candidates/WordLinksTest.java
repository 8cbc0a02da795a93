package org.p5glossary.ingest.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

class WordLinksTest {

  private static final TextAnalyzer ANALYZER = new LuceneTextAnalyzer();
  private static final WordSegmenter CHINESE = new SmartChineseSegmenter();

  /** The same statements in the six languages, worded for this test. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "en",
          List.of(
              "The experts visited the laboratory.",
              "The laboratory sent a report.",
              "The experts read the report.",
              "The ministers read a letter.",
              "The experts sent a letter.",
              "The ministers wrote a report."),
          "zh",
          List.of("专家参观了实验室。", "实验室发送了报告。", "专家阅读了报告。", "部长阅读了信件。", "专家发送了信件。", "部长撰写了报告。"),
          "fr",
          List.of(
              "Les experts visitent le laboratoire.",
              "Le laboratoire envoie un rapport.",
              "Les experts lisent le rapport.",
              "Les ministres lisent une lettre.",
              "Les experts envoient une lettre.",
              "Les ministres rédigent un rapport."),
          "es",
          List.of(
              "Los expertos visitaron el laboratorio.",
              "El laboratorio envió un informe.",
              "Los expertos leyeron el informe.",
              "Los ministros leyeron una carta.",
              "Los expertos enviaron una carta.",
              "Los ministros escribieron un informe."),
          "ru",
          List.of(
              "Эксперты посетили лабораторию.",
              "Лаборатория прислала доклад.",
              "Эксперты прочитали доклад.",
              "Министры прочитали письмо.",
              "Эксперты прислали письмо.",
              "Министры написали доклад."),
          "ar",
          List.of(
              "الخبراء زاروا المختبر.",
              "المختبر أرسل التقرير.",
              "الخبراء قرأوا التقرير.",
              "الوزراء قرأوا الرسالة.",
              "الخبراء أرسلوا الرسالة.",
              "الوزراء كتبوا التقرير."));

  private static WordLinks links(String source, String target) {
    List<AlignedText> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS.get(source).size(); i++) {
      String from = TEXTS.get(source).get(i);
      texts.add(
          new AlignedText(
              new PaperId("a"),
              PassageKey.of(from, 1),
              AnnotatedText.plain(from),
              AnnotatedText.plain(TEXTS.get(target).get(i))));
    }
    return LinkedTexts.of(
            new AlignedCorpus(new LanguagePair(Language.of(source), Language.of(target)), texts),
            ANALYZER,
            CHINESE)
        .learnt();
  }

  private static Optional<String> standing(
      WordLinks links, String from, String word, String to, int text) {
    String there = TEXTS.get(from).get(text);
    String here = TEXTS.get(to).get(text);
    int at = there.indexOf(word);
    return links
        .standingFor(Language.of(from), there, List.of(new TextRange(at, at + word.length())), here)
        .stream()
        .map(range -> range.of(here))
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "en, report, zh, 报告",
    "zh, 报告, ar, التقرير",
    "ar, الخبراء, ru, Эксперты",
    "ru, доклад, fr, rapport",
    "fr, experts, es, expertos",
    "es, informe, en, report"
  })
  void marksExactlyWhatStandsForAWordInBothDirections(
      String from, String word, String to, String right) {
    assertThat(standing(links(from, to), from, word, to, 2)).contains(right);
    assertThat(standing(links(to, from), from, word, to, 2)).contains(right);
  }

  @Test
  void readsWhatItWrote() {
    WordLinks links = links("en", "ar");
    WordLinks read = WordLinks.read(links.languages(), links.written(), ANALYZER, CHINESE);
    assertThat(read.written()).isEqualTo(links.written());
    assertThat(standing(read, "en", "laboratory", "ar", 0)).contains("المختبر");
    assertThatThrownBy(() -> WordLinks.read(links.languages(), "\n\nother", ANALYZER, CHINESE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p5 word links 1");
  }

  @Test
  void marksNothingForFunctionWordsUnknownWordsAndEmptyTexts() {
    WordLinks links = links("en", "fr");
    assertThat(standing(links, "en", "The", "fr", 0)).isEmpty();
    TextRange all = new TextRange(0, 7);
    assertThat(links.standingFor(Language.ENGLISH, "Weather", List.of(all), "Les experts"))
        .isEmpty();
    assertThat(links.standingFor(Language.ENGLISH, "experts", List.of(all), " ")).isEmpty();
    assertThat(links.standingFor(Language.ENGLISH, "experts", List.of(all), "…")).isEmpty();
  }

  @Test
  void rangesAreOfTheOriginalText() {
    String here = "𝟙 «Les\u00a0experts\u0301» ont lu.";
    List<TextRange> found =
        links("en", "fr")
            .standingFor(
                Language.ENGLISH, "𝟙 The experts read.", List.of(new TextRange(7, 14)), here);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).of(here)).startsWith("experts");
  }
}
