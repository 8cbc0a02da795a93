package org.p5glossary.glossary.recognition;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;

/**
 * The numbers under which words stand in the trie of one language: by stem, or by their exact
 * letters for short forms in capitals ("ДНЯО", whose stem is that of "дно").
 */
final class WordKeys {

  /** No word of any term has this stem. */
  static final int UNKNOWN = -1;

  /** Longest all-capital word taken for a short form; longer ones are shouted words. */
  private static final int MAX_SHORT_FORM = 5;

  /** The same in UTF-16 units, were all its letters outside the basic plane. */
  private static final int MAX_SHORT_FORM_UNITS = 2 * MAX_SHORT_FORM;

  private final FunctionWords words;
  private final Map<String, Integer> byStem = new HashMap<>();
  private final Map<String, Integer> byLetters = new HashMap<>();
  private int count;

  WordKeys(FunctionWords words) {
    this.words = words;
  }

  /**
   * The key of a word of a term, made if it is new.
   *
   * @param otherStems more stems under which a text may have the word
   */
  int add(Token token, String text, Set<String> otherStems) {
    String surface = token.surface(text);
    if (isShortForm(token, surface)) {
      return byLetters.computeIfAbsent(plain(surface), key -> count++);
    }
    String stem = stem(token);
    int key = byStem.getOrDefault(stem, UNKNOWN);
    for (String other : otherStems) {
      key = key == UNKNOWN ? byStem.getOrDefault(other, UNKNOWN) : key;
    }
    if (key == UNKNOWN) {
      key = count++;
    }
    byStem.putIfAbsent(stem, key);
    for (String other : otherStems) {
      byStem.putIfAbsent(other, key);
    }
    return key;
  }

  /** The key of a word by its stem, or {@link #UNKNOWN}. */
  int byStem(Token token) {
    return byStem.getOrDefault(stem(token), UNKNOWN);
  }

  /** The key of a word by its letters if it is a short form, or {@link #UNKNOWN}. */
  int byLetters(Token token, String text) {
    if (byLetters.isEmpty()
        || token.kind() != TokenKind.WORD
        || token.end() - token.start() > MAX_SHORT_FORM_UNITS
        || UCharacter.isULowercase(text.codePointAt(token.start()))) {
      return UNKNOWN; // Most words end here, without a copy of their letters.
    }
    String surface = token.surface(text);
    return isShortForm(token, surface) ? byLetters.getOrDefault(plain(surface), UNKNOWN) : UNKNOWN;
  }

  private String stem(Token token) {
    String expanded = words.expand(token.folded());
    return expanded.equals(token.folded()) ? token.stem() : expanded;
  }

  private static String plain(String surface) {
    return Normalizer.normalize(surface, Normalizer.Form.NFKC);
  }

  /** Two to five capitals and digits with at least one capital: "NPT", "P5", "ДНЯО". */
  private static boolean isShortForm(Token token, String surface) {
    int length = surface.codePointCount(0, surface.length());
    return token.kind() == TokenKind.WORD
        && length >= 2
        && length <= MAX_SHORT_FORM
        && surface.codePoints().anyMatch(UCharacter::isUUppercase)
        && surface
            .codePoints()
            .allMatch(point -> UCharacter.isUUppercase(point) || UCharacter.isDigit(point));
  }
}
