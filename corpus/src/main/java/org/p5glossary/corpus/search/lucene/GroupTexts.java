package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.p5glossary.corpus.passage.PassageGroup;

/** Texts of passages by their documents; keeps the last group read. One for each search. */
final class GroupTexts {

  private final BitSetProducer parents;
  private LeafReaderContext leaf;
  private int parent = -1;
  private int first;
  private PassageGroup group;

  GroupTexts(BitSetProducer parents) {
    this.parents = parents;
  }

  /**
   * The text of a passage.
   *
   * @param passage number of its document in the segment
   */
  String text(LeafReaderContext context, int passage) throws IOException {
    if (context != leaf || passage >= parent || passage < first) {
      BitSet groups = parents.getBitSet(context);
      leaf = context;
      parent = groups.nextSetBit(passage);
      first = passage == 0 ? 0 : groups.prevSetBit(passage - 1) + 1;
      group = StoredGroups.group(context, parent);
    }
    return group.passages().get(passage - first).text();
  }
}
