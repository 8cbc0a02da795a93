package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.document.TextRange;

/** The words of one text with their keys and with what stands between them. */
final class TextWords {

  private final String text;
  private final List<Token> tokens;
  private final FunctionWords words;
  private final int[] stemKeys;
  private final int[] letterKeys;

  TextWords(String text, List<Token> tokens, FunctionWords words, WordKeys keys) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.stemKeys = new int[tokens.size()];
    this.letterKeys = new int[tokens.size()];
    for (int i = 0; i < stemKeys.length; i++) {
      stemKeys[i] = keys.byStem(tokens.get(i));
      letterKeys[i] = keys.byLetters(tokens.get(i), text);
    }
  }

  int size() {
    return tokens.size();
  }

  int stemKey(int word) {
    return stemKeys[word];
  }

  int letterKey(int word) {
    return letterKeys[word];
  }

  /** What stands before a word that has one before it. */
  Separation separation(int word) {
    int end = tokens.get(word - 1).end();
    int start = tokens.get(word).start();
    return end == start ? Separation.OPEN : Separation.of(text, end, start);
  }

  /** The word, folded, contractions expanded. */
  String folded(int word) {
    return words.expand(tokens.get(word).folded());
  }

  boolean isArticle(int word) {
    return words.isArticle(tokens.get(word).folded());
  }

  /** Whether the word may stand in a loose match of a term that lacks it at no cost. */
  boolean isLink(int word) {
    Token token = tokens.get(word);
    return token.kind() == TokenKind.NUMBER || words.isLink(token.folded());
  }

  boolean isConjunction(int word) {
    return words.isConjunction(tokens.get(word).folded());
  }

  /** Whether the word may stand in a loose match of a term that lacks it, once. */
  boolean mayIntrude(int word) {
    return !words.isInnerNegation(tokens.get(word).folded());
  }

  boolean isIdeograph(int word) {
    return tokens.get(word).kind() == TokenKind.IDEOGRAPH;
  }

  boolean startsWithCapital(int word) {
    return UCharacter.isUUppercase(text.codePointAt(tokens.get(word).start()));
  }

  TextRange range(int first, int last) {
    return new TextRange(tokens.get(first).start(), tokens.get(last).end());
  }

  /** Whether what stands before a word turns a term that starts there into another concept. */
  boolean isNegatedAt(int word) {
    if (word == 0 || separation(word) != Separation.OPEN) {
      return false;
    }
    String before = tokens.get(word - 1).folded();
    if (tokens.get(word).kind() == TokenKind.IDEOGRAPH) {
      return HanNegation.negates(
          word > 1 ? tokens.get(word - 2).folded() : "", before, tokens.get(word).folded());
    }
    return words.isPrefixedNegation(before);
  }

  String text(TextRange range) {
    return range.of(text);
  }
}
