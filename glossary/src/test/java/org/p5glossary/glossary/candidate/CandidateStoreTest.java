package org.p5glossary.glossary.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.store.CorpusSchema;

class CandidateStoreTest {

  @TempDir Path folder;
  private Database database;
  private CandidateStore store;

  @BeforeEach
  void open() {
    database =
        Database.open(
            folder.resolve("corpus.db"),
            List.of(CorpusSchema.MIGRATIONS, CandidateStore.MIGRATIONS));
    store = new CandidateStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Candidate candidate(String source, String target, double score) {
    return new Candidate(
        source,
        target,
        score,
        List.of(new Candidate.Part("consistency", 1.5), new Candidate.Part("comma", -1.2)),
        2,
        List.of(
            new Candidate.Place(new PaperId("A"), PassageKey.of("b", 1)),
            new Candidate.Place(new PaperId("A"), PassageKey.of("a", 2))));
  }

  @Test
  void keepsRankedListsOfEachPair() {
    List<Candidate> chinese =
        List.of(candidate("战略稳定", "strategic stability", 3), candidate("𠀀", "بند", -1.5));
    List<Candidate> french = List.of(candidate("stabilité", "stability", 1));
    store.replacePair(Language.CHINESE, Language.ENGLISH, chinese);
    store.replacePair(Language.FRENCH, Language.ENGLISH, french);
    assertThat(store.list(Language.CHINESE, Language.ENGLISH, 10)).isEqualTo(chinese);
    assertThat(store.list(Language.CHINESE, Language.ENGLISH, 1)).isEqualTo(chinese.subList(0, 1));
    assertThat(store.list(Language.ENGLISH, Language.CHINESE, 10)).isEmpty();
    assertThat(store.count()).isEqualTo(3);
    assertThat(store.count(Language.FRENCH, Language.ENGLISH)).isEqualTo(1);
  }

  @Test
  void replacesAPairWhole() {
    store.replacePair(Language.CHINESE, Language.ENGLISH, List.of(candidate("a", "b", 1)));
    List<Candidate> later = List.of(candidate("c", "d", 2));
    store.replacePair(Language.CHINESE, Language.ENGLISH, later);
    assertThat(store.list(Language.CHINESE, Language.ENGLISH, 10)).isEqualTo(later);
    store.replacePair(Language.CHINESE, Language.ENGLISH, List.of());
    assertThat(store.count()).isZero();
  }

  @Test
  void refusesNonsense() {
    assertThatThrownBy(() -> candidate(" ", "b", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> candidate("a", "b", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> store.list(Language.CHINESE, Language.ENGLISH, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
