package org.p5glossary.ingest.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.ParagraphNumbers;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * The text of one version with its sentences numbered from 0 over all blocks.
 *
 * @param language the version's language, never null
 * @param blocks its blocks, with sentences set
 * @param sentences its sentences in order, never null
 */
public record VersionText(Language language, List<Block> blocks, List<Sentence> sentences) {

  /**
   * A sentence of a version.
   *
   * @param block number of its block, 0-based
   * @param range where it stands in the block's text
   * @param paragraph how to cite its block
   * @param text its words
   */
  public record Sentence(int block, TextRange range, String paragraph, String text) {}

  public VersionText {
    Objects.requireNonNull(language, "language");
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /** The text of blocks whose sentences are set; a block without any counts as one sentence. */
  public static VersionText of(Language language, List<Block> blocks) {
    List<String> paragraphs = ParagraphNumbers.of(blocks);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (TextRange range : sentences(blocks.get(i))) {
        sentences.add(new Sentence(i, range, paragraphs.get(i), range.of(blocks.get(i).text())));
      }
    }
    return new VersionText(language, blocks, sentences);
  }

  private static List<TextRange> sentences(Block block) {
    return block.sentences().isEmpty()
        ? List.of(new TextRange(0, block.text().length()))
        : block.sentences();
  }

  /**
   * The words of a run of sentences, as they stand: with what is between them where they share a
   * block, else parted by a space.
   *
   * @param run half-open run of sentence numbers, not empty
   */
  public String text(TextRange run) {
    StringBuilder text = new StringBuilder();
    for (int i = run.start(); i < run.end(); i++) {
      Sentence sentence = sentences.get(i);
      if (i > run.start()) {
        Sentence previous = sentences.get(i - 1);
        text.append(
            previous.block() == sentence.block()
                ? blocks
                    .get(sentence.block())
                    .text()
                    .substring(previous.range().end(), sentence.range().start())
                : " ");
      }
      text.append(sentence.text());
    }
    return text.toString();
  }
}
