package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The terms that the index has, as queries. Most words of a query are of one language and looked
 * for in all: what is known to be missing costs no more than the look. One for each search.
 */
final class IndexedTerms {

  static final Query NOTHING = new MatchNoDocsQuery("no such word");

  private final IndexSearcher searcher;
  private final Map<String, List<TermsEnum>> walks = new HashMap<>();

  IndexedTerms(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Whether a query is known to find nothing. */
  static boolean isNothing(Query query) {
    return query instanceof MatchNoDocsQuery;
  }

  /** What any of some queries finds, by the one that scores best. */
  static Query best(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> NOTHING;
      case 1 -> queries.get(0);
      default -> new DisjunctionMaxQuery(queries, 0);
    };
  }

  /** A term; nothing if the index does not have it. */
  Query term(String field, String value) throws IOException {
    return anyOf(field, List.of(value));
  }

  /**
   * Any of some terms, all weighing as much as the most frequent, by the one that scores best.
   * Their sum would say more of a passage, but little of a stretch of them: Lucene knows how often
   * each stands in one, not whether they stand together, and could leave out few.
   */
  Query anyOf(String field, List<String> values) throws IOException {
    Map<Term, TermStates> known = new LinkedHashMap<>();
    for (String value : values) {
      Term term = new Term(field, value);
      TermStates states = states(term);
      if (states.docFreq() > 0) {
        known.put(term, states);
      }
    }
    int documents = known.values().stream().mapToInt(TermStates::docFreq).max().orElse(0);
    long places = known.values().stream().mapToLong(TermStates::totalTermFreq).sum();
    List<Query> terms = new ArrayList<>();
    known.forEach(
        (term, states) -> {
          states.accumulateStatistics(
              documents - states.docFreq(), places - states.totalTermFreq());
          terms.add(new TermQuery(term, states));
        });
    return best(terms);
  }

  /** Those of some terms that the index has. */
  List<String> known(String field, List<String> values) throws IOException {
    List<String> known = new ArrayList<>();
    for (String value : values) {
      if (states(new Term(field, value)).docFreq() > 0) {
        known.add(value);
      }
    }
    return known;
  }

  /** What Lucene's own way finds, which makes a task of each segment. */
  private TermStates states(Term term) throws IOException {
    TermStates states = unseen();
    int segment = 0;
    for (TermsEnum walk : walks(term.field())) {
      if (walk.seekExact(term.bytes())) {
        states.register(walk.termState(), segment, walk.docFreq(), walk.totalTermFreq());
      }
      segment++;
    }
    return states;
  }

  /** The terms of a field, of each segment, opened once a search: it costs as much as seeking. */
  List<TermsEnum> walks(String field) throws IOException {
    List<TermsEnum> known = walks.get(field);
    if (known == null) {
      known = new ArrayList<>();
      for (Terms terms : dictionaries(field)) {
        known.add(terms.iterator());
      }
      walks.put(field, known);
    }
    return known;
  }

  /** The terms of a field, of each segment; none where a segment does not have the field. */
  List<Terms> dictionaries(String field) throws IOException {
    List<Terms> dictionaries = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getTopReaderContext().leaves()) {
      dictionaries.add(Terms.getTerms(leaf.reader(), field));
    }
    return dictionaries;
  }

  /** The states of a term that was seen in no segment yet. */
  TermStates unseen() {
    return new TermStates(searcher.getTopReaderContext());
  }
}
