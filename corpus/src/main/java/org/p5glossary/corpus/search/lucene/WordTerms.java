package org.p5glossary.corpus.search.lucene;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;

/**
 * The terms under which the words of one language are indexed: each by its folded form, and by its
 * stem, marked, only where that is another. One field holds both, for most words are their own
 * stems and would else be indexed twice. Thread-safe.
 */
record WordTerms(TextAnalyzer analyzer, Language language) {

  /** Before a stem; a control character is part of no word. */
  static final char MARK = '\u0001';

  /** The marked stem of a token; empty if its folded form says the same. */
  Optional<String> markedStem(Token token) {
    boolean told =
        token.stem().equals(token.folded())
            && (token.kind() == TokenKind.WORD || isOwnStem(token.folded()));
    return told ? Optional.empty() : Optional.of(MARK + token.stem());
  }

  /** Everything that a word with this stem may be indexed by. */
  List<String> withStem(String stem) {
    return isOwnStem(stem) ? List.of(stem, MARK + stem) : List.of(MARK + stem);
  }

  private boolean isOwnStem(String folded) {
    return analyzer
        .token(folded, TokenKind.WORD, language)
        .map(token -> token.folded().equals(folded) && token.stem().equals(folded))
        .orElse(false);
  }
}
