package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.match.Likeness;

/** Looks for words of the index that are like a given one. One for each search. */
final class LikelyWords {

  private final PassageSearcher searcher;
  private final TextAnalyzer analyzer;
  private final Set<PaperId> hidden;

  /**
   * @param hidden papers whose words do not count
   */
  LikelyWords(PassageSearcher searcher, TextAnalyzer analyzer, Set<PaperId> hidden) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.hidden = hidden;
  }

  List<String> of(String word, int most) throws IOException {
    String wanted = Likeness.folded(analyzer, word);
    if (wanted.isEmpty()) {
      return List.of();
    }
    if (stands(wanted)) {
      return List.of();
    }
    int first = wanted.offsetByCodePoints(0, 1);
    BytesRef start = new BytesRef(wanted.substring(0, first));
    CompiledAutomaton like =
        new CompiledAutomaton(
            new LevenshteinAutomata(wanted.substring(first), true)
                .toAutomaton(Likeness.edits(wanted), wanted.substring(0, first)));
    Map<String, Integer> passagesWith = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BitSet unseen = unseen(leaf);
      for (Language language : searcher.languages()) {
        Terms terms = leaf.reader().terms(IndexFields.words(language));
        if (terms != null && startsWith(terms, start)) {
          TermsEnum near = like.getTermsEnum(terms);
          for (BytesRef term = near.next(); term != null; term = near.next()) {
            int seen = unseen.isEmpty() ? near.docFreq() : count(near, unseen);
            if (seen > 0) {
              passagesWith.merge(term.utf8ToString(), seen, Integer::sum);
            }
          }
        }
      }
    }
    return Likeness.best(wanted, passagesWith, most);
  }

  /**
   * Whether a word stands in a passage: to look for that costs far less than to look for others.
   */
  private boolean stands(String word) throws IOException {
    BytesRef wanted = new BytesRef(word);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BitSet unseen = unseen(leaf);
      for (Language language : searcher.languages()) {
        Terms terms = leaf.reader().terms(IndexFields.words(language));
        if (terms != null) {
          TermsEnum walk = terms.iterator();
          if (walk.seekExact(wanted) && (unseen.isEmpty() || count(walk, unseen) > 0)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The documents of a leaf that are of hidden papers. */
  private BitSet unseen(LeafReaderContext leaf) throws IOException {
    BitSet unseen = new BitSet();
    if (!hidden.isEmpty()) {
      Scorer papers =
          searcher
              .createWeight(
                  searcher.rewrite(HiddenPapers.of(hidden)), ScoreMode.COMPLETE_NO_SCORES, 1)
              .scorer(leaf);
      if (papers != null) {
        add(papers.iterator(), unseen);
      }
    }
    return unseen;
  }

  private static void add(DocIdSetIterator documents, BitSet all) throws IOException {
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      all.set(doc);
    }
  }

  private static int count(TermsEnum term, BitSet unseen) throws IOException {
    BitSet with = new BitSet();
    add(term.postings(null, PostingsEnum.NONE), with);
    with.andNot(unseen);
    return with.cardinality();
  }

  private static boolean startsWith(Terms terms, BytesRef start) throws IOException {
    TermsEnum walk = terms.iterator();
    return walk.seekCeil(start) != TermsEnum.SeekStatus.END
        && StringHelper.startsWith(walk.term(), start);
  }
}
