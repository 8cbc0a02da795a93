package org.p5glossary.ingest.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.candidates.AlignedCorpus;
import org.p5glossary.ingest.candidates.AlignedText;
import org.p5glossary.ingest.candidates.AnnotatedText;
import org.p5glossary.ingest.candidates.LanguagePair;
import org.p5glossary.ingest.candidates.LinkedTexts;

class RenderingEvaluationTest {

  /** The same statements in the six languages, worded for this test. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "en",
          List.of(
              "We support strategic stability.",
              "Arms control helps strategic stability.",
              "The experts discussed arms control.",
              "The experts met.",
              "We support dialogue.",
              "Dialogue protects strategic stability.",
              "Arms control needs dialogue."),
          "zh",
          List.of(
              "我们支持战略稳定。",
              "军备控制有助于战略稳定。",
              "专家讨论了军备控制。",
              "专家开会。",
              "我们支持对话。",
              "对话保护战略稳定。",
              "军备控制需要对话。"),
          "fr",
          List.of(
              "Nous soutenons la stabilité stratégique.",
              "La maîtrise des armements aide la stabilité stratégique.",
              "Les experts ont examiné la maîtrise des armements.",
              "Les experts se sont réunis.",
              "Nous soutenons le dialogue.",
              "Le dialogue protège la stabilité stratégique.",
              "La maîtrise des armements demande le dialogue."),
          "es",
          List.of(
              "Apoyamos la estabilidad estratégica.",
              "El control de armamentos ayuda a la estabilidad estratégica.",
              "Los expertos examinaron el control de armamentos.",
              "Los expertos se reunieron.",
              "Apoyamos el diálogo.",
              "El diálogo protege la estabilidad estratégica.",
              "El control de armamentos necesita diálogo."),
          "ru",
          List.of(
              "Мы поддерживаем стратегическую стабильность.",
              "Контроль над вооружениями помогает стратегической стабильности.",
              "Эксперты обсудили контроль над вооружениями.",
              "Эксперты собрались.",
              "Мы поддерживаем диалог.",
              "Диалог защищает стратегическую стабильность.",
              "Контроль над вооружениями требует диалога."),
          "ar",
          List.of(
              "نحن ندعم الاستقرار الاستراتيجي.",
              "تحديد الأسلحة يساعد الاستقرار الاستراتيجي.",
              "ناقش الخبراء تحديد الأسلحة.",
              "اجتمع الخبراء.",
              "نحن ندعم الحوار.",
              "الحوار يحمي الاستقرار الاستراتيجي.",
              "تحديد الأسلحة يحتاج الحوار."));

  private static final Map<String, List<String>> TERMS =
      Map.of(
          "en", List.of("strategic stability", "arms control"),
          "zh", List.of("战略稳定", "军备控制"),
          "fr", List.of("stabilité stratégique", "maîtrise des armements"),
          "es", List.of("estabilidad estratégica", "control de armamentos"),
          "ru", List.of("стратегическую стабильность", "контроль над вооружениями"),
          "ar", List.of("الاستقرار الاستراتيجي", "تحديد الأسلحة"));

  private static final TextAnalyzer ANALYZER = new LuceneTextAnalyzer();

  private static LinkedTexts texts(String source, String target) {
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
        new SmartChineseSegmenter());
  }

  private static TermBase terms(String language) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < TERMS.get(language).size(); i++) {
      entries.add(
          Entry.proposed(
              new EntryId("concept-" + i),
              List.of(
                  LanguageSection.of(
                      Language.of(language),
                      List.of(
                          Term.of(TERMS.get(language).get(i), AdministrativeStatus.PREFERRED))))));
    }
    return TermBase.of(entries);
  }

  @ParameterizedTest
  @CsvSource({"zh, en", "en, fr", "en, es", "fr, ru", "en, zh", "en, ar", "ar, zh", "ru, es"})
  void aHiddenTermIsAmongTheThreeChoices(String source, String target) {
    RenderingEvaluation result =
        RenderingEvaluation.of(texts(source, target), terms(source), terms(target), ANALYZER);

    assertThat(result.cases()).isEqualTo(2);
    assertThat(result.third()).as("missed %s", result.missed()).isEqualTo(2);
    assertThat(result.first()).isGreaterThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"zh, en", "ar, fr"})
  void aConceptThatTheTranslationNeverNamesIsNoCase(String source, String target) {
    TermBase other =
        TermBase.of(
            List.of(
                Entry.proposed(
                    new EntryId("concept-0"),
                    List.of(
                        LanguageSection.of(
                            Language.of(target),
                            List.of(Term.of("zebra", AdministrativeStatus.PREFERRED)))))));

    RenderingEvaluation result =
        RenderingEvaluation.of(texts(source, target), terms(source), other, ANALYZER);

    assertThat(result.cases()).isZero();
  }
}
