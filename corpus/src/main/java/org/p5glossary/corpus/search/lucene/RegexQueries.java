package org.p5glossary.corpus.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.lucene.IndexedText.WantedTerm;
import org.p5glossary.corpus.search.regex.SearchLimit;
import org.p5glossary.corpus.search.regex.TextPattern;

/**
 * Regular expressions as Lucene's queries: only passages whose words hold the letters that a match
 * must have are read. One for each search.
 */
final class RegexQueries {

  /** Whatever a word can begin with, or nothing; saves a walk through all stems. */
  private static final Automaton NO_STEM =
      Operations.optional(
          Operations.concatenate(
              Automata.makeCharRange(WordTerms.MARK + 1, Character.MAX_CODE_POINT),
              Automata.makeAnyString()));

  private final TextAnalyzer analyzer;
  private final GroupTexts texts;
  private final SearchLimit limit;

  RegexQueries(TextAnalyzer analyzer, BitSetProducer parents, SearchLimit limit) {
    this.analyzer = analyzer;
    this.texts = new GroupTexts(parents);
    this.limit = limit;
  }

  /**
   * Passages of a language in which a pattern matches.
   *
   * @param passages every passage of the language
   */
  Query regex(org.p5glossary.corpus.search.Query.Regex regex, Query passages, Language language) {
    TextPattern pattern = TextPattern.of(regex.pattern());
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(passages, Occur.FILTER);
    for (String literal : pattern.literals()) {
      addLetters(all, literal, language);
    }
    return all.add(new RegexQuery(pattern, texts, limit), Occur.FILTER).build();
  }

  /** Letters of a match lie within one word, Han characters next to each other. */
  private void addLetters(BooleanQuery.Builder all, String literal, Language language) {
    List<Token> tokens = analyzer.analyze(literal, language);
    String field = IndexFields.words(language);
    if (tokens.size() == 1) {
      all.add(
          new AutomatonQuery(
              new Term(field, literal),
              Operations.concatenate(
                  List.of(
                      NO_STEM,
                      Automata.makeString(tokens.get(0).folded()),
                      Automata.makeAnyString()))),
          Occur.FILTER);
    } else if (tokens.stream().allMatch(token -> token.kind() == TokenKind.IDEOGRAPH)) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      for (WantedTerm term : new IndexedText(literal, tokens).exactTerms()) {
        phrase.add(new Term(field, term.terms().get(0)), term.place());
      }
      all.add(phrase.build(), Occur.FILTER);
    }
  }
}
