package org.p5glossary.glossary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.SampleEntries;

/** What every ledger must do. */
abstract class LedgerContract {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05.678912Z"), ZoneOffset.UTC);

  /** An empty ledger whose time is {@link #CLOCK}. */
  abstract Ledger ledger();

  static List<Decision> oneOfEachKind() {
    return List.of(
        new EntryPut(SampleEntries.complete()),
        new EntryRemoved(new EntryId("nuclear-deterrence"), "déplacé"),
        new CandidateRejected(Language.CHINESE, "核", Language.ARABIC, "نووي", "جزء"),
        new GroupingCorrected(
            GroupingCorrected.Change.SPLIT,
            List.of(ContentHash.of("a"), ContentHash.of("b")),
            new PaperId("text-0123456789ab"),
            "разные тексты"),
        new AlignmentCorrected(
            AlignmentCorrected.Change.SPLIT,
            new PaperId("NPT_CONF.2020_WP.9102"),
            new QuotedContext(
                Language.CHINESE, ContentHash.of("c"), List.of("前一句。"), List.of("𠀀𠮷。"), true),
            new QuotedContext(
                Language.ARABIC, ContentHash.of("d"), List.of(""), List.of("وبعد.", ""), false),
            List.of(
                new QuotedBead(List.of("第一句。"), List.of("الجملة الأولى.", "تتمة.")),
                new QuotedBead(List.of("第二句。"), List.of()))),
        new CorrectionRetracted(ContentHash.of("e"), "отменено"),
        new CorrectionRestored(ContentHash.of("e"), ""),
        new ProposalMade(
            ProposalMade.Kind.NEW,
            SampleEntries.complete().forAudience(Audience.FIVE),
            Optional.empty(),
            Optional.empty(),
            "لأنه ناقص",
            Audience.of(Delegation.CN)),
        new ProposalMade(
            ProposalMade.Kind.MERGE,
            SampleEntries.complete(),
            Optional.of(ContentHash.of("f")),
            Optional.of(new ProposalMade.Absorbed(new EntryId("other"), ContentHash.of("g"))),
            "",
            Audience.PUBLIC),
        new ProposalRevised(
            ContentHash.of("p"),
            ContentHash.of("p"),
            SampleEntries.complete(),
            Optional.of(ContentHash.of("f")),
            "改字"),
        new ProposalWithdrawn(ContentHash.of("p"), ""),
        new ProposalAccepted(
            ContentHash.of("p"), ContentHash.of("q"), ContentHash.of("r"), "merci"),
        new ProposalRejected(ContentHash.of("p"), ContentHash.of("q"), "нет источника"),
        new ProposalTriaged(
            ContentHash.of("p"),
            ProposalTriaged.Priority.HIGH,
            Optional.of("amina"),
            Optional.of(LocalDate.of(2026, 2, 28))),
        new ProposalTriaged(
            ContentHash.of("p"), ProposalTriaged.Priority.LOW, Optional.empty(), Optional.empty()),
        new CommentMade(
            new EntryId("nuclear-deterrence"),
            Optional.of(ContentHash.of("p")),
            Optional.of(ContentHash.of("s")),
            "同意𠀀。",
            Audience.of(Delegation.RU)),
        new EntryRestored(new EntryId("nuclear-deterrence"), ContentHash.of("t"), ""),
        new SignedOff(
            new EntryId("nuclear-deterrence"),
            Language.ARABIC,
            ContentHash.of("u"),
            Delegation.GB,
            SignedOff.Stance.ALTERNATIVE,
            "",
            "ردع نووي",
            Audience.FIVE,
            List.of(ContentHash.of("v"))),
        new SilenceOpened(
            new EntryId("nuclear-deterrence"),
            Language.FRENCH,
            ContentHash.of("u"),
            Instant.parse("2026-03-01T12:00:00Z")),
        new SilenceWithdrawn(ContentHash.of("w"), "раньше срока"),
        new EditionPublished("2026 年第一版", ContentHash.of("y"), Audience.FIVE));
  }

  @Test
  void startsEmptyAndSound() {
    assertThat(ledger().lastPosition()).isZero();
    assertThat(ledger().verify())
        .isEqualTo(
            new Verification(0, Optional.empty(), Optional.empty(), OptionalLong.empty(), 0));
  }

