package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.p5glossary.corpus.search.regex.SearchLimit;
import org.p5glossary.corpus.search.regex.TextPattern;

/**
 * Passages whose text has a match of a pattern. Reads texts, each at most once a search, so it must
 * be joined with cheaper clauses: its own documents are all of the index. One for each search.
 */
final class RegexQuery extends Query {

  /** Reading a text costs about as much as this many steps through postings. */
  private static final float COST = 10_000;

  private record Seen(FixedBitSet looked, FixedBitSet matched) {}

  private final TextPattern pattern;
  private final GroupTexts texts;
  private final SearchLimit limit;
  private final IdentityHashMap<LeafReaderContext, Seen> seen = new IdentityHashMap<>();

  RegexQuery(TextPattern pattern, GroupTexts texts, SearchLimit limit) {
    this.pattern = pattern;
    this.texts = texts;
    this.limit = limit;
  }

  private boolean matches(LeafReaderContext context, int passage) throws IOException {
    Seen known =
        seen.computeIfAbsent(
            context,
            leaf ->
                new Seen(
                    new FixedBitSet(leaf.reader().maxDoc()),
                    new FixedBitSet(leaf.reader().maxDoc())));
    if (!known.looked().getAndSet(passage)
        && !limit.over()
        && !pattern.find(texts.text(context, passage), limit).isEmpty()) {
      known.matched().set(passage);
    }
    return known.matched().get(passage);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public Scorer scorer(LeafReaderContext context) {
        DocIdSetIterator all = DocIdSetIterator.all(context.reader().maxDoc());
        TwoPhaseIterator matching =
            new TwoPhaseIterator(all) {
              @Override
              public boolean matches() throws IOException {
                return RegexQuery.this.matches(context, approximation.docID());
              }

              @Override
              public float matchCost() {
                return COST;
              }
            };
        return new ConstantScoreScorer(this, score(), mode, matching);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return pattern.toString();
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
