package org.p5glossary.glossary.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.entry.EntryId;

class UnknownRenderingStoreTest {

  @TempDir Path folder;

  @Test
  void keepsWhatWasPutLast() {
    String text = "تدعم الدول الاستقرار الاستراتيجي 𝟙.";
    UnknownRendering one =
        new UnknownRendering(
            new EntryId("strategic-stability"),
            new PaperId("WP.9001"),
            new UnknownRendering.Place(
                Language.CHINESE, PassageKey.of("各国支持战略稳定。", 1), "各国支持战略稳定。", new TextRange(4, 8)),
            new UnknownRendering.Place(
                Language.ARABIC, PassageKey.of(text, 2), text, new TextRange(11, 32)),
            List.of(
                new UnknownRendering.Choice("الاستقرار الاستراتيجي", new TextRange(11, 32), .75),
                new UnknownRendering.Choice("الاستقرار", new TextRange(11, 20), .5)));
    try (Database database =
        Database.open(folder.resolve("corpus.db"), List.of(UnknownRenderingStore.MIGRATIONS))) {
      UnknownRenderingStore store = new UnknownRenderingStore(database);
      store.replaceAll(List.of(one, one));
      store.replaceAll(List.of(one));
      assertThat(store.all()).containsExactly(one);
      assertThat(store.of(one.paper(), Language.ARABIC)).containsExactly(one);
      assertThat(store.of(one.paper(), Language.CHINESE)).isEmpty();
      assertThat(store.of(new PaperId("WP.9002"), Language.ARABIC)).isEmpty();
    }
  }

  @Test
  void keepsTheLinksOfWordsThatWerePutLast() {
    WordLinkStore.StoredLinks one =
        new WordLinkStore.StoredLinks(Language.CHINESE, Language.ARABIC, "1\t2\n稳定\tالاستقرار\n");
    try (Database database =
        Database.open(folder.resolve("links.db"), List.of(UnknownRenderingStore.MIGRATIONS))) {
      WordLinkStore store = new WordLinkStore(database);
      long before = store.changes();
      store.replaceAll(
          List.of(new WordLinkStore.StoredLinks(Language.ENGLISH, Language.CHINESE, "old")));
      store.replaceAll(List.of(one));
      assertThat(store.links(Language.CHINESE, Language.ARABIC)).contains(one);
      assertThat(store.links(Language.ARABIC, Language.CHINESE)).isEmpty();
      assertThat(store.links(Language.ENGLISH, Language.CHINESE)).isEmpty();
      assertThat(store.changes()).isGreaterThan(before);
    }
  }
}
