package org.p5glossary.glossary.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.SampleEntries;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.MemoryLedger;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.ledger.SilenceOpened;
import org.p5glossary.glossary.signoff.DelegationState.Position;
import org.p5glossary.glossary.termbase.TermBaseService;

class SignOffsTest {

  private static final EntryId ID = new EntryId("no-first-use-test");
  private static final Language ZH = Language.CHINESE;

  private final MovableClock clock = new MovableClock();
  private MemoryLedger ledger;
  private TermBaseService entries;
  private SignOffs signOffs;
  private SigningDesk desk;

  /** A clock that tests move. */
  private static final class MovableClock extends Clock {
    private Instant now = Instant.parse("2026-05-01T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  @BeforeEach
  void anEntryInTwoLanguages() {
    ledger = new MemoryLedger(clock);
    entries = TermBaseService.open(ledger);
    signOffs = new SignOffs(ledger);
    desk = new SigningDesk(ledger, entries, signOffs, clock);
    entries.put(entry("不首先使用"), 0, "li");
  }

  private static Entry entry(String chinese) {
    return Entry.proposed(
        ID,
        List.of(
            LanguageSection.of(ZH, List.of(Term.of(chinese, AdministrativeStatus.PREFERRED))),
            LanguageSection.of(
                Language.ENGLISH,
                List.of(Term.of("no first use", AdministrativeStatus.PREFERRED)))));
  }

  private Entry now() {
    return entries.current().entry(ID).orElseThrow();
  }

  private SigningDesk.Section section() {
    return new SigningDesk.Section(ID, ZH, SectionHash.of(now(), ZH).orElseThrow());
  }

  private SectionState state() {
    return signOffs.state(now(), ZH, clock.instant()).orElseThrow();
  }

  private void sign(Delegation delegation, SignedOff.Stance stance) {
    clock.pass(Duration.ofMinutes(1));
    desk.sign(
        "of-" + delegation.code().toLowerCase(java.util.Locale.ROOT),
        delegation,
        List.of(section()),
        new SigningDesk.Statement(
            stance,
            stance == SignedOff.Stance.RESERVE ? "译法不妥" : "",
            stance == SignedOff.Stance.ALTERNATIVE ? "不首用" : "",
            Audience.FIVE));
  }

  private void edit(String chinese) {
    entries.put(entry(chinese), entries.current().versioned(ID).orElseThrow().version(), "li");
  }

  private Position of(Delegation delegation) {
    return state().of(delegation).position();
  }

  @Test
  void agreedOnlyWhenAllFiveAgreeToTheSameText() {
    for (Delegation delegation : Delegation.values()) {
      assertThat(state().agreed()).as("before %s", delegation).isFalse();
      sign(delegation, SignedOff.Stance.AGREE);
    }
    assertThat(state().agreed()).isTrue();
    assertThat(state().agreedBySilence()).isFalse();
    assertThat(state().missing()).isEmpty();
    assertThat(signOffs.state(now(), Language.ENGLISH, clock.instant()).orElseThrow().agreed())
        .isFalse();
  }

  @Test
  void anEditVoidsWhatWasSaidAndGoingBackToTheSameTextBringsItBack() {
    sign(Delegation.FR, SignedOff.Stance.AGREE);
    sign(Delegation.RU, SignedOff.Stance.RESERVE);
    edit("不首先使用核武器");
    assertThat(of(Delegation.FR)).isEqualTo(Position.VOIDED);
    assertThat(of(Delegation.RU)).isEqualTo(Position.VOIDED);
    assertThat(of(Delegation.CN)).isEqualTo(Position.OPEN);
    assertThat(state().voided()).isTrue();
    sign(Delegation.RU, SignedOff.Stance.AGREE);
    edit("不首先使用");
    assertThat(of(Delegation.FR)).isEqualTo(Position.AGREES);
    assertThat(of(Delegation.RU))
        .as("took back what it said of this text")
        .isEqualTo(Position.VOIDED);
  }

  @Test
  void theLastStanceOfADelegationCounts() {
    sign(Delegation.US, SignedOff.Stance.NO_INSTRUCTION);
    assertThat(of(Delegation.US)).isEqualTo(Position.NO_INSTRUCTION);
    sign(Delegation.US, SignedOff.Stance.ALTERNATIVE);
    assertThat(of(Delegation.US)).isEqualTo(Position.PROPOSES);
    sign(Delegation.US, SignedOff.Stance.AGREE);
    assertThat(of(Delegation.US)).isEqualTo(Position.AGREES);
    assertThat(signOffs.of(ID)).hasSize(3);
  }

  @Test
  void stancesThatDoNotKnowOfEachOtherContradict() {
    ContentHash text = section().text();
    ledger.append("one", List.of(stance(text, SignedOff.Stance.AGREE)));
    ledger.append("two", List.of(stance(text, SignedOff.Stance.RESERVE)));
    assertThat(of(Delegation.GB)).isEqualTo(Position.CONTRADICTS);
    assertThat(state().of(Delegation.GB).stances()).hasSize(2);
    sign(Delegation.GB, SignedOff.Stance.AGREE);
    assertThat(of(Delegation.GB)).as("settled by one that knows both").isEqualTo(Position.AGREES);
  }

  private static SignedOff stance(ContentHash text, SignedOff.Stance stance) {
    return new SignedOff(
        ID, ZH, text, Delegation.GB, stance, "why", "", Audience.PUBLIC, List.of());
  }

  @Test
  void theOrderOfEventsDoesNotMatter() {
    sign(Delegation.FR, SignedOff.Stance.RESERVE);
    sign(Delegation.FR, SignedOff.Stance.AGREE);
    sign(Delegation.CN, SignedOff.Stance.NO_INSTRUCTION);
    desk.sign("gb", Delegation.GB, List.of(section()), SigningDesk.Statement.AGREEMENT);
    List<org.p5glossary.glossary.ledger.RecordedEvent> events = new ArrayList<>();
    ledger.readAfter(0, events::add);
    long seed = Long.getLong("p5.seed", 20_260_101L);
    SectionState expected = state();
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(events, random);
      assertThat(
              new SignOffs(new ShuffledLedger(ledger, events))
                  .state(now(), ZH, clock.instant())
                  .orElseThrow())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(expected);
    }
  }

