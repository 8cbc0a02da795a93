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
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.Cursor;
import org.p5glossary.corpus.search.Facet;
import org.p5glossary.corpus.search.FacetCount;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.QueryLevels;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.search.SortOrder;
import org.p5glossary.corpus.search.match.FactMatching;
import org.p5glossary.corpus.search.match.PassageEvaluator;
import org.p5glossary.corpus.search.regex.SearchLimit;

/** One search in one commit of the index. */
final class LuceneSearch {

  private static final SortField BY_PAPER =
      new SortField(IndexFields.PAPER_ORDER, SortField.Type.STRING);
  private static final SortField BY_PLACE = new SortField(IndexFields.ORDINAL, SortField.Type.INT);
  private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, BY_PAPER, BY_PLACE);
  private static final Sort BY_DATE =
      new Sort(new SortField(IndexFields.DAY, SortField.Type.LONG, true), BY_PAPER, BY_PLACE);

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
    Optional<Cursor.Position> after = Cursor.position(request);
    PassageQueries passages =
        new PassageQueries(
            new WordQueries(analyzer, searcher),
            new RegexQueries(analyzer, parents, limit),
            new FactMatching(analyzer),
            searcher.languages());
    GroupQueries groups = new GroupQueries(passages, parents, request.languages());
    Optional<Query> children =
        QueryLevels.acrossLanguages(request.query())
            ? Optional.empty()
            : Optional.of(
                HiddenPapers.without(
                    passages.passages(request.query(), request.languages()), request.hidden()));
    Query found =
        children.isPresent()
            ? groups.parentsOf(children.get())
            : HiddenPapers.without(groups.groups(request.query()), request.hidden());
    TopFieldDocs top = top(found, after);
    List<Hit> hits = hits(top, children);
    Map<Facet, List<FacetCount>> facets =
        facets(children.orElseGet(() -> new ToChildBlockJoinQuery(found, parents)));
    return new SearchPage(
        hits,
        top.totalHits.value,
        top.totalHits.relation == TotalHits.Relation.EQUAL_TO,
        next(top),
        facets,
        limit.stopped(),
        searcher.sequence());
  }

  /** One hit more than the page holds tells whether there is another page. */
  private TopFieldDocs top(Query found, Optional<Cursor.Position> after) throws IOException {
    Sort sort = request.sort() == SortOrder.DATE ? BY_DATE : BY_RELEVANCE;
    FieldDoc last = after.map(this::fieldDoc).orElse(null);
    return searcher.search(
        found,
        new TopFieldCollectorManager(sort, request.pageSize() + 1, last, request.countUpTo()));
  }

  private FieldDoc fieldDoc(Cursor.Position position) {
    Object rank =
        request.sort() == SortOrder.DATE
            ? (Object) position.rank()
            : (Object) Float.intBitsToFloat((int) position.rank());
    Object[] fields = {rank, new BytesRef(position.paper().value()), position.group()};
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
  }

  private Optional<Cursor> next(TopFieldDocs top) {
    if (top.scoreDocs.length <= request.pageSize()) {
      return Optional.empty();
    }
    Object[] fields = ((FieldDoc) top.scoreDocs[request.pageSize() - 1]).fields;
    long rank =
        request.sort() == SortOrder.DATE
            ? (Long) fields[0]
            : Float.floatToIntBits((Float) fields[0]);
    PaperId paper = new PaperId(((BytesRef) fields[1]).utf8ToString());
    return Optional.of(
        Cursor.after(request, new Cursor.Position(rank, paper, (Integer) fields[2])));
  }

  private List<Hit> hits(TopFieldDocs top, Optional<Query> children) throws IOException {
    List<Hit> hits = new ArrayList<>();
    PassageEvaluator evaluator =
        new PassageEvaluator(analyzer, request.query(), request.languages(), limit);
    int size = Math.min(top.scoreDocs.length, request.pageSize());
    List<ScoreDoc> docs = List.of(top.scoreDocs).subList(0, size);
    Map<Integer, BitSet> matched =
        new MatchedPassages(searcher, parents)
            .of(children, docs.stream().mapToInt(doc -> doc.doc).toArray());
    for (ScoreDoc doc : docs) {
      IndexedGroup group = load(doc.doc);
      Set<Passage> candidates =
          candidates(group.group().passages(), Optional.ofNullable(matched.get(doc.doc)));
      double score = request.sort() == SortOrder.DATE ? 0 : (Float) ((FieldDoc) doc).fields[0];
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
