package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.passage.VersionText;

/** A part of a version as blocks of its own; a block that is cut keeps what lies inside. */
final class Stretch {

  private Stretch() {}

  /**
   * The blocks of a run of sentences, each with exactly these sentences.
   *
   * @param run half-open run of sentence numbers, may be empty
   */
  static List<Block> of(VersionText version, TextRange run) {
    List<Block> blocks = new ArrayList<>();
    int from = run.start();
    while (from < run.end()) {
      int block = version.sentences().get(from).block();
      int to = from + 1;
      while (to < run.end() && version.sentences().get(to).block() == block) {
        to++;
      }
      blocks.add(part(version, block, from, to));
      from = to;
    }
    return blocks;
  }

  private static Block part(VersionText version, int number, int from, int to) {
    Block block = version.blocks().get(number);
    int start = version.sentences().get(from).range().start();
    int end = version.sentences().get(to - 1).range().end();
    List<TextRange> sentences = new ArrayList<>();
    for (int i = from; i < to; i++) {
      sentences.add(version.sentences().get(i).range().shifted(-start));
    }
    boolean beginsTheBlock = from == 0 || version.sentences().get(from - 1).block() != number;
    return new Block(
        block.type(),
        beginsTheBlock ? block.label() : Label.NONE,
        block.text().substring(start, end),
        List.of(),
        List.of(),
        sentences,
        block.inFootnote());
  }
}
