package org.p5glossary.ingest.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

class CandidateExtractorTest {

  /** The same ten statements, worded for this test in the six languages. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "en",
          List.of(
              "We support strategic stability.",
              "Strategic stability needs dialogue.",
              "Arms control serves strategic stability.",
              "The experts discussed arms control.",
              "Without arms control there is no dialogue.",
              "The experts met in the spring.",
              "Dialogue protects strategic stability.",
              "Peace rests on strategic stability.",
              "Stability matters.",
              "Strategic risks remain."),
          "zh",
          List.of(
              "我们支持战略稳定。",
              "战略稳定需要对话。",
              "军备控制有助于战略稳定。",
              "专家讨论了军备控制。",
              "没有军备控制就没有对话。",
              "专家在春天开会。",
              "对话保护战略稳定。",
              "和平有赖于战略稳定。",
              "稳定很重要。",
              "战略风险依然存在。"),
          "fr",
          List.of(
              "Nous soutenons la stabilité stratégique.",
              "La stabilité stratégique demande le dialogue.",
              "La maîtrise des armements sert la stabilité stratégique.",
              "Les experts ont examiné la maîtrise des armements.",
              "Sans maîtrise des armements, il n’y a pas de dialogue.",
              "Les experts se sont réunis au printemps.",
              "Le dialogue protège la stabilité stratégique.",
              "La paix repose sur la stabilité stratégique.",
              "La stabilité compte.",
              "Les risques stratégiques demeurent."),
          "ru",
          List.of(
              "Мы поддерживаем стратегическую стабильность.",
              "Стратегическая стабильность требует диалога.",
              "Контроль над вооружениями укрепляет стратегическую стабильность.",
              "Эксперты обсудили контроль над вооружениями.",
              "Без контроля над вооружениями нет диалога.",
              "Эксперты собрались весной.",
              "Диалог защищает стратегическую стабильность.",
              "Мир опирается на стратегическую стабильность.",
              "Стабильность важна.",
              "Стратегические риски сохраняются."),
          "es",
          List.of(
              "Apoyamos la estabilidad estratégica.",
              "La estabilidad estratégica exige diálogo.",
              "El control de armamentos favorece la estabilidad estratégica.",
              "Los expertos examinaron el control de armamentos.",
              "Sin control de armamentos no hay diálogo.",
              "Los expertos se reunieron en primavera.",
              "El diálogo protege la estabilidad estratégica.",
              "La paz descansa en la estabilidad estratégica.",
              "La estabilidad importa.",
              "Los riesgos estratégicos persisten."),
          "ar",
          List.of(
              "نؤيد الاستقرار الاستراتيجي.",
              "يتطلب الاستقرار الاستراتيجي الحوار.",
              "يخدم تحديد الأسلحة الاستقرار الاستراتيجي.",
              "ناقش الخبراء تحديد الأسلحة.",
              "دون تحديد الأسلحة لا حوار.",
              "اجتمع الخبراء في الربيع.",
              "يحمي الحوار الاستقرار الاستراتيجي.",
              "يقوم السلام على الاستقرار الاستراتيجي.",
              "الاستقرار مهم.",
              "المخاطر الاستراتيجية باقية."));

  private final CandidateExtractor extractor =
      new CandidateExtractor(new LuceneTextAnalyzer(), new SmartChineseSegmenter());

  private static AlignedCorpus corpus(String source, String target) {
    List<AlignedText> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS.get(source).size(); i++) {
      String from = TEXTS.get(source).get(i);
      String to = TEXTS.get(target).get(i);
      texts.add(
          new AlignedText(
              new PaperId("A"),
              PassageKey.of(from, 1),
              TaggedTexts.of(Language.of(source), from),
              TaggedTexts.of(Language.of(target), to)));
    }
    return new AlignedCorpus(new LanguagePair(Language.of(source), Language.of(target)), texts);
  }

  private List<TermCandidate> extract(AlignedCorpus corpus, Unwanted unwanted) {
    return extractor.extract(List.of(corpus), unwanted, 30).get(corpus.languages());
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 战略稳定, strategic stability",
    "fr, dialogue, dialogue",
    "ru, стратегическую стабильность, strategic stability",
    "es, estabilidad estratégica, strategic stability",
    "ar, الاستقرار الاستراتيجي, strategic stability"
  })
  void findsTermsWithEnglish(String language, String source, String target) {
    List<String> pairs =
        extract(corpus(language, "en"), Unwanted.NOTHING).stream()
            .map(found -> (found.source() + "|" + found.target()).toLowerCase(Locale.ROOT))
            .toList();
    assertThat(pairs).contains(source + "|" + target);
  }

  @Test
  void sharedLanguagesHelpEachOtherAndOrderIsKept() {
    Map<LanguagePair, List<TermCandidate>> found =
        extractor.extract(List.of(corpus("zh", "en"), corpus("en", "fr")), Unwanted.NOTHING, 5);
    assertThat(found.keySet()).extracting(LanguagePair::toString).containsExactly("zh-en", "en-fr");
    assertThat(found.values()).allSatisfy(list -> assertThat(list).hasSize(5));
    assertThat(found.values().iterator().next())
        .anySatisfy(
            candidate ->
                assertThat(candidate.parts()).extracting(ScorePart::name).contains("consensus"));
  }

  @Test
  void explainsEachScoreAndNamesThePlaces() {
    for (TermCandidate found : extract(corpus("ru", "en"), Unwanted.NOTHING)) {
      double sum = found.parts().stream().mapToDouble(ScorePart::points).sum();
      assertThat(sum).isCloseTo(found.score(), within(1e-9));
      assertThat(found.evidence()).isNotEmpty().hasSizeLessThanOrEqualTo(found.occurrences());
    }
  }

  @Test
  void isTheSameEveryTimeAndFallsInScore() {
    List<TermCandidate> found = extract(corpus("es", "en"), Unwanted.NOTHING);
    assertThat(extract(corpus("es", "en"), Unwanted.NOTHING)).isEqualTo(found);
    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void leavesOutWhatIsUnwanted() {
    Unwanted known = (languages, source, target) -> target.equalsIgnoreCase("strategic stability");
    assertThat(extract(corpus("fr", "en"), known))
        .isNotEmpty()
        .noneMatch(found -> found.target().equalsIgnoreCase("strategic stability"));
  }

  @Test
  void textsWithoutWordsGiveNothing() {
    AlignedText marks =
        new AlignedText(
            new PaperId("A"),
            PassageKey.of("…", 1),
            AnnotatedText.plain("…"),
            AnnotatedText.plain("—"));
    LanguagePair pair = new LanguagePair(Language.CHINESE, Language.of("de"));
    assertThat(extract(new AlignedCorpus(pair, List.of(marks)), Unwanted.NOTHING)).isEmpty();
    assertThat(extract(new AlignedCorpus(pair, List.of()), Unwanted.NOTHING)).isEmpty();
  }

  @Test
  void aVeryLongTextIsReadInReasonableTime() {
    String words = "strategic stability and arms control, ".repeat(3_000);
    AlignedText text =
        new AlignedText(
            new PaperId("A"),
            PassageKey.of("x", 1),
            AnnotatedText.plain(words),
            AnnotatedText.plain(words));
    LanguagePair pair = new LanguagePair(Language.ENGLISH, Language.FRENCH);
    assertThat(extract(new AlignedCorpus(pair, List.of(text)), Unwanted.NOTHING))
        .hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void refusesALimitBelowOne() {
    assertThatThrownBy(() -> extractor.extract(List.of(), Unwanted.NOTHING, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("limit must be at least 1, was 0");
  }
}
