package org.p5glossary.corpus.search.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.search.Query;

/**
 * Where single words of a query stand in a text. Each method gives the ranges, and none if the text
 * does not match. Stateless.
 */
final class WordMatching {

  private WordMatching() {}

  /** All tokens of all words; a word without tokens asks for nothing. */
  static List<TextRange> allWords(List<AnalyzedText> words, AnalyzedText text) {
    List<TextRange> ranges = new ArrayList<>();
    for (AnalyzedText word : words) {
      if (word.size() > 0 && !addAll(word.withoutElisions(), text, ranges)) {
        return List.of();
      }
    }
    return Collections.unmodifiableList(ranges);
  }

  private static boolean addAll(AnalyzedText word, AnalyzedText text, List<TextRange> ranges) {
    for (int i = 0; i < word.size(); i++) {
      Token wanted = word.token(i);
      boolean found;
      if (word.joinedToNext(i)) {
        found = addPairs(wanted, word.token(i + 1), text, ranges);
      } else if (word.joinedToNext(i - 1)) {
        found = true; // asked for with the character before it
      } else {
        found = addTokens(text, token -> token.stem().equals(wanted.stem()), ranges);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean addTokens(
      AnalyzedText text, Predicate<Token> wanted, List<TextRange> ranges) {
    int before = ranges.size();
    text.tokens().stream().filter(wanted).map(Token::range).forEach(ranges::add);
    return ranges.size() > before;
  }

  private static boolean addPairs(
      Token first, Token second, AnalyzedText text, List<TextRange> ranges) {
    int before = ranges.size();
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.token(i).folded().equals(first.folded())
          && text.token(i + 1).folded().equals(second.folded())
          && text.joinedToNext(i)) {
        ranges.add(text.range(i, i + 1));
      }
    }
    return ranges.size() > before;
  }

  /** A word that starts like the last token, and the exact words before it. */
  static List<TextRange> prefix(AnalyzedText prefix, AnalyzedText text) {
    if (prefix.size() == 0) {
      return List.of();
    }
    Token last = prefix.token(prefix.size() - 1);
    if (last.kind() == TokenKind.IDEOGRAPH) {
      return PhraseMatching.phrase(prefix, text);
    }
    List<TextRange> ranges = new ArrayList<>();
    for (int i = 0; i < prefix.size(); i++) {
      Token wanted = prefix.token(i);
      boolean found =
          i == prefix.size() - 1
              ? addTokens(text, token -> token.folded().startsWith(last.folded()), ranges)
              : wanted.kind() == TokenKind.ELISION
                  || addTokens(text, token -> token.folded().equals(wanted.folded()), ranges);
      if (!found) {
        return List.of();
      }
    }
    return Collections.unmodifiableList(ranges);
  }

  /** For each token a word that differs from it by a few edits. */
  static List<TextRange> fuzzy(Query.Fuzzy query, AnalyzedText word, AnalyzedText text) {
    List<TextRange> ranges = new ArrayList<>();
    AnalyzedText wanted = word.withoutElisions();
    if (wanted.tokens().stream().anyMatch(token -> token.kind() == TokenKind.IDEOGRAPH)) {
      return allWords(List.of(wanted), text);
    }
    for (Token token : wanted.tokens()) {
      int edits = query.editsFor(token.folded());
      if (!addTokens(text, other -> Edits.within(edits, token.folded(), other.folded()), ranges)) {
        return List.of();
      }
    }
    return Collections.unmodifiableList(ranges);
  }
}
