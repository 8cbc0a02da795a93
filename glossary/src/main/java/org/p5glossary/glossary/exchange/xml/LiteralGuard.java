package org.p5glossary.glossary.exchange.xml;

import java.io.Reader;

/**
 * Stops at a Turtle literal, address or comment that is longer than any honest one. Follows quotes,
 * angle brackets and comments only; what is wrong otherwise, the parser says. Not thread-safe.
 */
final class LiteralGuard extends LengthGuard {

  private static final char OUTSIDE = 0;

  private char inside = OUTSIDE;
  private int quotes;
  private boolean isLong;
  private boolean escaped;

  LiteralGuard(Reader in) {
    super(in, "a literal, address or comment", "the file is not UTF-8");
  }

  @Override
  void take(char unit) {
    switch (inside) {
      case OUTSIDE -> outside(unit);
      case '<' -> leaveIf(unit == '>' || unit == '\n');
      case '#' -> leaveIf(unit == '\n');
      default -> literal(unit);
    }
  }

  private void outside(char unit) {
    if (Character.isWhitespace(unit)) {
      begin();
    }
    if (unit == '<' || unit == '#' || unit == '"' || unit == '\'') {
      inside = unit;
      begin();
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
      begin();
    }
  }
}
