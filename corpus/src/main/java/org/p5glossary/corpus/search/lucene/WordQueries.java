package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.lucene.IndexedText.WantedTerm;

/** Queries about words as Lucene's, for passages of one language. One for each search. */
final class WordQueries {

  static final org.apache.lucene.search.Query NOTHING = new MatchNoDocsQuery("no such word");

  private record Fuzziness(String word, int edits) {}

  private final TextAnalyzer analyzer;

  /** Languages in the same letters share them; making one costs more than using it. */
  private final Map<Fuzziness, CompiledAutomaton> automata = new HashMap<>();

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

  org.apache.lucene.search.Query allWords(List<String> words, Language language)
      throws IOException {
    String field = IndexFields.words(language);
    Set<List<String>> terms = new LinkedHashSet<>();
    for (String word : words) {
      stemTerms(analyzed(word, language), language).stream()
          .map(WantedTerm::terms)
          .forEach(terms::add);
    }
    return allTerms(field, terms);
  }

  private List<WantedTerm> stemTerms(IndexedText text, Language language) {
    return text.withoutElisions().stemTerms(new WordTerms(analyzer, language));
  }

  private org.apache.lucene.search.Query allTerms(String field, Set<List<String>> terms)
      throws IOException {
    if (terms.isEmpty()) {
      return NOTHING;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    org.apache.lucene.search.Query only = NOTHING;
    for (List<String> oneOf : terms) {
      only = anyOf(field, oneOf);
      if (isNothing(only)) {
        return NOTHING;
      }
      all.add(only, Occur.MUST);
    }
    return terms.size() == 1 ? only : all.build();
  }

  /** Any of some terms as if they were one; nothing if the index has none of them. */
  private org.apache.lucene.search.Query anyOf(String field, List<String> values)
      throws IOException {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    org.apache.lucene.search.Query last = NOTHING;
    int known = 0;
    for (String value : values) {
      org.apache.lucene.search.Query term = term(field, value);
      if (!isNothing(term)) {
        any.addTerm(new Term(field, value));
        last = term;
        known++;
      }
    }
    return known > 1 ? any.build() : last;
  }

  /** A term with its statistics, looked up once; nothing if the index does not have it. */
  private org.apache.lucene.search.Query term(String field, String value) throws IOException {
    Term term = new Term(field, value);
    TermStates states = states(term);
    return states.docFreq() == 0 ? NOTHING : new TermQuery(term, states);
  }

  /** What Lucene's own way finds, which makes a task of each segment. */
  private TermStates states(Term term) throws IOException {
    IndexReaderContext top = searcher.getTopReaderContext();
    TermStates states = new TermStates(top);
    for (LeafReaderContext leaf : top.leaves()) {
      Terms terms = leaf.reader().terms(term.field());
      if (terms != null) {
        TermsEnum found = terms.iterator();
        if (found.seekExact(term.bytes())) {
          states.register(found.termState(), leaf.ord, found.docFreq(), found.totalTermFreq());
        }
      }
    }
    return states;
  }

  org.apache.lucene.search.Query phrase(String text, Language language) {
    return phrase(analyzed(text, language), language);
  }

  private static org.apache.lucene.search.Query phrase(IndexedText text, Language language) {
    List<WantedTerm> terms = text.exactTerms();
    if (terms.isEmpty()) {
      return NOTHING;
    }
    String field = IndexFields.words(language);
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term.terms().get(0)), term.place()));
    return phrase.build();
  }

  org.apache.lucene.search.Query near(Query.Near wanted, Language language) {
    List<String> stems =
        analyzed(wanted.text(), language).withoutElisions().tokens().stream()
            .map(Token::stem)
            .distinct()
            .toList();
    if (stems.isEmpty()) {
      return NOTHING;
    }
    WordTerms words = new WordTerms(analyzer, language);
    String field = IndexFields.words(language);
    MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(wanted.distance());
    for (String stem : stems) {
      near.add(words.withStem(stem).stream().map(t -> new Term(field, t)).toArray(Term[]::new));
    }
    return near.build();
  }

  org.apache.lucene.search.Query within(Query.Within within, Language language) {
    Optional<IntervalsSource> left = stretch(within.left(), language);
    Optional<IntervalsSource> right = stretch(within.right(), language);
    if (left.isEmpty() || right.isEmpty()) {
      return NOTHING;
    }
    // Two equal sources would be taken for one that is repeated, whose gaps Lucene 9 counts wrong.
    String field = IndexFields.words(language);
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
    List<WantedTerm> terms =
        exact ? text.exactTerms() : text.stemTerms(new WordTerms(analyzer, language));
    IntervalsSource[] sources = new IntervalsSource[terms.size()];
    for (int i = 0; i < sources.length; i++) {
      int next = i + 1 < sources.length ? terms.get(i + 1).place() : text.tokens().size();
      IntervalsSource term =
          Intervals.or(
              terms.get(i).terms().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
      int width = next - terms.get(i).place();
      sources[i] = width == 1 ? term : Intervals.extend(term, 0, width - 1);
    }
    if (sources.length == 0) {
      return Optional.empty();
    }
    IntervalsSource row = sources.length == 1 ? sources[0] : Intervals.phrase(sources);
    return Optional.of(row);
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
    String field = IndexFields.words(language);
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
    String field = IndexFields.words(language);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : tokens) {
      all.add(like(field, token.folded(), fuzzy.editsFor(token.folded())), Occur.MUST);
    }
    return all.build();
  }

  /**
   * Words within some edits, the first letter kept. All of them rather than Lucene's fuzzy query,
   * which takes the likeliest 50 words only: what matches must not depend on the others.
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
    CompiledAutomaton automaton =
        automata.computeIfAbsent(
            new Fuzziness(word, edits),
            wanted ->
                new CompiledAutomaton(
                    new LevenshteinAutomata(word.substring(first), true)
                        .toAutomaton(edits, word.substring(0, first))));
    Set<BytesRef> close = new HashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum walk = automaton.getTermsEnum(terms);
        for (BytesRef term = walk.next(); term != null; term = walk.next()) {
          close.add(BytesRef.deepCopyOf(term));
        }
      }
    }
    if (close.isEmpty()) {
      return NOTHING;
    }
    BooleanQuery.Builder like =
        new BooleanQuery.Builder().add(new TermInSetQuery(field, close), Occur.MUST);
    return close.contains(new BytesRef(word))
        ? like.add(term(field, word), Occur.SHOULD).build()
        : like.build();
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
