package org.p5glossary.corpus.search.lucene;

import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.p5glossary.corpus.passage.PaperId;

/** Leaves papers out of what is found. Passages and groups both name their paper. */
final class HiddenPapers {

  private HiddenPapers() {}

  /** What a query finds outside of some papers, with the same scores. */
  static Query without(Query query, Set<PaperId> hidden) {
    if (hidden.isEmpty()) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(of(hidden), Occur.MUST_NOT)
        .build();
  }

  /** Everything of some papers. */
  static Query of(Set<PaperId> papers) {
    return new TermInSetQuery(
        IndexFields.PAPER, papers.stream().map(paper -> new BytesRef(paper.value())).toList());
  }
}
