package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.TokenStore;
import org.p5glossary.corpus.store.TokenStore.TaggedText;
import org.p5glossary.ingest.tag.PartOfSpeechTagger;
import org.p5glossary.ingest.tag.Taggers;

/**
 * Finds the words and parts of speech of a paper's texts, sentence by sentence, in the languages
 * that have a tagger on this machine, and keeps them with the name of the tagger. Thread-safe.
 */
public final class VersionTagging {

  private final PaperStore papers;
  private final TokenStore tokens;
  private final Taggers taggers;

  /**
   * @param papers the texts
   * @param tokens where their words are kept
   * @param taggers finds words and parts of speech
   */
  public VersionTagging(PaperStore papers, TokenStore tokens, Taggers taggers) {
    this.papers = papers;
    this.tokens = tokens;
    this.taggers = taggers;
  }

  /** Tags every readable text of a paper that today's tagger has not read yet. */
  void tag(Paper paper) {
    for (Version version : paper.versions()) {
      if (version.readable()) {
        taggers.forLanguage(version.id().language()).ifPresent(tagger -> tag(version, tagger));
      }
    }
  }

  private void tag(Version version, PartOfSpeechTagger tagger) {
    if (tokens.tagger(version.textRendition()).equals(Optional.of(tagger.name()))) {
      return;
    }
    List<List<TaggedToken>> blocks =
        papers.blocks(version.id()).parallelStream().map(block -> tag(block, tagger)).toList();
    tokens.replace(version.textRendition(), new TaggedText(tagger.name(), blocks));
  }

  private static List<TaggedToken> tag(Block block, PartOfSpeechTagger tagger) {
    List<TaggedToken> tagged = new ArrayList<>();
    for (TextRange sentence : block.sentences()) {
      for (TaggedToken token : tagger.tag(sentence.of(block.text()))) {
        tagged.add(token.movedBy(sentence.start()));
      }
    }
    return tagged;
  }
}
