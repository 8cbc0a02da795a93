package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Passages with any word of a kind, of which there may be thousands: all alike. Unlike Lucene's
 * own, unites the places of a segment's words once a search, however often they are asked for. One
 * for each search.
 */
final class WordsQuery extends Query {

  /** Which words. */
  interface Words {
    TermsEnum among(Terms dictionary) throws IOException;
  }

  private final String field;
  private final Words words;
  private final AtomicLong room;
  private final IdentityHashMap<LeafReaderContext, FixedBitSet> united = new IdentityHashMap<>();

  /**
   * @param room bytes that all such queries of a search may still keep; what is beyond is united
   *     each time it is asked for
   */
  WordsQuery(String field, Words words, AtomicLong room) {
    this.field = field;
    this.words = words;
    this.room = room;
  }

  private FixedBitSet united(LeafReaderContext leaf) throws IOException {
    FixedBitSet known = united.get(leaf);
    if (known == null) {
      known = new FixedBitSet(leaf.reader().maxDoc());
      unite(Terms.getTerms(leaf.reader(), field), known);
      if (room.get() >= known.ramBytesUsed()) {
        room.addAndGet(-known.ramBytesUsed());
        united.put(leaf, known);
      }
    }
    return known;
  }

  private void unite(Terms terms, FixedBitSet passages) throws IOException {
    TermsEnum walk = words.among(terms);
    PostingsEnum places = null;
    while (walk.next() != null) {
      places = walk.postings(places, PostingsEnum.NONE);
      for (int passage = places.nextDoc();
          passage != DocIdSetIterator.NO_MORE_DOCS;
          passage = places.nextDoc()) {
        passages.set(passage);
      }
    }
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext leaf) throws IOException {
        FixedBitSet passages = united(leaf);
        return new ConstantScoreScorer(
            this, score(), mode, new BitSetIterator(passages, passages.length()));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return "words of " + field;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
