package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.lucene.IndexedText.PlacedTerm;

/** Queries about words as Lucene's, for passages of one language. One for each search. */
final class WordQueries {

  static final org.apache.lucene.search.Query NOTHING = new MatchNoDocsQuery("no such word");

  private final TextAnalyzer analyzer;
  private final IndexSearcher searcher;

  WordQueries(TextAnalyzer analyzer, IndexSearcher searcher) {
    this.analyzer = analyzer;
    this.searcher = searcher;
  }

  /** Whether a query is known to find nothing. */
  static boolean isNothing(org.apache.lucene.search.Query query) {
    return query instanceof MatchNoDocsQuery;
  }

  private IndexedText analyzed(String text, Language language) {
    return new IndexedText(text, analyzer.analyze(text, language));
  }

  /** The field of stems: where a language has none, the folded forms serve. */
  private String stemField(Language language) {
    return analyzer.stems(language) ? IndexFields.stems(language) : IndexFields.folded(language);
  }

  org.apache.lucene.search.Query allWords(List<String> words, Language language)
      throws IOException {
    String field = stemField(language);
    Set<String> terms = new LinkedHashSet<>();
    for (String word : words) {
      analyzed(word, language).withoutElisions().queryTerms(true).stream()
          .map(PlacedTerm::term)
          .forEach(terms::add);
    }
    return allTerms(field, terms);
  }

  private org.apache.lucene.search.Query allTerms(String field, Set<String> terms)
      throws IOException {
    if (terms.isEmpty()) {
      return NOTHING;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    org.apache.lucene.search.Query only = NOTHING;
    for (String term : terms) {
      only = term(field, term);
      if (isNothing(only)) {
        return NOTHING;
      }
      all.add(only, Occur.MUST);
    }
    return terms.size() == 1 ? only : all.build();
  }

  /** A term with its statistics, looked up once; nothing if the index does not have it. */
  private org.apache.lucene.search.Query term(String field, String value) throws IOException {
    Term term = new Term(field, value);
    TermStates states = TermStates.build(searcher, term, true);
    return states.docFreq() == 0 ? NOTHING : new TermQuery(term, states);
  }

  org.apache.lucene.search.Query phrase(String text, Language language) {
    return phrase(analyzed(text, language), language);
  }

  private static org.apache.lucene.search.Query phrase(IndexedText text, Language language) {
    List<PlacedTerm> terms = text.queryTerms(false);
    if (terms.isEmpty()) {
      return NOTHING;
    }
    String field = IndexFields.folded(language);
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term.term()), term.place()));
    return phrase.build();
  }

  org.apache.lucene.search.Query near(Query.Near near, Language language) {
    List<String> stems =
        analyzed(near.text(), language).withoutElisions().tokens().stream()
            .map(Token::stem)
            .distinct()
            .toList();
    if (stems.isEmpty()) {
      return NOTHING;
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(near.distance());
    stems.forEach(stem -> phrase.add(new Term(stemField(language), stem)));
    return phrase.build();
  }

  org.apache.lucene.search.Query within(Query.Within within, Language language) {
    Optional<IntervalsSource> left = stretch(within.left(), language);
    Optional<IntervalsSource> right = stretch(within.right(), language);
    if (left.isEmpty() || right.isEmpty()) {
      return NOTHING;
    }
    // Two equal sources would be taken for one that is repeated, whose gaps Lucene 9 counts wrong.
    String field = stemField(language);
    return new IntervalQuery(
        field,
        Intervals.maxgaps(
            within.distance(),
            Intervals.unorderedNoOverlaps(Intervals.fixField(field, left.get()), right.get())));
  }

  /** Words in a row as an interval as wide as its tokens; empty if there is no word. */
  private Optional<IntervalsSource> stretch(Query part, Language language) {
    boolean exact = part instanceof Query.Phrase;
    IndexedText text =
        part instanceof Query.Phrase phrase
            ? analyzed(phrase.text(), language)
            : analyzed(String.join(" ", ((Query.AllWords) part).words()), language)
                .withoutElisions();
    List<PlacedTerm> terms = text.queryTerms(!exact);
    IntervalsSource[] sources = new IntervalsSource[terms.size()];
    for (int i = 0; i < sources.length; i++) {
      int next = i + 1 < sources.length ? terms.get(i + 1).place() : text.tokens().size();
      IntervalsSource term = Intervals.term(terms.get(i).term());
      int width = next - terms.get(i).place();
      sources[i] = width == 1 ? term : Intervals.extend(term, 0, width - 1);
    }
    if (sources.length == 0) {
      return Optional.empty();
    }
    IntervalsSource row = sources.length == 1 ? sources[0] : Intervals.phrase(sources);
    return Optional.of(exact ? Intervals.fixField(IndexFields.folded(language), row) : row);
  }

  org.apache.lucene.search.Query prefix(String text, Language language) throws IOException {
    IndexedText prefix = analyzed(text, language);
    if (prefix.tokens().isEmpty()) {
      return NOTHING;
    }
    int end = prefix.tokens().size() - 1;
    Token last = prefix.tokens().get(end);
    if (last.kind() == TokenKind.IDEOGRAPH) {
      return phrase(prefix, language);
    }
    String field = IndexFields.folded(language);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : prefix.tokens().subList(0, end)) {
      if (token.kind() != TokenKind.ELISION) {
        all.add(term(field, token.folded()), Occur.MUST);
      }
    }
    return all.add(new PrefixQuery(new Term(field, last.folded())), Occur.MUST).build();
  }

  org.apache.lucene.search.Query fuzzy(Query.Fuzzy fuzzy, Language language) throws IOException {
    List<Token> tokens = analyzed(fuzzy.text(), language).withoutElisions().tokens();
    if (tokens.isEmpty()) {
      return NOTHING;
    }
    if (tokens.stream().anyMatch(token -> token.kind() == TokenKind.IDEOGRAPH)) {
      return allWords(List.of(fuzzy.text()), language);
    }
    String field = IndexFields.folded(language);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : tokens) {
      all.add(like(field, token.folded(), fuzzy.editsFor(token.folded())), Occur.MUST);
    }
    return all.build();
  }

  /**
   * Words within some edits, the first letter kept. The automaton itself rather than Lucene's fuzzy
   * query, which takes the likeliest 50 words only: what matches must not depend on the others.
   */
  private org.apache.lucene.search.Query like(String field, String word, int edits)
      throws IOException {
    if (edits == 0) {
      return term(field, word);
    }
    int first = word.offsetByCodePoints(0, 1);
    if (!hasTermFrom(field, word.substring(0, first))) {
      return NOTHING;
    }
    AutomatonQuery close =
        new AutomatonQuery(
            new Term(field, word),
            new LevenshteinAutomata(word.substring(first), true)
                .toAutomaton(edits, word.substring(0, first)));
    BooleanQuery.Builder like = new BooleanQuery.Builder().add(close, Occur.MUST);
    org.apache.lucene.search.Query exact = term(field, word);
    return isNothing(exact) ? close : like.add(exact, Occur.SHOULD).build();
  }

  /** Saves most languages the making of an automaton: they are written in other letters. */
  private boolean hasTermFrom(String field, String start) throws IOException {
    BytesRef prefix = new BytesRef(start);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum walk = terms.iterator();
        if (walk.seekCeil(prefix) != TermsEnum.SeekStatus.END
            && StringHelper.startsWith(walk.term(), prefix)) {
          return true;
        }
      }
    }
    return false;
  }
}
