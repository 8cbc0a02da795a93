package org.p5glossary.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
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
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.CorpusSchema;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.RenditionFiling;
import org.p5glossary.corpus.store.TokenStore;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.sentence.SentenceSplitter;
import org.p5glossary.ingest.tag.Taggers;

class VersionTaggingTest {

  private static final PaperId PAPER = PaperId.ofSymbol("NPT/CONF.2026/WP.9001");
  private static final String ENGLISH = "The States agree. They meet \uD83D\uDD4A in May.";
  private static final String CHINESE = "各国维护战略稳定。裁军需要对话。";

  @TempDir private Path folder;
  private Database database;
  private PaperStore papers;
  private TokenStore tokens;

  @BeforeEach
  void fileTwoVersions() {
    database = Database.open(folder.resolve("corpus.db"), List.of(CorpusSchema.MIGRATIONS));
    papers = new PaperStore(database);
    tokens = new TokenStore(database);
    file(Language.ENGLISH, ENGLISH);
    file(Language.CHINESE, CHINESE);
    file(Language.RUSSIAN, "Государства согласны.");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void file(Language language, String text) {
    Block block =
        new Block(BlockType.PARA, Label.NONE, text, List.of(), List.of(), List.of(), false);
    new RenditionFiling(database)
        .file(
            new VersionId(PAPER, language),
            "test",
            DocumentMetadata.NONE,
            language + ".txt",
            new Rendition(
                ContentHash.of(text),
                FileFormat.TXT,
                "test-1",
                0,
                new SentenceSplitter().split(List.of(block), language),
                List.of(),
                List.of()));
  }

  private void tag(LanguageModels models) {
    Paper paper = papers.paper(PAPER).orElseThrow();
    new VersionTagging(papers, tokens, new Taggers(models)).tag(paper);
  }

  private List<String> words(String text) {
    return tokens.tokens(ContentHash.of(text)).orElseThrow().blocks().get(0).stream()
        .map(token -> token.range().of(text) + "/" + token.partOfSpeech())
        .toList();
  }

  @Test
  void tagsTheLanguagesThatShipATaggerAndPlacesWordsInTheirBlock() {
    tag(new LanguageModels(folder.resolve("no-models")));

    assertThat(words(ENGLISH))
        .startsWith("The/DET", "States/PROPN")
        .contains("They/PRON", "May/PROPN");
    assertThat(tokens.tagger(ContentHash.of(ENGLISH)))
        .hasValueSatisfying(name -> assertThat(name).startsWith("opennlp-en"));
    assertThat(tokens.tokens(ContentHash.of(CHINESE))).isEmpty();
  }

  @Test
  void tagsChineseWithCoreNlpWhereItsModelsAreInstalled() {
    String models = System.getenv("P5_MODELS");
    LanguageModels installed = new LanguageModels(Path.of(models == null ? "none" : models));
    assumeTrue(
        installed.installed(Language.CHINESE).isPresent(),
        "needs language models: bin/p5 models zh, and P5_MODELS set to their folder");
    tag(installed);

    assertThat(words(CHINESE)).contains("战略/NOUN", "裁军/NOUN", "对话/NOUN");
    assertThat(tokens.tagger(ContentHash.of(CHINESE))).contains("corenlp ctb chinese-distsim");
  }

  @Test
  void readsAgainOnlyWhatAnotherTaggerHasRead() {
    ContentHash english = ContentHash.of(ENGLISH);
    List<TaggedToken> other = List.of(new TaggedToken(0, 3, PartOfSpeech.X));
    LanguageModels none = new LanguageModels(folder.resolve("no-models"));
    tag(none);
    String today = tokens.tagger(english).orElseThrow();
    tokens.replace(english, new TokenStore.TaggedText(today, List.of(other)));
    tag(none);
    assertThat(tokens.tokens(english).orElseThrow().blocks()).containsExactly(other);

    tokens.replace(english, new TokenStore.TaggedText("yesterday's", List.of(other)));
    tag(none);
    assertThat(tokens.tokens(english).orElseThrow().blocks().get(0)).hasSizeGreaterThan(1);
  }
}
