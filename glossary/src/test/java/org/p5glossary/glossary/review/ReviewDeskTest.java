package org.p5glossary.glossary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageRef;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.MemoryLedger;
import org.p5glossary.glossary.ledger.ProposalAccepted;
import org.p5glossary.glossary.ledger.ProposalMade.Kind;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.review.ReviewRefusedException.Rule;
import org.p5glossary.glossary.termbase.TermBaseService;

class ReviewDeskTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-01T09:00:00Z"), ZoneOffset.UTC);
  private static final EntryId ID = new EntryId("tipping-point");
  private static final Person AMINA =
      new Person("amina", Viewer.of(Delegation.FR), Person.Standing.CONTRIBUTOR);
  private static final Person LI =
      new Person("li", Viewer.of(Delegation.CN), Person.Standing.CONTRIBUTOR);
  private static final Person OLGA = new Person("olga", Viewer.OF_THE_FIVE, Person.Standing.EDITOR);

  private MemoryLedger ledger;
  private TermBaseService entries;
  private Proposals proposals;
  private ReviewDesk desk;

  @BeforeEach
  void open() {
    ledger = new MemoryLedger(CLOCK);
    entries = TermBaseService.open(ledger);
    proposals = new Proposals(ledger);
    desk = new ReviewDesk(ledger, entries, proposals);
  }

  private static Term term(String text, Evidence... evidence) {
    return new Term(
        text,
        TermType.FULL_FORM,
        AdministrativeStatus.ADMITTED,
        PartOfSpeech.NOUN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(evidence));
  }

  private static Evidence evidence() {
    return new Evidence(
        new PassageRef(
            new PaperId("NPT_CONF.2020_WP.9102"),
            Language.ENGLISH,
            "3",
            "a tipping point",
            "",
            "",
            ContentHash.of("text")),
        Authorship.AUTHORED);
  }

  private static Entry entry(Term... english) {
    return Entry.proposed(ID, List.of(LanguageSection.of(Language.ENGLISH, List.of(english))));
  }

  private Draft draft(Kind kind, Entry result, String reason) {
    return new Draft(
        kind, result, seen(result.id(), AMINA), Optional.empty(), reason, Audience.FIVE);
  }

  private Optional<ContentHash> seen(EntryId id, Person who) {
    return entries
        .current()
        .entry(id)
        .flatMap(entry -> Visible.of(entry, who.viewer(), Set.of()))
        .map(EntryHash::of);
  }

  private Entry now() {
    return entries.current().entry(ID).orElseThrow();
  }

  private Proposal read(ContentHash id) {
    return proposals.find(id, Viewer.OPERATOR).orElseThrow();
  }

  private ContentHash acceptedNew(Entry entry) {
    ContentHash id = desk.propose(AMINA, draft(Kind.NEW, entry, "it is needed"));
    desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), "");
    return id;
  }

  private static void refuses(Rule rule, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            ReviewRefusedException.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  @Test
  void aNewTermNeedsAPassageOrAReason() {
    refuses(Rule.UNPROVED, () -> desk.propose(AMINA, draft(Kind.NEW, entry(term("x")), " ")));
    desk.propose(AMINA, draft(Kind.NEW, entry(term("x", evidence())), ""));
    desk.propose(AMINA, draft(Kind.NEW, entry(term("x")), "spoken at the meeting"));
    assertThat(proposals.all(Viewer.OF_THE_FIVE)).hasSize(2);
  }

  @Test
  void acceptedAsItIsThePutEntryFollowsItsDecision() {
    Entry wanted = entry(term("tipping point", evidence()));
    ContentHash id = acceptedNew(wanted);
    assertThat(now()).isEqualTo(wanted);
    assertThat(read(id).status()).isEqualTo(Proposal.Status.ACCEPTED);
    assertThat(read(id).decision().orElseThrow().by()).isEqualTo("olga");
    List<Object> kinds = new ArrayList<>();
    ledger.readAfter(0, event -> kinds.add(event.decision().getClass()));
    assertThat(kinds).endsWith(ProposalAccepted.class, EntryPut.class);
  }

  @Test
  void acceptedWithEditsIsToldApart() {
    ContentHash id = desk.propose(AMINA, draft(Kind.NEW, entry(term("tiping point")), "spoken"));
    Entry right = entry(term("tipping point"));
    desk.accept(OLGA, id, id, Optional.of(right), Optional.empty(), "spelling");
    assertThat(now()).isEqualTo(right);
    assertThat(read(id).status()).isEqualTo(Proposal.Status.ACCEPTED_WITH_EDITS);
  }

  @Test
  void twoEditorsDoNotOverwriteEachOther() {
    acceptedNew(entry(term("tipping point")));
    Draft mine = draft(Kind.CHANGE, entry(term("point of no return")), "clearer");
    ContentHash theirs =
        desk.propose(OLGA, draft(Kind.CHANGE, entry(term("tipping-point")), "hyphen"));
    desk.accept(OLGA, theirs, theirs, Optional.empty(), Optional.empty(), "");
    assertThatThrownBy(() -> desk.propose(AMINA, mine))
        .isInstanceOfSatisfying(
            StaleBaseException.class,
            stale -> {
              assertThat(stale.now().orElseThrow()).isEqualTo(entry(term("tipping-point")));
              assertThat(stale.wanted()).isEqualTo(entry(term("point of no return")));
            });
  }

  @Test
  void aProposalOnAnOlderTextIsAcceptedOnlyByWhoHasSeenTheNewOne() {
    acceptedNew(entry(term("tipping point")));
    ContentHash one = desk.propose(AMINA, draft(Kind.CHANGE, entry(term("a")), "r"));
    ContentHash two = desk.propose(LI, draft(Kind.CHANGE, entry(term("b")), "r"));
    desk.accept(OLGA, one, one, Optional.empty(), Optional.empty(), "");
    assertThatThrownBy(() -> desk.accept(OLGA, two, two, Optional.empty(), Optional.empty(), ""))
        .isInstanceOf(StaleBaseException.class);
    desk.accept(OLGA, two, two, Optional.of(entry(term("b"))), seen(ID, OLGA), "");
    assertThat(now()).isEqualTo(entry(term("b")));
  }

  @Test
  void aDecidedOrRevisedProposalIsNotDecidedAgain() {
    ContentHash id = desk.propose(AMINA, draft(Kind.NEW, entry(term("x")), "r"));
    desk.revise(AMINA, id, id, entry(term("y")), Optional.empty(), "better");
    refuses(
        Rule.NOT_AS_READ, () -> desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), ""));
    ContentHash second = read(id).current().event();
    refuses(Rule.NO_REASON, () -> desk.reject(OLGA, id, second, " "));
    desk.reject(OLGA, id, second, "not used in any paper");
    assertThat(read(id).status()).isEqualTo(Proposal.Status.REJECTED);
    refuses(Rule.NOT_AS_READ, () -> desk.withdraw(AMINA, id, second, ""));
    assertThat(entries.current().entry(ID)).isEmpty();
  }

  @Test
  void onlyTheAuthorWithdrawsAndOthersDoNotRevise() {
    ContentHash id = desk.propose(AMINA, draft(Kind.NEW, entry(term("x")), "r"));
    refuses(Rule.NOT_YOURS, () -> desk.withdraw(LI, id, id, ""));
    refuses(Rule.NOT_YOURS, () -> desk.revise(LI, id, id, entry(term("y")), Optional.empty(), "r"));
    desk.withdraw(AMINA, id, id, "");
    assertThat(read(id).status()).isEqualTo(Proposal.Status.WITHDRAWN);
  }

  @Test
  void aMergeIsNotForMoreThanTheEntryThatItTakesIn() {
    acceptedNew(entry(term("tipping point")));
    EntryId other = new EntryId("critical-threshold");
    Entry absorbed =
        Entry.proposed(
                other, List.of(LanguageSection.of(Language.ENGLISH, List.of(term("threshold")))))
            .forAudience(Audience.FIVE);
    entries.put(absorbed, 0, "olga");
    ContentHash id =
        desk.propose(
            AMINA,
            new Draft(
                Kind.MERGE,
                entry(term("tipping point"), term("threshold")),
                seen(ID, AMINA),
                Optional.of(other),
                "same",
                Audience.PUBLIC));
    assertThat(read(id).audience()).isEqualTo(Audience.FIVE);
    assertThat(proposals.find(id, Viewer.ANYBODY)).isEmpty();
    assertThat(proposals.find(id, LI.viewer())).isPresent();
    entries.put(
        absorbed.forAudience(Audience.of(Delegation.FR)),
        entries.current().versioned(other).orElseThrow().version(),
        "olga");
    assertThat(proposals.find(id, LI.viewer())).as("its entry is for FR alone by now").isEmpty();
    assertThat(proposals.find(id, AMINA.viewer())).isPresent();
    assertThat(proposals.all(LI.viewer())).extracting(Proposal::id).doesNotContain(id);
  }

  @Test
  void whatIsWrittenAtOnceIsOneWrite() {
    long before = ledger.lastPosition();
    ContentHash id = desk.putAtOnce(OLGA, draft(Kind.NEW, entry(term("x")), "r"));
    assertThat(read(id).status()).isEqualTo(Proposal.Status.ACCEPTED);
    assertThat(entries.current().entry(ID)).contains(entry(term("x")));
    assertThat(ledger.lastPosition()).isEqualTo(before + 3);
    List<Integer> writes = new ArrayList<>();
    Ledger counting =
        (Ledger)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Ledger.class},
                (self, method, arguments) -> {
                  if (method.getName().startsWith("append")) {
                    writes.add(1);
                  }
                  return method.invoke(ledger, arguments);
                });
    ReviewDesk counted =
        new ReviewDesk(counting, TermBaseService.open(counting), new Proposals(counting));
    counted.putAtOnce(
        OLGA,
        new Draft(
            Kind.CHANGE, entry(term("y")), seen(ID, OLGA), Optional.empty(), "r", Audience.PUBLIC));
    assertThat(writes).hasSize(1);
  }

  @Test
  void aMergeTakesTheOtherEntryOutAndSaysWhere() {
    acceptedNew(entry(term("tipping point")));
    EntryId other = new EntryId("critical-threshold");
    Entry absorbed =
        Entry.proposed(
            other, List.of(LanguageSection.of(Language.ENGLISH, List.of(term("threshold")))));
    entries.put(absorbed, 0, "olga");
    Entry both = entry(term("tipping point"), term("threshold"));
    ContentHash id =
        desk.propose(
            AMINA,
            new Draft(
                Kind.MERGE, both, seen(ID, AMINA), Optional.of(other), "same", Audience.PUBLIC));
    entries.put(
        absorbed.forAudience(Audience.FIVE),
        entries.current().versioned(other).orElseThrow().version(),
        "olga");
    assertThatThrownBy(() -> desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), ""))
        .as("the other entry was changed")
        .isInstanceOf(StaleBaseException.class);
    entries.put(
        absorbed.forAudience(Audience.of(Delegation.CN)),
        entries.current().versioned(other).orElseThrow().version(),
        "li");
    refuses(
        Rule.NO_PROPOSAL, () -> desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), ""));
    entries.put(absorbed, entries.current().versioned(other).orElseThrow().version(), "olga");
    desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), "");
    assertThat(now()).isEqualTo(both);
    assertThat(entries.current().entry(other)).isEmpty();
  }

  @Test
  void aDeprecationIsAProposalLikeAnyOther() {
    acceptedNew(entry(term("tipping point")));
    Entry old =
        new Entry(
            ID,
            List.of(),
            EntryStatus.HISTORICAL,
            List.of(),
            List.of(),
            List.of(),
            now().sections());
    ContentHash id = desk.propose(AMINA, draft(Kind.DEPRECATION, old, "out of use"));
    desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), "");
    assertThat(now().status()).isEqualTo(EntryStatus.HISTORICAL);
  }

  @Test
  void whatAnEditorDoesNotSeeStaysWhenTheyEdit() {
    Note secret = new Note(NoteAudience.INTERNAL, Optional.of(Delegation.FR), "capital says no");
    Entry with =
        new Entry(
            ID,
            List.of(),
            EntryStatus.PROPOSED,
            List.of(),
            List.of(secret),
            List.of(),
            entry(term("tipping point")).sections());
    acceptedNew(with);
    Entry seen = Visible.of(now(), OLGA.viewer(), Set.of()).orElseThrow();
    assertThat(seen.notes()).isEmpty();
    ContentHash id =
        desk.propose(
            OLGA,
            new Draft(
                Kind.CHANGE,
                entry(term("a")),
                Optional.of(EntryHash.of(seen)),
                Optional.empty(),
                "r",
                Audience.FIVE));
    desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), "");
    assertThat(now().notes()).containsExactly(secret);
    assertThat(proposals.find(id, LI.viewer()).orElseThrow().current().result().notes()).isEmpty();
  }

  @Test
  void aDraftForADelegationIsForItAlone() {
    Draft draft =
        new Draft(
            Kind.NEW,
            entry(term("x")),
            Optional.empty(),
            Optional.empty(),
            "r",
            Audience.of(Delegation.FR));
    refuses(Rule.AUDIENCE, () -> desk.propose(LI, draft));
    ContentHash id = desk.propose(AMINA, draft);
    assertThat(proposals.all(AMINA.viewer())).hasSize(1);
    for (Viewer viewer : List.of(LI.viewer(), OLGA.viewer(), Viewer.ANYBODY)) {
      assertThat(proposals.all(viewer)).isEmpty();
      assertThat(proposals.find(id, viewer)).isEmpty();
    }
    refuses(
        Rule.NO_PROPOSAL, () -> desk.accept(OLGA, id, id, Optional.empty(), Optional.empty(), ""));
  }

  @Test
  void commentsAnswerEachOtherAndNeverReachFurtherThanWhatTheyAnswer() {
    ContentHash id = desk.propose(AMINA, draft(Kind.NEW, entry(term("x")), "r"));
    ContentHash first =
        desk.comment(
            AMINA, ID, Optional.of(id), Optional.empty(), "ours", Audience.of(Delegation.FR));
    desk.comment(AMINA, ID, Optional.of(id), Optional.of(first), "answer", Audience.PUBLIC);
    desk.comment(LI, ID, Optional.of(id), Optional.empty(), "from Beijing", Audience.PUBLIC);
    assertThat(proposals.find(id, LI.viewer()).orElseThrow().comments())
        .extracting(comment -> comment.decision().text())
        .containsExactly("from Beijing");
    assertThat(proposals.find(id, AMINA.viewer()).orElseThrow().comments()).hasSize(3);
    assertThat(
            proposals.find(id, LI.viewer()).orElseThrow().comments().get(0).decision().audience())
        .as("as narrow as the proposal")
        .isEqualTo(Audience.FIVE);
    refuses(
        Rule.NOT_AS_READ,
        () -> desk.comment(LI, ID, Optional.of(id), Optional.of(first), "eh?", Audience.FIVE));
  }

  @Test
  void theQueueIsSortedByPriorityThenDay() {
    List<ContentHash> ids = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      ids.add(
          desk.propose(
              AMINA,
              draft(
                  Kind.NEW,
                  Entry.proposed(
                      new EntryId(name),
                      List.of(LanguageSection.of(Language.ENGLISH, List.of(term(name))))),
                  "r")));
    }
    desk.triage(
        OLGA, ids.get(3), ProposalTriaged.Priority.HIGH, Optional.of("olga"), Optional.empty());
    desk.triage(
        OLGA,
        ids.get(2),
        ProposalTriaged.Priority.NORMAL,
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 6, 1)));
    desk.triage(OLGA, ids.get(0), ProposalTriaged.Priority.LOW, Optional.empty(), Optional.empty());
    assertThat(proposals.all(Viewer.OPERATOR))
        .extracting(proposal -> proposal.entry().value())
        .containsExactly("d", "c", "b", "a");
    assertThat(read(ids.get(3)).assignee()).contains("olga");
  }

  @Test
  void anEntryIsTakenOutOnlyAsItWasSeen() {
    acceptedNew(entry(term("tipping point")));
    assertThatThrownBy(() -> desk.remove(OLGA, ID, ContentHash.of("old"), "gone"))
        .isInstanceOf(StaleBaseException.class);
    desk.remove(OLGA, ID, seen(ID, OLGA).orElseThrow(), "gone");
    assertThat(entries.current().entry(ID)).isEmpty();
  }
}
