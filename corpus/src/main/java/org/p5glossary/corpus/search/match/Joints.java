package org.p5glossary.corpus.search.match;

import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;

/** Which characters of a script without word boundaries belong to one run. Stateless. */
public final class Joints {

  private Joints() {}

  /**
   * Whether two neighbouring tokens are characters with nothing but white space between them, as
   * where a line ends; punctuation parts them.
   */
  public static boolean joined(String text, Token left, Token right) {
    if (left.kind() != TokenKind.IDEOGRAPH || right.kind() != TokenKind.IDEOGRAPH) {
      return false;
    }
    for (int i = left.end(); i < right.start(); ) {
      int c = text.codePointAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
