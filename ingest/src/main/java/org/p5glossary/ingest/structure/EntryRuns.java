package org.p5glossary.ingest.structure;

import java.util.List;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Finds lists of names, credits and addresses: runs of short plain lines. */
final class EntryRuns {

  /** Fewer short lines in a row are headings or short paragraphs. */
  private static final int SHORTEST_RUN = 4;

  private EntryRuns() {}

  /** Changes the types of the blocks in such runs to {@link BlockType#ENTRY}. */
  static void mark(List<LabelledText> blocks, List<BlockType> types) {
    int start = 0;
    for (int i = 0; i <= blocks.size(); i++) {
      if (i < blocks.size() && isEntry(blocks.get(i), types.get(i))) {
        continue;
      }
      if (i - start >= SHORTEST_RUN) {
        for (int j = start; j < i; j++) {
          types.set(j, BlockType.ENTRY);
        }
      }
      start = i + 1;
    }
  }

  private static boolean isEntry(LabelledText block, BlockType type) {
    return (type == BlockType.PARA || type == BlockType.HEADING)
        && block.region() == Region.BODY
        && !block.isLabelled()
        && !block.look().bold()
        && block.look().outlineLevel() == 0
        && HeadingShape.isShort(block.text())
        && !TextShape.endsSentence(block.text());
  }
}
