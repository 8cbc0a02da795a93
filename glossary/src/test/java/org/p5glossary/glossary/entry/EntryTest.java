package org.p5glossary.glossary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;

class EntryTest {

  private static final Term DETERRENCE = Term.of("deterrence", AdministrativeStatus.PREFERRED);

  @Test
  void textsAreComposedAndStripped() {
    assertThat(Term.of("  e\u0301quilibre ", AdministrativeStatus.ADMITTED).text())
        .isEqualTo("équilibre");
  }

  @Test
  void keepsCharactersBeyondTheBasicPlane() {
    assertThat(Term.of("𠀀核", AdministrativeStatus.ADMITTED).text()).isEqualTo("𠀀核");
  }

  @Test
  void refusesWhatNoTermMayHold() {
    assertThatThrownBy(() -> Term.of(" ", AdministrativeStatus.PREFERRED))
        .hasMessageContaining("blank");
    assertThatThrownBy(() -> Term.of("a\u0000b", AdministrativeStatus.PREFERRED))
        .hasMessageContaining("U+0000");
    assertThatThrownBy(() -> Term.of("a\ud800b", AdministrativeStatus.PREFERRED))
        .hasMessageContaining("U+D800");
    assertThatThrownBy(() -> Term.of("a\nb", AdministrativeStatus.PREFERRED))
        .hasMessageContaining("one line");
    assertThatThrownBy(() -> Term.of("x".repeat(20_001), AdministrativeStatus.PREFERRED))
        .hasMessageContaining("20001");
  }

  @Test
  void sectionsStandInTheOfficialOrder() {
    Entry entry =
        Entry.proposed(
            new EntryId("deterrence"),
            List.of(
                LanguageSection.of(new Language("pt"), List.of(DETERRENCE)),
                LanguageSection.of(Language.ARABIC, List.of(DETERRENCE)),
                LanguageSection.of(Language.CHINESE, List.of(DETERRENCE))));
    assertThat(entry.sections())
        .extracting(section -> section.language().tag())
        .containsExactly("zh", "ar", "pt");
    assertThat(entry.in(new Language("zh-Hans"))).isPresent();
    assertThat(entry.in(Language.FRENCH)).isEmpty();
  }

  @Test
  void refusesRepetitionAndRelationsToItself() {
    LanguageSection section = LanguageSection.of(Language.ENGLISH, List.of(DETERRENCE));
    assertThatThrownBy(() -> Entry.proposed(new EntryId("a"), List.of(section, section)))
        .hasMessageContaining("language en twice");
    assertThatThrownBy(() -> LanguageSection.of(Language.ENGLISH, List.of(DETERRENCE, DETERRENCE)))
        .hasMessageContaining("\"deterrence\" twice");
    assertThatThrownBy(
            () ->
                new Entry(
                    new EntryId("a"),
                    List.of(),
                    EntryStatus.CURRENT,
                    List.of(),
                    List.of(),
                    List.of(new Relation(RelationType.RELATED, new EntryId("a"))),
                    List.of(section)))
        .hasMessageContaining("itself");
  }

  @Test
  void mainTermIsTheFirstPreferredOne() {
    Term variant = Term.of("dissuasion", AdministrativeStatus.ADMITTED);
    assertThat(LanguageSection.of(Language.ENGLISH, List.of(variant, DETERRENCE)).mainTerm())
        .isEqualTo(DETERRENCE);
    assertThat(LanguageSection.of(Language.ENGLISH, List.of(variant)).mainTerm())
        .isEqualTo(variant);
  }

  @Test
  void codesThatAreNotKnownNameThoseThatAre() {
    assertThatThrownBy(() -> Coded.parse(EntryStatus.class, "agreed"))
        .hasMessage(
            "EntryStatus has no value \"agreed\"; allowed are proposed, current, historical,"
                + " abandoned");
  }
}