  @Test
  void givesBackEveryKindOfDecision() {
    Ledger ledger = ledger();
    ledger.append("amina", oneOfEachKind());
    List<Decision> read = new ArrayList<>();
    ledger.readAfter(0, event -> read.add(event.decision()));
    assertThat(read).isEqualTo(oneOfEachKind());
  }

  @Test
  void chainsEventsByHash() {
    Ledger ledger = ledger();
    List<RecordedEvent> events = new ArrayList<>(ledger.append("li", oneOfEachKind()));
    events.addAll(ledger.append("olga", oneOfEachKind()));
    for (int i = 0; i < events.size(); i++) {
      LedgerEvent event = events.get(i).event();
      assertThat(events.get(i).position()).isEqualTo(i + 1);
      assertThat(event.sequence()).isEqualTo(i + 1);
      assertThat(event.origin()).isEqualTo(ledger.instance());
      assertThat(event.time()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
      assertThat(event.parents())
          .isEqualTo(i == 0 ? List.of() : List.of(events.get(i - 1).event().hash()));
      assertThat(event.hashIsRight()).isTrue();
    }
    assertThat(ledger.verify().isSound()).isTrue();
    assertThat(ledger.verify().events()).isEqualTo(2L * oneOfEachKind().size());
    assertThat(ledger.verify().head())
        .contains(events.get(2 * oneOfEachKind().size() - 1).event().hash());
  }

  @Test
  void readsFromAPosition() {
    Ledger ledger = ledger();
    ledger.append("li", oneOfEachKind());
    List<Long> positions = new ArrayList<>();
    ledger.readAfter(2, event -> positions.add(event.position()));
    int all = oneOfEachKind().size();
    assertThat(positions).startsWith(3L, 4L, 5L).hasSize(all - 2).endsWith((long) all);
    ledger.readAfter(all, event -> positions.add(-1L));
    assertThat(positions).hasSize(all - 2);
  }

  @Test
  void readsSomeKindsAlone() {
    Ledger ledger = ledger();
    ledger.append("li", oneOfEachKind());
    List<Decision> read = new ArrayList<>();
    ledger.readAfter(
        1, Set.of(EntryPut.class, EntryRemoved.class), event -> read.add(event.decision()));
    assertThat(read).isEqualTo(oneOfEachKind().subList(1, 2));
  }

  @Test
  void appendsWhatNamesTheFirstEventWithItOrNotAtAll() {
    Ledger ledger = ledger();
    Decision first = oneOfEachKind().get(0);
    List<RecordedEvent> events =
        ledger.append("li", first, hash -> List.of(new ProposalWithdrawn(hash, "sorry")));
    assertThat(events.get(1).decision())
        .isEqualTo(new ProposalWithdrawn(events.get(0).event().hash(), "sorry"));
    assertThatThrownBy(
            () ->
                ledger.append(
                    "li",
                    first,
                    hash -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(ledger.lastPosition()).isEqualTo(2);
    assertThat(ledger.verify().isSound()).isTrue();
  }

  @Test
  void refusesDecisionsOfNobody() {
    Ledger ledger = ledger();
    assertThatThrownBy(() -> ledger.append(" ", oneOfEachKind())).hasMessageContaining("blank");
    assertThat(ledger.lastPosition()).isZero();
    assertThat(ledger.append("li", List.of())).isEmpty();
  }

  @Test
  void staysSoundUnderRandomWrites() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Ledger ledger = ledger();
    int expected = 0;
    for (int i = 0; i < 40; i++) {
      int size = random.nextInt(4);
      List<Decision> decisions = new ArrayList<>();
      for (int j = 0; j < size; j++) {
        decisions.add(new EntryPut(SampleEntries.random(random, "e" + random.nextInt(9))));
      }
      ledger.append("actor" + random.nextInt(3), decisions);
      expected += size;
    }
    assertThat(ledger.verify().isSound()).as("seed %d", seed).isTrue();
    assertThat(ledger.lastPosition()).as("seed %d", seed).isEqualTo(expected);
  }
}