  @Test
  void aTextThatChangedMeanwhileIsNotSigned() {
    SigningDesk.Section read = section();
    edit("不首先使用核武器");
    assertThatThrownBy(
            () -> desk.sign("fr", Delegation.FR, List.of(read), SigningDesk.Statement.AGREEMENT))
        .isInstanceOf(StaleSectionException.class)
        .hasMessageContaining("zh section of entry no-first-use-test was changed");
    assertThat(of(Delegation.FR)).isEqualTo(Position.OPEN);
  }

  @Test
  void silenceCountsAfterTheDeadlineAndIsShownAsSuch() {
    sign(Delegation.CN, SignedOff.Stance.AGREE);
    desk.openSilence("chair", List.of(section()), clock.instant().plus(Duration.ofDays(7)));
    assertThat(state().silence().orElseThrow().stage()).isEqualTo(Silence.Stage.RUNNING);
    assertThat(of(Delegation.FR)).isEqualTo(Position.OPEN);
    clock.pass(Duration.ofDays(7));
    assertThat(state().agreed()).isTrue();
    assertThat(state().agreedBySilence()).isTrue();
    assertThat(of(Delegation.CN)).isEqualTo(Position.AGREES);
    assertThat(of(Delegation.FR)).isEqualTo(Position.SILENT);
    sign(Delegation.FR, SignedOff.Stance.RESERVE);
    assertThat(of(Delegation.FR)).isEqualTo(Position.RESERVES);
    assertThat(of(Delegation.RU))
        .as("spoke too late to break it for others")
        .isEqualTo(Position.SILENT);
    assertThat(state().agreed()).isFalse();
  }

