package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.Cursor;
import org.p5glossary.corpus.search.Facet;
import org.p5glossary.corpus.search.FacetCount;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.Query.InLanguage;
import org.p5glossary.corpus.search.QueryLevels;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.search.SortOrder;
import org.p5glossary.corpus.search.lucene.BestGroups.Ranked;
import org.p5glossary.corpus.search.match.FactMatching;
import org.p5glossary.corpus.search.match.PassageEvaluator;
import org.p5glossary.corpus.search.regex.SearchLimit;

/** One search in one commit of the index. */
final class LuceneSearch {

  private final PassageSearcher searcher;
  private final TextAnalyzer analyzer;
  private final BitSetProducer parents;
  private final SearchRequest request;
  private final SearchLimit limit = SearchLimit.started();

  LuceneSearch(
      PassageSearcher searcher,
      TextAnalyzer analyzer,
      BitSetProducer parents,
      SearchRequest request) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.parents = parents;
    this.request = request;
  }

  SearchPage page() throws IOException {
    PassageQueries passages =
        new PassageQueries(
            new WordQueries(analyzer, searcher),
            new RegexQueries(analyzer, parents, limit),
            new FactMatching(analyzer),
            searcher.languages());
    if (QueryLevels.acrossLanguages(request.query())) {
      GroupQueries groups = new GroupQueries(passages, parents, request.languages());
      Query found = visible(groups.groups(request.query()));
      // Of one language alone the passages are known, and can be ranked.
      Query ranked =
          request.query() instanceof InLanguage in
              ? visible(passages.passages(in.operand(), List.of(in.language())))
              : found;
      return page(ranked, Optional.empty(), new ToChildBlockJoinQuery(found, parents));
    }
    Query found = visible(passages.passages(request.query(), request.languages()));
    return page(found, Optional.of(found), found);
  }

  private Query visible(Query found) {
    return HiddenPapers.without(found, request.hidden());
  }

  /**
   * @param found groups or passages of groups
   * @param children passages that match by themselves; empty for a query across languages
   * @param counted the passages that facets count
   */
  private SearchPage page(Query found, Optional<Query> children, Query counted) throws IOException {
    // One hit more than the page holds tells whether there is another page.
    BestGroups.Found best =
        searcher.search(found, new BestGroups.Collecting(request, request.pageSize() + 1, parents));
    List<Ranked> groups =
        best.groups().subList(0, Math.min(best.groups().size(), request.pageSize()));
    Optional<Cursor> next =
        best.groups().size() > groups.size()
            ? Optional.of(Cursor.after(request, groups.get(groups.size() - 1).position()))
            : Optional.empty();
    return new SearchPage(
        hits(groups, children),
        best.total(),
        best.exact(),
        next,
        facets(counted),
        limit.stopped(),
        searcher.sequence());
  }

  private List<Hit> hits(List<Ranked> groups, Optional<Query> children) throws IOException {
    List<Hit> hits = new ArrayList<>();
    PassageEvaluator evaluator =
        new PassageEvaluator(analyzer, request.query(), request.languages(), limit);
    Map<Integer, BitSet> matched =
        new MatchedPassages(searcher, parents)
            .of(children, groups.stream().mapToInt(Ranked::doc).toArray());
    for (Ranked ranked : groups) {
      IndexedGroup group = load(ranked.doc());
      Set<Passage> candidates =
          candidates(group.group().passages(), Optional.ofNullable(matched.get(ranked.doc())));
      double score =
          request.sort() == SortOrder.DATE ? 0 : Float.intBitsToFloat((int) ranked.rank());
      hits.add(
          new Hit(
              group.group().paper(),
              group.group().ordinal(),
              group.facts(),
              score,
              evaluator.explain(group, candidates)));
    }
    return hits;
  }

  /** By identity: comparing passages would read their texts. */
  private static Set<Passage> candidates(List<Passage> passages, Optional<BitSet> numbers) {
    Set<Passage> candidates = Collections.newSetFromMap(new IdentityHashMap<>());
    if (numbers.isEmpty()) {
      candidates.addAll(passages);
    } else {
      numbers.get().stream().mapToObj(passages::get).forEach(candidates::add);
    }
    return candidates;
  }

  private IndexedGroup load(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return searcher.groups().read(leaf, doc - leaf.docBase);
  }

  private Map<Facet, List<FacetCount>> facets(Query passages) throws IOException {
    if (request.facets().isEmpty()) {
      return Map.of();
    }
    return searcher.search(passages, new FacetCounter.Counting(request.facets(), parents));
  }
}
