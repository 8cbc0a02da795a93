package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.QueryLevels;

/** Queries about a group as Lucene's, which find parent documents. One for each search. */
final class GroupQueries {

  private final PassageQueries passages;
  private final BitSetProducer parents;
  private final List<Language> languages;

  /**
   * @param languages languages in which clauses without a language may match; empty for any
   */
  GroupQueries(PassageQueries passages, BitSetProducer parents, List<Language> languages) {
    this.passages = passages;
    this.parents = parents;
    this.languages = languages;
  }

  /** Groups that match, all of the same score: they come in the order of the index. */
  org.apache.lucene.search.Query groups(Query query) throws IOException {
    org.apache.lucene.search.Query found = matching(query);
    return IndexedTerms.isNothing(found) ? found : new ConstantScoreQuery(found);
  }

  private org.apache.lucene.search.Query matching(Query query) throws IOException {
    if (!QueryLevels.acrossLanguages(query)) {
      return parentsOf(passages.passages(query, languages));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (query instanceof Query.And and) {
      boolean positive = false;
      for (Query operand : QueryLevels.groupOperands(and)) {
        if (operand instanceof Query.Not not) {
          all.add(matching(not.operand()), Occur.MUST_NOT);
        } else {
          all.add(matching(operand), Occur.MUST);
          positive = true;
        }
      }
      if (!positive) {
        all.add(new TermQuery(IndexFields.PARENT), Occur.FILTER);
      }
    } else if (query instanceof Query.Or or) {
      for (Query operand : or.operands()) {
        all.add(matching(operand), Occur.SHOULD);
      }
    } else if (query instanceof Query.Not not) {
      all.add(new TermQuery(IndexFields.PARENT), Occur.FILTER);
      all.add(matching(not.operand()), Occur.MUST_NOT);
    } else {
      Query.InLanguage in = (Query.InLanguage) query;
      return parentsOf(passages.passages(in.operand(), List.of(in.language())));
    }
    return all.build();
  }

  private org.apache.lucene.search.Query parentsOf(org.apache.lucene.search.Query children) {
    return IndexedTerms.isNothing(children)
        ? children
        : new ToParentBlockJoinQuery(children, parents, ScoreMode.None);
  }
}
