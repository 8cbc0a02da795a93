package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.lucene.IndexedText.WantedTerm;

/** Queries about words as Lucene's, for passages of one language. One for each search. */
final class WordQueries {

  private final TextAnalyzer analyzer;
  private final IndexedTerms indexed;
  private final LikeQueries like;
  private final WithinQueries within;

  WordQueries(TextAnalyzer analyzer, IndexSearcher searcher) {
    this.analyzer = analyzer;
    this.indexed = new IndexedTerms(searcher);
    this.like = new LikeQueries(indexed);
    this.within = new WithinQueries(analyzer, indexed);
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
      return IndexedTerms.NOTHING;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    org.apache.lucene.search.Query only = IndexedTerms.NOTHING;
    for (List<String> oneOf : terms) {
      only = indexed.anyOf(field, oneOf);
      if (IndexedTerms.isNothing(only)) {
        return IndexedTerms.NOTHING;
      }
      all.add(only, Occur.MUST);
    }
    return terms.size() == 1 ? only : all.build();
  }

  org.apache.lucene.search.Query phrase(String text, Language language) {
    return phrase(analyzed(text, language), language);
  }

  private static org.apache.lucene.search.Query phrase(IndexedText text, Language language) {
    List<WantedTerm> terms = text.exactTerms();
    if (terms.isEmpty()) {
      return IndexedTerms.NOTHING;
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
      return IndexedTerms.NOTHING;
    }
    WordTerms words = new WordTerms(analyzer, language);
    String field = IndexFields.words(language);
    MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(wanted.distance());
    for (String stem : stems) {
      near.add(words.withStem(stem).stream().map(t -> new Term(field, t)).toArray(Term[]::new));
    }
    return near.build();
  }

  org.apache.lucene.search.Query within(Query.Within wanted, Language language) throws IOException {
    return this.within.within(wanted, language);
  }

  org.apache.lucene.search.Query prefix(String text, Language language) throws IOException {
    IndexedText prefix = analyzed(text, language);
    if (prefix.tokens().isEmpty()) {
      return IndexedTerms.NOTHING;
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
        all.add(indexed.term(field, token.folded()), Occur.MUST);
      }
    }
    return all.add(like.beginning(field, last.folded()), Occur.MUST).build();
  }

  org.apache.lucene.search.Query fuzzy(Query.Fuzzy fuzzy, Language language) throws IOException {
    List<Token> tokens = analyzed(fuzzy.text(), language).withoutElisions().tokens();
    if (tokens.isEmpty()) {
      return IndexedTerms.NOTHING;
    }
    if (tokens.stream().anyMatch(token -> token.kind() == TokenKind.IDEOGRAPH)) {
      return allWords(List.of(fuzzy.text()), language);
    }
    String field = IndexFields.words(language);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Token token : tokens) {
      all.add(like.like(field, token.folded(), fuzzy.editsFor(token.folded())), Occur.MUST);
    }
    return all.build();
  }
}
