package org.p5glossary.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.Derivation;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore.Unit;
import org.p5glossary.corpus.store.AlignmentStore.VersionPair;

class AlignmentStoreTest {
  private static final PaperId PAPER = PaperId.ofSymbol("NPT/CONF.2026/WP.9001");
  private static final Alignment DIRECT =
      new Alignment(1, 2, List.of(Bead.automatic(0, 1, 0, 2, .5)));
  private static final Alignment SENTENCES =
      new Alignment(1, 2, List.of(Bead.automatic(0, 1, 0, 1, .8), Bead.automatic(1, 1, 1, 2, .75)));

  @TempDir private Path folder;

  private static VersionPair pair(Alignment sentences, Optional<Derivation> derivation) {
    return new VersionPair(
        Language.CHINESE, Language.ENGLISH, DIRECT, sentences, Optional.empty(), derivation);
  }

  @Test
  void whatWasDerivedIsKeptWithTheDirectAlignment() {
    try (Database database =
        Database.open(folder.resolve("corpus.db"), List.of(CorpusSchema.MIGRATIONS))) {
      database.change(
          sql ->
              sql.update(
                  "INSERT INTO paper (paper_id, grouping_reason, pending) VALUES (?, 'symbol', 0)",
                  PAPER.value()));
      AlignmentStore store = new AlignmentStore(database);
      Derivation derivation =
          new Derivation(
              DIRECT, new TreeMap<>(Map.of(1, List.of(Language.RUSSIAN, Language.ARABIC))));
      VersionPair derived = pair(SENTENCES, Optional.of(derivation));
      store.replace(PAPER, List.of(derived));
      assertThat(store.pairs(PAPER)).containsExactly(derived);
      assertThat(derived.direct()).isEqualTo(DIRECT);
      assertThat(store.alignment(PAPER, Language.ENGLISH, Language.CHINESE, Unit.SENTENCE))
          .contains(SENTENCES.mirrored());
      assertThat(store.derivation(PAPER, Language.ENGLISH, Language.CHINESE))
          .contains(new Derivation(DIRECT.mirrored(), derivation.via()));
      assertThat(derivation.via().get(1)).containsExactly(Language.ARABIC, Language.RUSSIAN);

      VersionPair direct = pair(DIRECT, Optional.empty());
      store.replacePair(PAPER, direct);
      assertThat(store.pairs(PAPER)).containsExactly(direct);
      assertThat(store.derivation(PAPER, Language.CHINESE, Language.ENGLISH)).isEmpty();
    }
  }

  @Test
  void aDerivationHasDerivedBeads() {
    assertThatThrownBy(() -> new Derivation(DIRECT, new TreeMap<>()))
        .hasMessageContaining("must have a derived bead");
    assertThatThrownBy(() -> new Derivation(DIRECT, new TreeMap<>(Map.of(0, List.of()))))
        .hasMessageContaining("was 0 through []");
  }
}
