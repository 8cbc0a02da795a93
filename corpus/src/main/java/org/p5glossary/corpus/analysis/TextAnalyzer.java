package org.p5glossary.corpus.analysis;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * Cuts text into tokens. A pure function of its arguments; implementations are thread-safe and
 * accept any text, ill-formed UTF-16 included.
 */
public interface TextAnalyzer {

  /**
   * The tokens of a text in reading order, without overlaps; white space, punctuation and symbols
   * belong to none.
   *
   * @param text any text, never null
   * @param language language of the text: decides stems and elisions, never null
   * @return an unmodifiable list, empty if the text holds no word
   */
  List<Token> analyze(String text, Language language);

  /**
   * Shows where the words of a text are: the places of its tokens, and perhaps of more that fold to
   * nothing.
   *
   * @param text any text, never null
   * @param language language of the text, never null
   */
  default void cut(String text, Language language, WordVisitor visitor) {
    for (Token token : analyze(text, language)) {
      visitor.word(token.start(), token.end(), token.kind());
    }
  }

  /**
   * The token of a word that {@link #cut} showed; empty if nothing is left of it when folded.
   *
   * @param word the word as it stands in the text
   */
  default Optional<Token> token(String word, TokenKind kind, Language language) {
    return analyze(word, language).stream().findFirst();
  }

  /** Whether stems of words in this language can differ from their folded forms. */
  boolean stems(Language language);
}
