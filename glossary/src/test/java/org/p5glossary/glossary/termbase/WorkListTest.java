package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.RelationType;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.MemoryLedger;

/** What is kept up to date must be what would be made anew. */
class WorkListTest {

  private static final List<String> WORDS =
      List.of("treaty", "Treaty", "État", "etat", "裁军", "Договор", "معاهدة", "𠮷");

  private static Entry entry(int id, Random random) {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.OFFICIAL) {
      if (random.nextInt(3) > 0) {
        sections.add(
            LanguageSection.of(
                language,
                List.of(
                    Term.of(
                        WORDS.get(random.nextInt(WORDS.size())),
                        TermType.FULL_FORM,
                        AdministrativeStatus.PREFERRED,
                        PartOfSpeech.NOUN))));
      }
    }
    if (sections.isEmpty()) {
      sections.add(LanguageSection.of(Language.ARABIC, List.of(plain("معاهدة " + id))));
    }
    EntryId self = new EntryId("e" + id);
    EntryId other = new EntryId("e" + random.nextInt(30));
    return new Entry(
        self,
        List.of(),
        EntryStatus.PROPOSED,
        List.of(),
        List.of(),
        other.equals(self) ? List.of() : List.of(new Relation(RelationType.BROADER, other)),
        sections);
  }

  private static Term plain(String text) {
    return Term.of(text, TermType.FULL_FORM, AdministrativeStatus.PREFERRED, PartOfSpeech.OTHER);
  }

  @Test
  void whatFollowsChangesIsWhatAFreshListSays() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    MemoryLedger ledger = new MemoryLedger(Clock.systemUTC());
    TermBase terms = TermBase.of(ledger);
    WorkList kept = new WorkList(terms);
    Relations relations = new Relations(terms);
    for (int round = 0; round < 200; round++) {
      for (int change = random.nextInt(4); change >= 0; change--) {
        int id = random.nextInt(30);
        boolean there = terms.entry(new EntryId("e" + id)).isPresent();
        ledger.append(
            "a",
            List.of(
                there && random.nextInt(4) == 0
                    ? new EntryRemoved(new EntryId("e" + id), "")
                    : new EntryPut(entry(id, random))));
        terms = terms.replayed(ledger);
      }
      WorkList.Listed fresh = new WorkList(terms).of(terms, 1_000);
      assertThat(kept.of(terms, 1_000)).as("round %s, seed %s", round, seed).isEqualTo(fresh);
      assertThat(fresh.unprovedTotal()).isEqualTo(fresh.unproved().size());
      for (int id = 0; id < 30; id++) {
        EntryId named = new EntryId("e" + id);
        assertThat(relations.naming(terms, named))
            .as("round %s, seed %s", round, seed)
            .containsExactlyElementsOf(
                terms.entries().stream()
                    .filter(one -> one.relations().stream().anyMatch(r -> r.target().equals(named)))
                    .toList());
      }
      assertThat(kept.of(terms, 2).shared()).hasSize(Math.min(2, fresh.sharedTotal()));
    }
    assertThat(kept.of(terms, 1_000).shared())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.entries()).hasSizeGreaterThan(1));
  }
}
