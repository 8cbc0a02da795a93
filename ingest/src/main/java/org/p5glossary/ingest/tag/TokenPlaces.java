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
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      at = skipSpace(text, at);
      int found = text.indexOf(token, at);
      // A token found far away is another one: the engine changed this token's characters.
      boolean changed = found < 0 || found - at > token.length();
      int start = changed ? at : found;
      String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
      int end = changed ? endOfChanged(text, at, token, next) : found + token.length();
      places.add(new TextRange(start, end));
      at = end;
    }
    return places;
  }

  /** As many characters as the token has, but not into white space or the next token. */
  private static int endOfChanged(String text, int from, String token, String next) {
    int end = from;
    for (int left = token.codePointCount(0, token.length()); left > 0; left--) {
      boolean nextBegins = end > from && !next.isEmpty() && text.startsWith(next, end);
      if (end >= text.length() || isSpace(text.codePointAt(end)) || nextBegins) {
        break;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
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
