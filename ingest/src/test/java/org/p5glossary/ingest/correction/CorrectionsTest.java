package org.p5glossary.ingest.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.ledger.AlignmentCorrected;
import org.p5glossary.glossary.ledger.CorrectionRestored;
import org.p5glossary.glossary.ledger.CorrectionRetracted;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.ingest.passage.VersionText;

/** Corrections found again in texts that were split or written anew, or visibly lost. */
class CorrectionsTest {

  private static final PaperId PAPER = new PaperId("WP.1");

  @TempDir private Path folder;
  private SqliteLedger ledger;
  private Corrections corrections;

  @BeforeEach
  void openLedger() {
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
    ledger = SqliteLedger.open(folder.resolve("ledger.db"), clock);
    corrections = new Corrections(ledger);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  private static Bead verified(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return new Bead(sourceStart, sourceEnd, targetStart, targetEnd, 1, BeadStatus.VERIFIED);
  }

  /** Vouches for one bead of two versions and gives the event's hash. */
  private ContentHash vouch(VersionText source, VersionText target, Bead... beads) {
    BeadEdit.Outcome outcome =
        new BeadEdit.Outcome(AlignmentCorrected.Change.VERIFY, List.of(), List.of(beads));
    return ledger
        .append("amina", List.of(Quoting.decision(PAPER, source, target, outcome)))
        .get(0)
        .event()
        .hash();
  }

  private PlacedCorrection placed(VersionText source, VersionText target) {
    List<PlacedCorrection> all = corrections.placed(PAPER, source, target);
    return all.get(all.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; One. | Two words. | Three. ; One. | Two words. Three.",
        "zh; 甲句。 | 乙句𠀀𠮷。 | 丙句。 ; 甲句。 | 乙句𠀀𠮷。丙句。",
        "fr; Un. | Deux «\u00a0mots\u00a0». | Trois. ; Un. | Deux « mots ». Trois.",
        "ru; Раз. | Два слова. | Три. ; Раз. | Два слова. Три.",
        "es; Uno. | ¿Dos n\u0303? ¡Sí! | Tres. ; Uno. | ¿Dos n\u0303? ¡Sí! Tres.",
        "ar; واحد. | اثنانِ كلمتانِ. | ثلاثة. ; واحد. | اثنانِ كلمتانِ. ثلاثة.",
      })
  void surviveAnotherSplittingIntoSentences(String tag, String before, String after) {
    Language language = Language.of(tag);
    Language other = tag.equals("en") ? Language.FRENCH : Language.ENGLISH;
    VersionText source = Texts.version(language, Normalizer.normalize(before, Normalizer.Form.NFC));
    VersionText target = Texts.version(other, "1. | 2. | 3.");
    vouch(source, target, verified(1, 2, 1, 2), verified(2, 3, 2, 3));

    assertThat(placed(source, target).state()).isEqualTo(PlacedCorrection.State.IN_FORCE);
    assertThat(corrections.between(PAPER, source, target))
        .containsExactly(verified(1, 2, 1, 2), verified(2, 3, 2, 3));
    // Seen from the other side it is the same.
    assertThat(corrections.between(PAPER, target, source))
        .containsExactly(verified(1, 2, 1, 2), verified(2, 3, 2, 3));

    VersionText split = Texts.version(language, Normalizer.normalize(after, Normalizer.Form.NFC));
    assertThat(placed(split, target).state()).isEqualTo(PlacedCorrection.State.RESEGMENTED);
    assertThat(corrections.between(PAPER, split, target)).containsExactly(verified(1, 2, 1, 3));
  }

  @Test
  void becomeOrphansWhenTheirWordsChange() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Two. | Three. | Four.");
    VersionText target = Texts.version(Language.RUSSIAN, "Раз. | Два. | Три. | Четыре.");
    vouch(source, target, verified(1, 2, 1, 2));
    VersionText changed = Texts.version(Language.ENGLISH, "One. | Two! | Three. | Four.");
    assertThat(placed(changed, target).state()).isEqualTo(PlacedCorrection.State.ORPHANED);
    assertThat(placed(changed, target).orphaned()).contains(OrphanReason.WORDS_GONE);
    assertThat(corrections.between(PAPER, changed, target)).isEmpty();
  }

