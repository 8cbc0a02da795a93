package org.p5glossary.glossary.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.TermBase;

/** "The Treaty" alone is the treaty named last, or left out. */
class TermReadingTest {

  /**
   * The terms of entries e0, e1, … with "|"; sentences with "|"; the entries of bare references.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Seabed Treaty|Treaty of Tlatelolco; The Treaty waits.|Under the Seabed Treaty all is well.|Parties to the Treaty met.|The Treaty of Tlatelolco and the Treaty, again.; e0 e1",
        "en; Seabed Treaty; The Seabed Treaty was signed.|The Outer Space Treaty came before it.|The Treaty is short.; ''",
        "en; Seabed Treaty; The Seabed Treaty was signed.|The Treaty on Open Skies too.|The Treaty is short.; ''",
        "en; Seabed Treaty; The Seabed Treaty was signed.|A treaty is short, and the treaty too.; ''",
        "zh; 海床条约|南极条约; 《条约》待批。|《南极条约》生效。|加入《条约》的国家，以及条约本身。|《海床条约》与《条约》; e1 e0",
        "fr; Traité sur les fonds marins|Traité sur l’Antarctique; Le Traité attend.|Le Traité sur les fonds marins suffit.|Les parties au Traité et l’esprit du Traité.|Le Traité de l’espace.|Le Traité dort.; e0 e0",
        "es; Tratado sobre los Fondos Marinos; Según el Tratado.|El Tratado sobre los Fondos Marinos basta.|Las partes en el Tratado, los fines del Tratado.|El Tratado de Tlatelolco.|Al Tratado.; e0 e0",
        "ru; Договор о морском дне|Договор об Антарктике; Договор ждёт.|Договор о морском дне.|Участники Договора верны Договору.|Договором об Антарктике довольны.|В Договоре, как в договоре.; e0 e0 e1",
        "ar; معاهدة قاع البحار|معاهدة أنتاركتيكا; تنتظر المعاهدة.|تنص معاهدة قاع البحار على ذلك.|الأطراف في المعاهدة، وفقا للمعاهدة.|معاهدة الفضاء مهمة.|أما المعاهدة فقصيرة.; e0 e0",
      })
  void theTreatyIsTheOneNamedLast(String tag, String terms, String sentences, String expected) {
    Language language = new Language(tag);
    assertThat(String.join(" ", references(language, terms, sentences))).isEqualTo(expected);
  }

  @Test
  void aListedShortNameGivesWayToTheTreatyNamedLast() {
    Entry first = entry("first", "Seabed Treaty", "the Treaty");
    Entry other = entry("other", "Antarctic Treaty");
    TermReading reading =
        new TermRecogniser(TermBase.of(List.of(first, other)), new LuceneTextAnalyzer())
            .reading(Language.ENGLISH);
    assertThat(reading.next("See the Treaty."))
        .extracting(match -> match.entry().value())
        .containsExactly("first");
    reading.next("The Antarctic Treaty is older.");
    assertThat(reading.next("See the Treaty."))
        .extracting(match -> match.entry().value())
        .containsExactly("other");
  }

  @Test
  void aTextOfAnotherLanguageHasNoTerms() {
    TermReading reading =
        new TermRecogniser(
                TermBase.of(List.of(entry("e", "Seabed Treaty"))), new LuceneTextAnalyzer())
            .reading(new Language("de"));
    assertThat(reading.next("Der Vertrag")).isEmpty();
    assertThat(reading.next("")).isEmpty();
  }

  private static List<String> references(Language language, String terms, String sentences) {
    List<Entry> entries = new ArrayList<>();
    for (String term : terms.split("\\|", -1)) {
      entries.add(
          Entry.proposed(
              new EntryId("e" + entries.size()), List.of(section(language, List.of(term)))));
    }
    TermReading reading =
        new TermRecogniser(TermBase.of(entries), new LuceneTextAnalyzer()).reading(language);
    List<String> found = new ArrayList<>();
    for (String sentence : sentences.split("\\|", -1)) {
      reading.next(sentence).stream()
          .filter(match -> match.kind() == MatchKind.REFERENCE)
          .forEach(match -> found.add(match.entry().value()));
    }
    return found;
  }

  private static Entry entry(String id, String... terms) {
    return Entry.proposed(new EntryId(id), List.of(section(Language.ENGLISH, List.of(terms))));
  }

  private static LanguageSection section(Language language, List<String> terms) {
    return LanguageSection.of(
        language,
        terms.stream().map(term -> Term.of(term, AdministrativeStatus.PREFERRED)).toList());
  }
}
