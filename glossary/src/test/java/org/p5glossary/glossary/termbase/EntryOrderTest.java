package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.MemoryLedger;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.signoff.SectionFilter;
import org.p5glossary.glossary.signoff.SectionHash;
import org.p5glossary.glossary.signoff.SectionState;
import org.p5glossary.glossary.signoff.SignOffs;

/** What is kept up to date must be what would be made anew. */
class EntryOrderTest {

  private static final List<Viewer> VIEWERS =
      List.of(Viewer.ANYBODY, Viewer.OF_THE_FIVE, Viewer.of(Delegation.FR), Viewer.OPERATOR);
  private static final List<String> NAMES =
      List.of(
          "treaty", "Treaty", "état", "裁军", "核武器", "Договор", "معاهدة", "𠮷 word", "7th", "zone");

  private final long seed = Long.getLong("p5.seed", 20_260_101L);
  private final Random random = new Random(seed);
  private final MemoryLedger ledger = new MemoryLedger(Clock.systemUTC());
  private final TermBaseService service = TermBaseService.open(ledger);
  private final EntryNumbers numbers = new EntryNumbers();
  private final SignOffs signOffs = new SignOffs(ledger, numbers);

  @Test
  void followsEveryChange() {
    EntryOrder order = EntryOrder.of(service.current(), Language.CHINESE, numbers);
    List<TermBase> seen = new ArrayList<>();
    VIEWERS.forEach(viewer -> seen.add(service.current().visibleTo(viewer, Set.of())));
    TermBase before = service.current();
    for (int step = 0; step < 60; step++) {
      change(step % 20 == 19 ? 300 : 3);
      TermBase now = service.current();
      order = order.after(now);
      EntryOrder fresh = EntryOrder.of(now, Language.CHINESE, new EntryNumbers());
      assertThat(ids(order)).as("seed %s, step %s", seed, step).isEqualTo(ids(fresh));
      assertThat(kinds(order)).as("seed %s, step %s", seed, step).isEqualTo(kinds(fresh));
      for (int i = 0; i < order.size(); i++) {
        assertThat(order.number(i)).isEqualTo(numbers.of(order.entry(i).id()));
      }
      for (int i = 0; i < VIEWERS.size(); i++) {
        Viewer viewer = VIEWERS.get(i);
        TermBase after = now.visibleTo(viewer, Set.of(), before, seen.get(i));
        TermBase anew = now.visibleTo(viewer, Set.of());
        assertThat(after.versionedEntries()).isEqualTo(anew.versionedEntries());
        assertThat(after.size()).isEqualTo(anew.size());
        assertThat(after.foldedTerms()).isEqualTo(anew.foldedTerms());
        NAMES.forEach(name -> assertThat(after.termsLike(name)).isEqualTo(anew.termsLike(name)));
        seen.set(i, after);
        boardIsThatOf(order, anew, viewer);
      }
      before = now;
    }
  }

  private void change(int decisions) {
    List<Decision> made = new ArrayList<>();
    for (int i = 0; i < decisions; i++) {
      EntryId id = new EntryId("e" + random.nextInt(500));
      Optional<Entry> standing = service.current().entry(id);
      if (standing.isPresent() && random.nextInt(3) == 0) {
        made.add(signed(standing.get()));
      } else if (standing.isPresent() && random.nextInt(4) == 0) {
        made.add(new EntryRemoved(id, "gone"));
      } else {
        made.add(new EntryPut(entry(id)));
      }
    }
    ledger.append("li", made);
    service.refresh();
  }

  private Entry entry(EntryId id) {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : List.of(Language.ENGLISH, Language.CHINESE, Language.ARABIC)) {
      if (sections.isEmpty() || random.nextBoolean()) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        sections.add(
            LanguageSection.of(language, List.of(Term.of(name, AdministrativeStatus.PREFERRED))));
      }
    }
    return Entry.proposed(id, sections)
        .forAudience(VIEWERS.get(2).audiences().get(random.nextInt(3)));
  }

  private SignedOff signed(Entry entry) {
    Language language = entry.sections().get(random.nextInt(entry.sections().size())).language();
    return new SignedOff(
        entry.id(),
        language,
        SectionHash.of(entry, language).orElseThrow(),
        List.of(Delegation.values()).get(random.nextInt(5)),
        random.nextBoolean() ? SignedOff.Stance.AGREE : SignedOff.Stance.NO_INSTRUCTION,
        "",
        "",
        Audience.PUBLIC,
        List.of());
  }

  private void boardIsThatOf(EntryOrder order, TermBase terms, Viewer viewer) {
    SectionFilter filter =
        new SectionFilter(
            random.nextBoolean() ? Optional.empty() : Optional.of(Language.CHINESE),
            random.nextBoolean() ? Optional.empty() : Optional.of(Delegation.FR),
            List.of(SectionFilter.Standing.values()).get(random.nextInt(4)));
    Instant now = Instant.now();
    List<SectionState> all = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      terms.entry(order.entry(place).id()).stream()
          .flatMap(entry -> signOffs.states(entry, now).stream())
          .filter(state -> fits(state, filter))
          .forEach(all::add);
    }
    int skipped = random.nextInt(20);
    SignOffs.Page page = signOffs.page(order, viewer, filter, now, skipped, 7);
    assertThat(page.total()).as("seed %s, %s", seed, filter).isEqualTo(all.size());
    assertThat(page.agreed()).isEqualTo((int) all.stream().filter(SectionState::agreed).count());
    assertThat(page.sections().stream().map(SignOffs.Found::state))
        .as("seed %s, %s", seed, filter)
        .isEqualTo(all.stream().skip(skipped).limit(7).toList());
  }

  private static boolean fits(SectionState state, SectionFilter filter) {
    return (filter.language().isEmpty() || state.language().equals(filter.language().get()))
        && (filter.missing().isEmpty() || state.missing().contains(filter.missing().get()))
        && switch (filter.standing()) {
          case ANY -> true;
          case OPEN -> state.missing().size() > 0;
          case AGREED -> state.missing().isEmpty();
          case RESERVED -> false;
        };
  }

  private static List<String> ids(EntryOrder order) {
    return IntStream.range(0, order.size())
        .mapToObj(place -> order.entry(place).id().value())
        .toList();
  }

  private static List<EntryOrder.Kind> kinds(EntryOrder order) {
    return IntStream.range(0, order.size())
        .mapToObj(place -> order.kinds().get(order.kind(place)))
        .toList();
  }
}
