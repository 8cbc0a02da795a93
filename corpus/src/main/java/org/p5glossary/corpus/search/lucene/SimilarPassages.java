package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.SimilarPassage;
import org.p5glossary.corpus.search.match.LanguageScope;
import org.p5glossary.corpus.search.match.Wording;

/**
 * Looks for passages with nearly the words of a text. Lucene gives those that share enough words,
 * skipping the passages that have only frequent ones; their texts are then compared. One for each
 * search.
 */
final class SimilarPassages {

  /**
   * Passages compared, those sharing the most words first; formulas stand in hundreds of papers.
   */
  private static final int MOST_COMPARED = 200;

  private final PassageSearcher searcher;
  private final TextAnalyzer analyzer;
  private final BitSetProducer parents;
  private final Set<PaperId> hidden;

  /**
   * @param hidden papers that are left out
   */
  SimilarPassages(
      PassageSearcher searcher,
      TextAnalyzer analyzer,
      BitSetProducer parents,
      Set<PaperId> hidden) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.parents = parents;
    this.hidden = hidden;
  }

  List<SimilarPassage> of(String text, Language wanted, double least, int most) throws IOException {
    List<SimilarPassage> similar = new ArrayList<>();
    for (Language language : searcher.languages()) {
      Wording wording = Wording.of(text, language, analyzer);
      if (wording.comparable() && LanguageScope.covers(wanted, language)) {
        for (ScoreDoc doc : sharing(wording, language, least)) {
          SimilarPassage compared = compared(doc.doc, wording);
          if (compared.similarity() >= least) {
            similar.add(compared);
          }
        }
      }
    }
    similar.sort(SimilarPassage.NEAREST_FIRST);
    return List.copyOf(similar.subList(0, Math.min(most, similar.size())));
  }

  private ScoreDoc[] sharing(Wording wording, Language language, double least) throws IOException {
    String field = IndexFields.words(language);
    BooleanQuery.Builder any =
        new BooleanQuery.Builder().setMinimumNumberShouldMatch(wording.leastShared(least));
    for (String part : wording.parts()) {
      any.add(new ConstantScoreQuery(new TermQuery(new Term(field, part))), Occur.SHOULD);
    }
    return searcher.search(HiddenPapers.without(any.build(), hidden), MOST_COMPARED).scoreDocs;
  }

  private SimilarPassage compared(int doc, Wording wording) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int child = doc - leaf.docBase;
    BitSet ends = parents.getBitSet(leaf);
    int parent = ends.nextSetBit(child);
    int first = child == 0 ? 0 : ends.prevSetBit(child) + 1;
    IndexedGroup group = searcher.groups().read(leaf, parent);
    Passage passage = group.group().passages().get(child - first);
    Wording other = Wording.of(passage.text(), passage.language(), analyzer);
    return new SimilarPassage(group, passage, wording.similarity(other));
  }
}
