package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.match.Likeness;

/** Looks for words of the index that are like a given one. One for each search. */
final class LikelyWords {

  private final PassageSearcher searcher;
  private final TextAnalyzer analyzer;

  LikelyWords(PassageSearcher searcher, TextAnalyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  List<String> of(String word, int most) throws IOException {
    String wanted = Likeness.folded(analyzer, word);
    if (wanted.isEmpty()) {
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
      for (Language language : searcher.languages()) {
        Terms terms = leaf.reader().terms(IndexFields.words(language));
        if (terms != null && startsWith(terms, start)) {
          TermsEnum near = like.getTermsEnum(terms);
          for (BytesRef term = near.next(); term != null; term = near.next()) {
            passagesWith.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
          }
        }
      }
    }
    return passagesWith.containsKey(wanted) ? List.of() : Likeness.best(wanted, passagesWith, most);
  }

  private static boolean startsWith(Terms terms, BytesRef start) throws IOException {
    TermsEnum walk = terms.iterator();
    return walk.seekCeil(start) != TermsEnum.SeekStatus.END
        && StringHelper.startsWith(walk.term(), start);
  }
}
