package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.SampleEntries;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.MemoryLedger;

class TermBaseServiceTest {

  private final MemoryLedger ledger = new MemoryLedger(Clock.systemUTC());
  private TermBaseService service;

  @BeforeEach
  void open() {
    service = TermBaseService.open(ledger);
  }

  @Test
  void aNewLedgerGetsTheStarterEntriesOnce() {
    int size = StarterTermBase.load().size();
    assertThat(service.current().size()).isEqualTo(size).isGreaterThanOrEqualTo(80);
    assertThat(TermBaseService.open(ledger).lastPosition()).isEqualTo(size);
    ledger.readAfter(
        0, event -> assertThat(event.event().actor()).isEqualTo(TermBaseService.STARTER_ACTOR));
  }

  @Test
  void decisionsOfPeopleBeforeTheFirstStartDoNotKeepTheStarterEntriesOut() {
    MemoryLedger used = new MemoryLedger(Clock.systemUTC());
    used.append("li", List.of(new EntryPut(SampleEntries.complete())));
    TermBase opened = TermBaseService.open(used).current();
    assertThat(opened.size()).isGreaterThanOrEqualTo(80);
    assertThat(opened.entry(SampleEntries.complete().id())).contains(SampleEntries.complete());
  }

  @Test
  void starterEntriesAreProposedInSixLanguages() {
    for (Entry entry : service.current().entries()) {
      assertThat(entry.status()).as("%s", entry.id()).isEqualTo(EntryStatus.PROPOSED);
      assertThat(entry.sections()).as("%s", entry.id()).hasSize(6);
    }
  }

  @Test
  void aChangeNamesTheVersionItWasMadeOn() {
    Entry entry = SampleEntries.random(new Random(1), "test-entry");
    VersionedEntry first = service.put(entry, 0, "li");
    assertThat(service.current().versioned(entry.id())).contains(first);
    assertThat(first.version()).isEqualTo(service.lastPosition());
    assertThatThrownBy(() -> service.put(entry, 0, "olga"))
        .isInstanceOf(StaleEntryException.class)
        .hasMessageContaining("at version " + first.version())
        .hasMessageContaining("version 0");
    VersionedEntry second = service.put(entry, first.version(), "olga");
    assertThatThrownBy(() -> service.remove(entry.id(), first.version(), "li", ""))
        .isInstanceOf(StaleEntryException.class);
    service.remove(entry.id(), second.version(), "li", "twice");
    assertThat(service.current().entry(entry.id())).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> service.remove(entry.id(), 0, "li", ""))
        .isInstanceOf(StaleEntryException.class)
        .hasMessageContaining("there is none");
  }

  @Test
  void replayGivesTheSameAsAFreshFold() {
    TermBase before = service.current();
    Entry entry = SampleEntries.complete();
    long version = before.versioned(entry.id()).map(VersionedEntry::version).orElse(0L);
    service.put(entry, version, "li");
    TermBase fresh = TermBase.of(ledger);
    assertThat(before.replayed(ledger).entries()).isEqualTo(fresh.entries());
    assertThat(service.current().position()).isEqualTo(fresh.position());
    assertThat(before.entry(entry.id())).isNotEqualTo(Optional.of(entry));
  }

  @Test
  void manyChangesGiveTheSameAsAFreshFold() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int i = 0; i < 600; i++) {
      EntryId id = new EntryId("many-" + random.nextInt(400));
      long version = service.current().versioned(id).map(VersionedEntry::version).orElse(0L);
      if (version > 0 && random.nextInt(4) == 0) {
        service.remove(id, version, "li", "");
      } else {
        service.put(SampleEntries.random(random, id.value()), version, "li");
      }
      if (i % 300 == 299) {
        TermBase fresh = TermBase.of(ledger);
        assertThat(service.current().versionedEntries())
            .as("seed %d, change %d", seed, i)
            .isEqualTo(fresh.versionedEntries());
        assertThat(service.current().size()).as("seed %d", seed).isEqualTo(fresh.size());
        assertThat(service.current().foldedTerms())
            .as("seed %d", seed)
            .hasSameSizeAs(fresh.foldedTerms());
        fresh
            .foldedTerms()
            .forEach(
                (form, uses) -> {
                  assertThat(service.current().foldedTerms().get(form))
                      .as("seed %d, %s", seed, form)
                      .isEqualTo(uses);
                  assertThat(service.current().termsLike(uses.get(0).term().text()))
                      .as("seed %d, %s", seed, form)
                      .isEqualTo(uses);
                });
      }
    }
  }

  @Test
  void findsTermsInAnyLanguageWhateverTheSpelling() {
    for (String text :
        List.of("核武器国家", "核武器國家", "Nuclear‐weapon state", "ETAT DOTE D'ARMES NUCLEAIRES")) {
      assertThat(service.current().termsLike(text))
          .as(text)
          .extracting(TermUse::entry)
          .contains(new EntryId("nuclear-weapon-states"));
    }
  }

  @Test
  void twoEntriesOfOneIdAreRefused() {
    Entry entry = SampleEntries.complete();
    assertThatThrownBy(() -> TermBase.of(List.of(entry, entry)))
        .hasMessageContaining("nuclear-deterrence");
  }
}
