package org.p5glossary.corpus.document;

import java.util.List;
import java.util.stream.Collectors;

/** The hash of a version's text: of its blocks' labels and texts, whatever file they came from. */
public final class TextHash {

  private TextHash() {}

  /** The hash of the blocks in their order. */
  public static ContentHash of(List<Block> blocks) {
    return ContentHash.of(
        blocks.stream()
            .map(block -> block.label().printed() + "\t" + block.text())
            .collect(Collectors.joining("\n")));
  }
}
