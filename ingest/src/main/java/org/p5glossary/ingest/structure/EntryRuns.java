package org.p5glossary.ingest.structure;

import java.util.List;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Finds lists of names, credits and addresses: runs of short plain lines. */
final class EntryRuns {

  /** Fewer short lines in a row are headings or short paragraphs. */
  private static final int SHORTEST_RUN = 4;

  /** A list of pairs has at least so many, */
  private static final int FEWEST_PAIRS = 3;

  /** and they make up at least this part of its lines. */
  private static final double PAIRED = .75;

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
        markHeads(blocks.subList(start, i), types.subList(start, i));
      }
      start = i + 1;
    }
  }

  /**
   * In a list of pairs, a name in Latin letters and a State or office in another script, a line of
   * the other script that closes no pair is a heading.
   */
  private static void markHeads(List<LabelledText> run, List<BlockType> types) {
    int pairs = 0;
    for (int i = 1; i < run.size(); i++) {
      pairs += isLatin(run.get(i - 1)) && !isLatin(run.get(i)) ? 1 : 0;
    }
    if (pairs < FEWEST_PAIRS || 2 * pairs < PAIRED * run.size()) {
      return;
    }
    for (int i = 0; i < run.size(); i++) {
      if (!isLatin(run.get(i)) && (i == 0 || !isLatin(run.get(i - 1)))) {
        types.set(i, BlockType.HEADING);
      }
    }
  }

  private static boolean isLatin(LabelledText block) {
    int first = block.text().codePoints().filter(Character::isLetter).findFirst().orElse('a');
    return Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN;
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
