package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;

/**
 * Which passages of the groups found the index says match, so that only their words need to be
 * found. Walks through each segment once, however many groups there are.
 */
final class MatchedPassages {

  private final IndexSearcher searcher;
  private final BitSetProducer parents;

  MatchedPassages(IndexSearcher searcher, BitSetProducer parents) {
    this.searcher = searcher;
    this.parents = parents;
  }

  /**
   * The passages that can have matched, by their places in their groups.
   *
   * @param children query about one passage; empty for a query across languages, where every
   *     passage may have a part
   * @param groups documents of the groups
   * @return for each group the numbers of its passages; nothing for a query across languages
   */
  Map<Integer, BitSet> of(Optional<Query> children, int[] groups) throws IOException {
    Map<Integer, BitSet> matched = new HashMap<>();
    if (children.isEmpty()) {
      return matched;
    }
    Weight weight =
        searcher.createWeight(searcher.rewrite(children.get()), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int[] rising = groups.clone();
    Arrays.sort(rising);
    LeafReaderContext leaf = null;
    DocIdSetIterator found = DocIdSetIterator.empty();
    for (int group : rising) {
      LeafReaderContext own = leaves.get(ReaderUtil.subIndex(group, leaves));
      if (own != leaf) {
        leaf = own;
        Scorer scorer = weight.scorer(leaf);
        found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      }
      matched.put(group, passages(found, leaf, group - leaf.docBase));
    }
    return matched;
  }

  private BitSet passages(DocIdSetIterator found, LeafReaderContext leaf, int group)
      throws IOException {
    int first = group == 0 ? 0 : parents.getBitSet(leaf).prevSetBit(group - 1) + 1;
    BitSet passages = new BitSet();
    int doc = found.docID() < first ? found.advance(first) : found.docID();
    for (; doc < group; doc = found.nextDoc()) {
      passages.set(doc - first);
    }
    return passages;
  }
}
