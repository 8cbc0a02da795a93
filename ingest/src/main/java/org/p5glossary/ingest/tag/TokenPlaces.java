package org.p5glossary.ingest.tag;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.TextRange;

/**
 * Finds where the tokens that an engine returns as strings stand in the text. Characters that an
 * engine changed (normal forms, brackets) are taken to stand where a character of the text stands.
 */
final class TokenPlaces {

  private TokenPlaces() {}

  /**
   * The places of tokens that follow each other in a text.
   *
   * @return as many ranges as tokens, in order; an empty range where the text had no character left
   */
  static List<TextRange> of(String text, List<String> tokens) {
    List<TextRange> places = new ArrayList<>(tokens.size());
    int at = 0;
    for (String token : tokens) {
      at = skipSpace(text, at);
      int found = text.startsWith(token, at) ? at : text.indexOf(token, at);
      // A token found far away is another one: the engine changed this token's characters.
      if (found < 0 || found - at > token.length()) {
        found = at;
      }
      int end = found;
      if (text.startsWith(token, found)) {
        end = found + token.length();
      } else {
        for (int left = token.codePointCount(0, token.length()); left > 0; left--) {
          if (end >= text.length() || isSpace(text.codePointAt(end))) {
            break;
          }
          end += Character.charCount(text.codePointAt(end));
        }
      }
      places.add(new TextRange(found, end));
      at = end;
    }
    return places;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
