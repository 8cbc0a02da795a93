package org.p5glossary.glossary.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.TermBase;

class QualityReportTest {

  private static Entry entry(String id, Language language, String term) {
    return Entry.proposed(
        new EntryId(id),
        List.of(
            LanguageSection.of(language, List.of(Term.of(term, AdministrativeStatus.PREFERRED)))));
  }

  private static List<Defect> report(Entry... entries) {
    List<Defect> defects = new ArrayList<>();
    QualityReport.of(TermBase.of(List.of(entries)), defects::add);
    return defects;
  }

  @Test
  void findsTheDefectsOfThesauriAndSuggestsRepairs() {
    assertThat(
            report(
                entry("a", Language.RUSSIAN, "Спорный вопpoc о cостоянии"),
                entry("b", Language.FRENCH, "SECURITE DES ETATS"),
                entry("c", Language.FRENCH, "États membres"),
                entry("d", Language.SPANISH, "COOPERACION"),
                entry("e", Language.CHINESE, "条约（裁军"),
                entry("f", Language.ARABIC, "اتفاق) دولي")))
        .extracting(Defect::kind, d -> d.entry().value(), Defect::repair)
        .containsExactly(
            tuple(Defect.Kind.MIXED_ALPHABETS, "a", "Спорный вопрос о состоянии"),
            tuple(Defect.Kind.UNACCENTED_CAPITALS, "b", "SECURITÉ DES ÉTATS"),
            tuple(Defect.Kind.UNACCENTED_CAPITALS, "d", "COOPERACIÓN"),
            tuple(Defect.Kind.UNBALANCED_BRACKETS, "e", "条约（裁军）"),
            tuple(Defect.Kind.UNBALANCED_BRACKETS, "f", "اتفاق دولي"));
  }

  @Test
  void pointsOutOneTermInSeveralEntriesOnce() {
    List<Defect> defects =
        report(
            entry("a", Language.ENGLISH, "Arms race"),
            entry("b", Language.ENGLISH, "ARMS-RACE"),
            entry("c", Language.FRENCH, "arms race"));
    assertThat(defects)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Defect.Kind.SHARED_TERM);
              assertThat(d.others()).containsExactly(new EntryId("b"));
            });
  }

  @Test
  void soundTermsHaveNoDefects() {
    assertThat(
            report(
                entry("a", Language.RUSSIAN, "Принцип lex specialis (право)"),
                entry("b", Language.FRENCH, "PAIX"),
                entry("c", Language.CHINESE, "《不扩散条约》（1968年)")))
        .isEmpty();
  }
}
