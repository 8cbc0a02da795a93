package org.p5glossary.corpus.analysis;

import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;

/**
 * One word of a text, or one character of a script without word boundaries.
 *
 * @param start first UTF-16 unit in the original text, 0-based
 * @param end one past the last UTF-16 unit, greater than {@code start}; combining marks of the last
 *     letter are inside
 * @param folded the word without case, diacritics, width, Arabic marks and letter variants, soft
 *     hyphens and tatweel; Cyrillic ё as е, digits as ASCII, traditional Chinese as simplified;
 *     never empty
 * @param stem the folded stem; equals {@code folded} for numbers, ideographs, elisions and
 *     languages without a stemmer; never empty
 * @param kind what the token is made of, never null
 */
public record Token(int start, int end, String folded, String stem, TokenKind kind) {

  /**
   * @throws IllegalArgumentException if the range or a form is empty
   */
  public Token {
    Objects.requireNonNull(kind, "kind");
    if (start < 0 || end <= start || folded.isEmpty() || stem.isEmpty()) {
      throw new IllegalArgumentException(
          "token needs 0 <= start < end and forms, but had ["
              + start
              + ", "
              + end
              + ") \""
              + folded
              + "\" \""
              + stem
              + "\"");
    }
  }

  /** The place of the token in the original text. */
  public TextRange range() {
    return new TextRange(start, end);
  }

  /** The token as it stands in the text that was analysed. */
  public String surface(String text) {
    return text.substring(start, end);
  }
}
