package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/** The words of one text with their keys and with what stands between them. */
final class TextWords {

  private static final int ARTICLE = 1;
  private static final int LINK = 2;
  private static final int NEGATION = 4;
  private static final int IDEOGRAPH = 8;
  private static final int PREFIXED_NEGATION = 16;

  private final String text;
  private final FunctionWords words;
  private WordKeys.Known[] known;
  private int[] starts;
  private int size;

  TextWords(
      String text, Language language, TextAnalyzer analyzer, FunctionWords words, WordKeys keys) {
    this.text = text;
    this.words = words;
    int room = text.length() / 4 + 8;
    this.known = new WordKeys.Known[room];
    this.starts = new int[room];
    analyzer.cut(
        text,
        language,
        (start, end, kind) -> add(start, keys.of(text, start, end, kind, analyzer, language)));
  }

  private void add(int start, WordKeys.Known word) {
    if (word.folded().isEmpty()) {
      return;
    }
    if (size == known.length) {
      known = Arrays.copyOf(known, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
    }
    known[size] = word;
    starts[size] = start;
    size++;
  }

  /** What kind of word it is, as bits. */
  static int traits(Token token, FunctionWords words) {
    String folded = token.folded();
    boolean number = token.kind() == TokenKind.NUMBER;
    return (words.isArticle(folded) ? ARTICLE : 0)
        | (number || words.isLink(folded) ? LINK : 0)
        | (words.isInnerNegation(folded) ? NEGATION : 0)
        | (token.kind() == TokenKind.IDEOGRAPH ? IDEOGRAPH : 0)
        | (words.isPrefixedNegation(folded) ? PREFIXED_NEGATION : 0);
  }

  int size() {
    return size;
  }

  int stemKey(int word) {
    return known[word].key();
  }

  int letterKey(int word) {
    return known[word].letterKey();
  }

  /** Of a word, in UTF-16 units. */
  int length(int word) {
    return known[word].surface().length();
  }

  private int end(int word) {
    return starts[word] + known[word].surface().length();
  }

  /** What stands before a word that has one before it. */
  Separation separation(int word) {
    if (word == 0) {
      return Separation.OPEN;
    }
    int before = end(word - 1);
    int gap = starts[word] - before;
    return gap == 0 || (gap == 1 && text.charAt(before) == ' ')
        ? Separation.OPEN
        : Separation.of(text, before, starts[word]);
  }

  /** The word, folded, contractions expanded. */
  String folded(int word) {
    return known[word].expanded();
  }

  /** The word, folded, contractions as they stand. */
  String plain(int word) {
    return known[word].folded();
  }

  /** What stands between a word and the one after it, or after the last word. */
  String after(int word) {
    return text.substring(end(word), word + 1 < size ? starts[word + 1] : text.length());
  }

  boolean isArticle(int word) {
    return (known[word].traits() & ARTICLE) != 0;
  }

  /** Whether the word may stand in a loose match of a term that lacks it at no cost. */
  boolean isLink(int word) {
    return (known[word].traits() & LINK) != 0;
  }

  boolean isConjunction(int word) {
    return words.isConjunction(known[word].folded());
  }

  /** Whether a complement of the word follows: the risk "of conflict". */
  boolean hasComplement(int word) {
    return word + 1 < size
        && separation(word + 1) == Separation.OPEN
        && words.isComplement(known[word + 1].folded());
  }

  /** Whether the word may stand in a loose match of a term that lacks it, once. */
  boolean mayIntrude(int word) {
    return (known[word].traits() & NEGATION) == 0;
  }

  boolean isIdeograph(int word) {
    return (known[word].traits() & IDEOGRAPH) != 0;
  }

  boolean startsWithCapital(int word) {
    return UCharacter.isUUppercase(text.codePointAt(starts[word]));
  }

  /** Whether the word starts with a capital or with a letter that knows none. */
  boolean mayBeginName(int word) {
    return !UCharacter.isULowercase(text.codePointAt(starts[word]));
  }

  TextRange range(int first, int last) {
    return new TextRange(starts[first], end(last));
  }

  /** Whether what stands before a word turns a term that starts there into another concept. */
  boolean isNegatedAt(int word) {
    if (word == 0) {
      return false;
    }
    if (isIdeograph(word)) {
      return separation(word) == Separation.OPEN
          && HanNegation.negates(
              word > 1 ? known[word - 2].folded() : "",
              known[word - 1].folded(),
              known[word].folded());
    }
    return (known[word - 1].traits() & PREFIXED_NEGATION) != 0
        && separation(word) == Separation.OPEN;
  }

  /** Whether the words in a range are those of a term, letter by letter. */
  boolean stands(String term, TextRange range) {
    return term.length() == range.length() && text.startsWith(term, range.start());
  }
}
