package org.p5glossary.corpus.search.match;

import java.util.List;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.document.TextRange;

/**
 * A text with its tokens.
 *
 * @param text the text as it stands
 * @param tokens its tokens in order
 */
record AnalyzedText(String text, List<Token> tokens) {

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  /** Whether token {@code index} and the next are characters of one run. */
  boolean joinedToNext(int index) {
    return index >= 0
        && index + 1 < tokens.size()
        && Joints.joined(text, tokens.get(index), tokens.get(index + 1));
  }

  /** The text from the first token to the last, both included. */
  TextRange range(int first, int last) {
    return new TextRange(tokens.get(first).start(), tokens.get(last).end());
  }

  /** The text without elided articles, unless it has nothing else. */
  AnalyzedText withoutElisions() {
    List<Token> words = tokens.stream().filter(token -> token.kind() != TokenKind.ELISION).toList();
    return words.isEmpty() ? this : new AnalyzedText(text, words);
  }
}
