package org.p5glossary.glossary.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.MatchKind;

class OccurrenceStoreTest {

  private static final EntryId ENTRY = new EntryId("nuclear-deterrence");
  private static final PaperId ONE = new PaperId("WP.9001");
  private static final PaperId TWO = new PaperId("WP.9002");

  @TempDir Path folder;
  private Database database;
  private OccurrenceStore store;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("corpus.db"), List.of(OccurrenceStore.MIGRATIONS));
    store = new OccurrenceStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Occurrence at(
      PaperId paper, Language language, String term, int sentence, int start, MatchKind kind) {
    return new Occurrence(
        ENTRY,
        term,
        paper,
        language,
        sentence,
        sentence / 2,
        new TextRange(start, start + 3),
        kind);
  }

  private void fill() {
    store.replacePaper(
        ONE,
        List.of(
            at(ONE, Language.CHINESE, "核威慑", 4, 7, MatchKind.EXACT),
            at(ONE, Language.CHINESE, "核威慑", 4, 1, MatchKind.EXACT),
            at(ONE, Language.CHINESE, "威慑", 2, 0, MatchKind.LOOSE),
            at(ONE, Language.ARABIC, "الردع النووي", 9, 0, MatchKind.INFLECTED)),
        "t");
    store.replacePaper(TWO, List.of(at(TWO, Language.CHINESE, "核威慑", 1, 1, MatchKind.EXACT)), "t");
  }

  @Test
  void countsByLanguageAndTermWithoutLooseOnes() {
    fill();
    assertThat(store.counts(ENTRY))
        .containsExactly(
            new TermCount(Language.ARABIC, "الردع النووي", 1, 1, 1),
            new TermCount(Language.CHINESE, "核威慑", 3, 2, 2));
    assertThat(store.passages(ENTRY, Language.CHINESE)).isEqualTo(2);
    EntryUses uses = store.uses(ENTRY);
    assertThat(uses.counts()).isEqualTo(store.counts(ENTRY));
    assertThat(uses.count(Language.CHINESE, "核威慑")).isEqualTo(3);
    assertThat(uses.count(Language.ENGLISH, "核威慑")).isZero();
    assertThat(uses.passages(Language.CHINESE)).isEqualTo(2);
    assertThat(uses.passages(Language.ENGLISH)).isZero();
    assertThat(store.size()).isEqualTo(5);
  }

  @Test
  void givesOccurrencesInReadingOrderByPage() {
    fill();
    List<Occurrence> all = store.occurrences(ENTRY, Language.CHINESE, 0, 10);
    assertThat(all)
        .extracting(o -> o.paper() + " " + o.sentence() + " " + o.range().start())
        .containsExactly("WP.9001 4 1", "WP.9001 4 7", "WP.9002 1 1");
    assertThat(store.occurrences(ENTRY, Language.CHINESE, 1, 1)).isEqualTo(all.subList(1, 2));
    assertThat(store.first(ENTRY, ONE, Language.CHINESE)).contains(all.get(0));
    assertThat(store.papers(ENTRY, Language.CHINESE)).containsExactly(ONE, TWO);
    assertThat(store.inVersion(ONE, Language.CHINESE)).hasSize(3);
    assertThatThrownBy(() -> store.occurrences(ENTRY, Language.CHINESE, -1, 0))
        .hasMessageContaining("-1, 0");
  }

  @Test
  void aPaperIsReplacedOrForgottenAsAWhole() {
    fill();
    store.replacePaper(
        ONE, List.of(at(ONE, Language.FRENCH, "dissuasion", 0, 0, MatchKind.EXACT)), "t");
    assertThat(store.papers(ENTRY, Language.CHINESE)).containsExactly(TWO);
    store.removePaper(TWO);
    assertThat(store.papers(ENTRY, Language.CHINESE)).isEmpty();
    store.clear();
    assertThat(store.size()).isZero();
    assertThatThrownBy(
            () ->
                store.replacePaper(
                    TWO, List.of(at(ONE, Language.FRENCH, "x", 0, 0, MatchKind.EXACT)), "t"))
        .hasMessageContaining("WP.9001");
  }
}