  @Test
  void becomeOrphansWhenTheirWordsBeginInsideASentenceNow() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Two. | Three.");
    VersionText target = Texts.version(Language.ARABIC, "واحد. | اثنان. | ثلاثة.");
    vouch(source, target, verified(1, 2, 1, 2));
    VersionText split = Texts.version(Language.ENGLISH, "One. Two. | Three.");
    assertThat(placed(split, target).orphaned()).contains(OrphanReason.INSIDE_SENTENCE);
  }

  @Test
  void followUniqueWordsWhoseNeighbourOnOneSideChanged() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Two. | Three. | Four.");
    VersionText target = Texts.version(Language.CHINESE, "一。 | 二。 | 三。 | 四。");
    vouch(source, target, verified(2, 3, 2, 3));
    VersionText revised = Texts.version(Language.ENGLISH, "New. | One. | 2. | Three. | Four.");
    assertThat(corrections.between(PAPER, revised, target)).containsExactly(verified(3, 4, 2, 3));
    VersionText moved = Texts.version(Language.ENGLISH, "One. | Two. | Four. | x. | Three. | y.");
    assertThat(placed(moved, target).orphaned()).contains(OrphanReason.CONTEXT_CHANGED);
  }

  @Test
  void tellEqualSentencesApartByWhatIsAround() {
    VersionText source = Texts.version(Language.ENGLISH, "A. | Yes. | B. | C. | Yes. | D.");
    VersionText target = Texts.version(Language.FRENCH, "a. | Oui. | b. | c. | Oui. | d.");
    vouch(source, target, verified(4, 5, 4, 5));
    assertThat(corrections.between(PAPER, source, target)).containsExactly(verified(4, 5, 4, 5));
    // The right one went, its lookalike stayed: nothing moves there.
    VersionText without = Texts.version(Language.ENGLISH, "A. | Yes. | B. | C. | D.");
    assertThat(placed(without, target).state()).isEqualTo(PlacedCorrection.State.ORPHANED);
    // Its lookalike went: the right one still has all of its context.
    VersionText other = Texts.version(Language.ENGLISH, "A. | B. | C. | Yes. | D.");
    assertThat(corrections.between(PAPER, other, target)).containsExactly(verified(3, 4, 4, 5));
  }

  @Test
  void keepASentenceWithoutACounterpartInItsPlace() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Extra. | Two.");
    VersionText target = Texts.version(Language.SPANISH, "Uno. | Dos.");
    vouch(source, target, verified(1, 2, 1, 1));
    assertThat(corrections.between(PAPER, source, target)).containsExactly(verified(1, 2, 1, 1));
    VersionText longer = Texts.version(Language.SPANISH, "Uno. | Más. | Dos.");
    assertThat(placed(source, longer).state()).isEqualTo(PlacedCorrection.State.ORPHANED);
  }

  @Test
  void aLaterOneReplacesWhatItTouches() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Two. | Three.");
    VersionText target = Texts.version(Language.FRENCH, "Un. | Deux. | Trois.");
    vouch(source, target, verified(0, 1, 0, 1), verified(1, 2, 1, 2));
    ContentHash merge = vouch(source, target, verified(1, 3, 1, 3));
    assertThat(corrections.between(PAPER, source, target))
        .containsExactly(verified(0, 1, 0, 1), verified(1, 3, 1, 3));

    ledger.append("li", List.of(new CorrectionRetracted(merge, "")));
    assertThat(corrections.between(PAPER, source, target))
        .containsExactly(verified(0, 1, 0, 1), verified(1, 2, 1, 2));
    assertThat(corrections.redoable(PAPER, Language.FRENCH, Language.ENGLISH))
        .map(Correction::id)
        .contains(merge);
    assertThat(corrections.find(merge).orElseThrow().retraction().orElseThrow().by())
        .isEqualTo("li");

    ledger.append("li", List.of(new CorrectionRestored(merge, "")));
    assertThat(corrections.between(PAPER, source, target)).contains(verified(1, 3, 1, 3));
    assertThat(corrections.undoable(PAPER, Language.ENGLISH, Language.FRENCH))
        .map(Correction::id)
        .contains(merge);
    assertThat(corrections.redoable(PAPER, Language.ENGLISH, Language.FRENCH)).isEmpty();
    assertThat(ledger.verify().isSound()).isTrue();
  }

  @Test
  void aNewOneLeavesNothingToRedo() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Two. | Three.");
    VersionText target = Texts.version(Language.FRENCH, "Un. | Deux. | Trois.");
    ContentHash first = vouch(source, target, verified(0, 1, 0, 1));
    ledger.append("li", List.of(new CorrectionRetracted(first, "")));
    vouch(source, target, verified(2, 3, 2, 3));
    assertThat(corrections.redoable(PAPER, Language.ENGLISH, Language.FRENCH)).isEmpty();
  }

  @Test
  void concernNoOtherPairAndNoOtherPaper() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Two.");
    VersionText target = Texts.version(Language.FRENCH, "Un. | Deux.");
    VersionText third = Texts.version(Language.SPANISH, "Un. | Deux.");
    vouch(source, target, verified(0, 1, 0, 1));
    assertThat(corrections.between(PAPER, source, third)).isEmpty();
    assertThat(corrections.between(new PaperId("WP.2"), source, target)).isEmpty();
  }

  @Test
  void areRefusedWhereNoContextCanTellThePlace() {
    String same = "Yes. |".repeat(600);
    VersionText source = Texts.version(Language.ENGLISH, same);
    VersionText target = Texts.version(Language.FRENCH, "Oui. |".repeat(600));
    assertThatThrownBy(() -> vouch(source, target, verified(300, 301, 300, 301)))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("too often");
    vouch(source, target, verified(3, 4, 3, 4));
    assertThat(corrections.between(PAPER, source, target)).containsExactly(verified(3, 4, 3, 4));
  }

  @Test
  void anAlignmentsVersionChangesWithItsBeadsNotWithItsConfidence() {
    VersionText source = Texts.version(Language.ENGLISH, "One. | Two.");
    VersionText target = Texts.version(Language.FRENCH, "Un. | Deux.");
    Alignment apart =
        new Alignment(
            2, 2, List.of(Bead.automatic(0, 1, 0, 1, .9), Bead.automatic(1, 2, 1, 2, .8)));
    Alignment surer =
        new Alignment(
            2, 2, List.of(Bead.automatic(0, 1, 0, 1, .8), Bead.automatic(1, 2, 1, 2, .7)));
    Alignment merged = new Alignment(2, 2, List.of(Bead.automatic(0, 2, 0, 2, .9)));
    ContentHash version = AlignmentVersion.of(source, target, apart);
    assertThat(AlignmentVersion.of(source, target, surer)).isEqualTo(version);
    assertThat(AlignmentVersion.of(source, target, merged)).isNotEqualTo(version);
  }
}