  @Test
  void aStanceBeforeTheDeadlineBreaksTheSilenceForGood() {
    desk.openSilence("chair", List.of(section()), clock.instant().plus(Duration.ofDays(7)));
    sign(Delegation.RU, SignedOff.Stance.NO_INSTRUCTION);
    sign(Delegation.RU, SignedOff.Stance.AGREE);
    clock.pass(Duration.ofDays(8));
    Silence silence = state().silence().orElseThrow();
    assertThat(silence.stage()).isEqualTo(Silence.Stage.BROKEN);
    assertThat(silence.brokenBy()).contains(Delegation.RU);
    assertThat(of(Delegation.FR)).isEqualTo(Position.OPEN);
  }

  @Test
  void anEditAndAWithdrawalEndASilence() {
    desk.openSilence("chair", List.of(section()), clock.instant().plus(Duration.ofDays(1)));
    edit("不首先使用核武器");
    clock.pass(Duration.ofDays(2));
    assertThat(state().silence()).isEmpty();
    edit("不首先使用");
    assertThat(state().agreedBySilence()).isTrue();
    desk.withdrawSilence("chair", section(), "opened by mistake");
    assertThat(state().silence()).isEmpty();
    assertThat(of(Delegation.US)).isEqualTo(Position.OPEN);
  }

  @Test
  void silenceIsRefusedWhereItMakesNoSense() {
    assertThatThrownBy(() -> desk.openSilence("chair", List.of(section()), clock.instant()))
        .isInstanceOf(SilenceRefusedException.class)
        .hasMessageContaining("has passed");
    sign(Delegation.FR, SignedOff.Stance.RESERVE);
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    assertThatThrownBy(() -> desk.openSilence("chair", List.of(section()), tomorrow))
        .isInstanceOf(SilenceRefusedException.class)
        .hasMessageContaining("FR has taken a stance");
    assertThatThrownBy(() -> desk.withdrawSilence("chair", section(), ""))
        .isInstanceOf(SilenceRefusedException.class);
  }

  @Test
  void reservationsNeedAReasonAndAlternativesAWording() {
    ContentHash text = section().text();
    for (SignedOff.Stance stance :
        List.of(SignedOff.Stance.RESERVE, SignedOff.Stance.ALTERNATIVE)) {
      assertThatThrownBy(
              () ->
                  new SignedOff(
                      ID, ZH, text, Delegation.FR, stance, " ", "", Audience.FIVE, List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must not be blank");
    }
  }

  @Test
  void proofAndTalkAreNotPartOfTheText() {
    Entry entry = SampleEntries.complete();
    Language language = entry.sections().get(0).language();
    Optional<ContentHash> before = SectionHash.of(entry, language);
    assertThat(SectionHash.of(with(entry, new Note(NoteAudience.INTERNAL, "secret")), language))
        .isEqualTo(before);
    assertThat(SectionHash.of(with(entry, new Note(NoteAudience.PUBLIC, "said")), language))
        .isNotEqualTo(before);
    Entry defined =
        new Entry(
            entry.id(),
            entry.subjectFields(),
            entry.status(),
            List.of(new Definition(language, "another", "")),
            entry.notes(),
            entry.relations(),
            entry.sections());
    assertThat(SectionHash.of(defined, language)).isNotEqualTo(before);
    assertThat(SectionHash.of(entry, new Language("de"))).isEmpty();
  }

  private static Entry with(Entry entry, Note note) {
    List<LanguageSection> sections = new ArrayList<>(entry.sections());
    LanguageSection first = sections.get(0);
    List<Note> notes = new ArrayList<>(first.notes());
    notes.add(note);
    sections.set(
        0,
        new LanguageSection(
            first.language(), first.equivalence(), notes, first.terms(), first.administration()));
    return new Entry(
        entry.id(),
        entry.subjectFields(),
        entry.status(),
        entry.definitions(),
        entry.notes(),
        entry.relations(),
        sections);
  }

  @Test
  void silenceAndEntriesStandInTheLedgerAsDecided() {
    desk.openSilence("chair", List.of(section()), clock.instant().plus(Duration.ofDays(1)));
    List<Object> kinds = new ArrayList<>();
    ledger.readAfter(0, event -> kinds.add(event.decision().getClass()));
    assertThat(kinds).endsWith(EntryPut.class, SilenceOpened.class);
  }
}
