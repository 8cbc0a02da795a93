package org.p5glossary.glossary.exchange.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.p5glossary.glossary.exchange.ExchangeException;

/**
 * Stops at a Turtle literal, address or comment that is longer than any honest one. Follows quotes,
 * angle brackets and comments only; what is wrong otherwise, the parser says. Not thread-safe.
 */
final class LiteralGuard extends FilterReader {

  /** As for a construct of XML: 1 Mi characters. */
  private static final int MAX_TOKEN = 1 << 20;

  private static final char OUTSIDE = 0;

  private char inside = OUTSIDE;
  private int quotes;
  private boolean isLong;
  private boolean escaped;
  private int length;
  private int line = 1;

  LiteralGuard(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int read;
    try {
      read = super.read(buffer, offset, count);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(
          line, "the file is not UTF-8 (after this line); save it as UTF-8", e);
    }
    for (int i = offset; i < offset + read; i++) {
      take(buffer[i]);
    }
    return read;
  }

  private void take(char unit) {
    if (unit == '\n') {
      line++;
    }
    if (++length > MAX_TOKEN) {
      throw new ExchangeException(
          line, "a literal, address or comment has more than " + MAX_TOKEN + " characters");
    }
    switch (inside) {
      case OUTSIDE -> outside(unit);
      case '<' -> leaveIf(unit == '>' || unit == '\n');
      case '#' -> leaveIf(unit == '\n');
      default -> literal(unit);
    }
  }

  private void outside(char unit) {
    if (Character.isWhitespace(unit)) {
      length = 0;
    }
    if (unit == '<' || unit == '#' || unit == '"' || unit == '\'') {
      inside = unit;
      length = 0;
      quotes = 1;
      isLong = false;
      escaped = false;
    }
  }

  private void literal(char unit) {
    boolean quote = unit == inside && !escaped;
    escaped = unit == '\\' && !escaped;
    if (!quote) {
      // Two quotes and something else: that was an empty literal.
      if (!isLong && quotes == 2) {
        inside = OUTSIDE;
        outside(unit);
        return;
      }
      quotes = quotes == 1 && !isLong ? -1 : isLong ? 0 : quotes;
      return;
    }
    if (!isLong && quotes > 0) {
      quotes++;
      if (quotes == 3) {
        isLong = true;
        quotes = 0;
      }
    } else if (isLong) {
      quotes++;
      leaveIf(quotes == 3);
    } else {
      leaveIf(true);
    }
  }

  private void leaveIf(boolean ended) {
    if (ended) {
      inside = OUTSIDE;
      length = 0;
    }
  }
}
