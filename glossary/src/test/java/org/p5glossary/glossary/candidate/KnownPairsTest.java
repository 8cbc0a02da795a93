package org.p5glossary.glossary.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.ledger.CandidateRejected;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.p5glossary.glossary.termbase.TermBase;

class KnownPairsTest {

  @TempDir Path folder;
  private SqliteLedger ledger;

  @BeforeEach
  void open() {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"), Clock.systemUTC());
    ledger.append(
        "test",
        List.of(
            new CandidateRejected(
                Language.CHINESE, "我们支持", Language.ENGLISH, "We support", "no term")));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void refusedPairsAreKnownInEitherOrderAndCase() {
    KnownPairs known = KnownPairs.rejectedOnly(ledger);
    assertThat(known.contains(Language.CHINESE, "我們支持", Language.ENGLISH, "we support")).isTrue();
    assertThat(known.contains(Language.ENGLISH, "WE SUPPORT", Language.CHINESE, "我们支持")).isTrue();
    assertThat(known.contains(Language.CHINESE, "我们支持", Language.FRENCH, "We support")).isFalse();
    assertThat(known.contains(Language.CHINESE, "我们支持", Language.ENGLISH, "support")).isFalse();
  }

  @Test
  void termsOfOneEntryAreKnownTermsOfTwoAreNot() {
    List<Entry> entries = StarterTermBase.load();
    KnownPairs known = KnownPairs.of(ledger, TermBase.of(entries));
    String first = term(entries.get(0), Language.CHINESE);
    String same = term(entries.get(0), Language.ENGLISH);
    String other = term(entries.get(1), Language.ENGLISH);
    assertThat(known.contains(Language.CHINESE, first, Language.ENGLISH, same)).isTrue();
    assertThat(known.contains(Language.CHINESE, first, Language.ENGLISH, other)).isFalse();
    assertThat(
            KnownPairs.rejectedOnly(ledger)
                .contains(Language.CHINESE, first, Language.ENGLISH, same))
        .isFalse();
  }

  private static String term(Entry entry, Language language) {
    return entry.sections().stream()
        .filter(section -> section.language().equals(language))
        .findFirst()
        .orElseThrow()
        .terms()
        .get(0)
        .text();
  }
}
