package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.document.TextRange;

/** The words of one text with their keys and with what stands between them. */
final class TextWords {

  private static final int ARTICLE = 1;
  private static final int LINK = 2;
  private static final int NEGATION = 4;
  private static final int IDEOGRAPH = 8;

  private final String text;
  private final List<Token> tokens;
  private final FunctionWords words;
  private final int[] stemKeys;
  private final int[] letterKeys;
  private final int[] traits;
  private final Separation[] separations;

  TextWords(String text, List<Token> tokens, FunctionWords words, WordKeys keys) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.stemKeys = new int[tokens.size()];
    this.letterKeys = new int[tokens.size()];
    this.traits = new int[tokens.size()];
    this.separations = new Separation[tokens.size()];
    for (int i = 0; i < stemKeys.length; i++) {
      stemKeys[i] = keys.byStem(tokens.get(i));
      letterKeys[i] = keys.byLetters(tokens.get(i), text);
      traits[i] = traits(tokens.get(i), words);
      separations[i] = i == 0 ? Separation.OPEN : between(tokens.get(i - 1), tokens.get(i));
    }
  }

  private static int traits(Token token, FunctionWords words) {
    String folded = token.folded();
    boolean number = token.kind() == TokenKind.NUMBER;
    return (words.isArticle(folded) ? ARTICLE : 0)
        | (number || words.isLink(folded) ? LINK : 0)
        | (words.isInnerNegation(folded) ? NEGATION : 0)
        | (token.kind() == TokenKind.IDEOGRAPH ? IDEOGRAPH : 0);
  }

  private Separation between(Token before, Token after) {
    return before.end() == after.start()
        ? Separation.OPEN
        : Separation.of(text, before.end(), after.start());
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
    return separations[word];
  }

  /** The word, folded, contractions expanded. */
  String folded(int word) {
    return words.expand(tokens.get(word).folded());
  }

  boolean isArticle(int word) {
    return (traits[word] & ARTICLE) != 0;
  }

  /** Whether the word may stand in a loose match of a term that lacks it at no cost. */
  boolean isLink(int word) {
    return (traits[word] & LINK) != 0;
  }

  boolean isConjunction(int word) {
    return words.isConjunction(tokens.get(word).folded());
  }

  /** Whether the word may stand in a loose match of a term that lacks it, once. */
  boolean mayIntrude(int word) {
    return (traits[word] & NEGATION) == 0;
  }

  boolean isIdeograph(int word) {
    return (traits[word] & IDEOGRAPH) != 0;
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
