package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.p5glossary.corpus.passage.Passage;

/**
 * Which passages of a found group the index says match, so that only their words need to be found.
 */
final class MatchedPassages {

  private final IndexSearcher searcher;
  private final Optional<Weight> children;

  /**
   * @param children query about one passage; empty for a query across languages, where every
   *     passage may have a part
   */
  MatchedPassages(IndexSearcher searcher, Optional<Query> children) throws IOException {
    this.searcher = searcher;
    this.children =
        children.isEmpty()
            ? Optional.empty()
            : Optional.of(
                searcher.createWeight(
                    searcher.rewrite(children.get()), ScoreMode.COMPLETE_NO_SCORES, 1));
  }

  Set<Passage> of(int parent, List<Passage> passages) throws IOException {
    if (children.isEmpty()) {
      return Set.copyOf(passages);
    }
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(parent, leaves));
    int end = parent - leaf.docBase;
    int first = end - passages.size();
    Set<Passage> matched = new HashSet<>();
    Scorer scorer = children.get().scorer(leaf);
    if (scorer != null) {
      DocIdSetIterator found = scorer.iterator();
      for (int doc = found.advance(first); doc < end; doc = found.nextDoc()) {
        matched.add(passages.get(doc - first));
      }
    }
    return matched;
  }
}
