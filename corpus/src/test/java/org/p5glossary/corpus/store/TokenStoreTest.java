package org.p5glossary.corpus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.analysis.PartOfSpeech;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.TokenStore.TaggedText;

class TokenStoreTest {

  private static final ContentHash HASH = ContentHash.of("战略稳定");

  @TempDir private Path folder;
  private Database database;
  private TokenStore tokens;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("corpus.db"), List.of(CorpusSchema.MIGRATIONS));
    tokens = new TokenStore(database);
    Block block =
        new Block(
            BlockType.PARA,
            Label.NONE,
            "战略稳定",
            List.of(),
            List.of(),
            List.of(new TextRange(0, 4)),
            false);
    new RenditionFiling(database)
        .file(
            new VersionId(PaperId.ofText(HASH), Language.CHINESE),
            "stands alone",
            DocumentMetadata.NONE,
            "a.txt",
            new Rendition(
                HASH, FileFormat.TXT, "test-1", 0, List.of(block, block), List.of(), List.of()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static TaggedText tagged(String tagger) {
    return new TaggedText(
        tagger,
        List.of(
            List.of(
                new TaggedToken(0, 2, PartOfSpeech.NOUN), new TaggedToken(2, 4, PartOfSpeech.ADJ)),
            List.of()));
  }

  @Test
  void keepsTheTokensOfEveryBlockAndTheTaggersName() {
    tokens.replace(HASH, tagged("one"));
    assertThat(tokens.tokens(HASH)).contains(tagged("one"));
    tokens.replace(HASH, tagged("two"));
    assertThat(tokens.tagger(HASH)).contains("two");
    assertThat(tokens.tokens(HASH)).contains(tagged("two"));
  }

  @Test
  void aTextThatNoTaggerHasReadHasNone() {
    assertThat(tokens.tokens(HASH)).isEmpty();
    assertThat(tokens.tagger(HASH)).isEmpty();
  }

  @Test
  void theTokensOfATextGoWithIt() {
    tokens.replace(HASH, tagged("one"));
    new RenditionFiling(database).remove(HASH);
    assertThat(tokens.tokens(HASH)).isEqualTo(Optional.empty());
  }

  @Test
  void refusesATaggerWithoutName() {
    assertThatThrownBy(() -> tagged(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a name");
  }
}
