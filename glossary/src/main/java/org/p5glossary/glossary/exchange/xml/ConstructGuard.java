package org.p5glossary.glossary.exchange.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.p5glossary.glossary.exchange.ExchangeException;

/**
 * Stops at a tag, comment, instruction or text that is longer than any honest file has, before a
 * parser would gather it whole in memory. Counts lines. Not thread-safe.
 */
final class ConstructGuard extends FilterReader {

  /** A tag with its attributes, a comment or a text between two tags: 1 Mi characters. */
  private static final int MAX_CONSTRUCT = 1 << 20;

  private enum Inside {
    TEXT_OR_TAG,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  /** The start of the tag at hand, as far as it decides what kind of construct it is. */
  private final StringBuilder opening = new StringBuilder();

  private Inside inside = Inside.TEXT_OR_TAG;
  private int length;
  private int line = 1;
  private char last;
  private char secondLast;

  ConstructGuard(Reader in) {
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
          line,
          "the file is not in the encoding that it declares (bytes that are no characters after"
              + " this line); save it as UTF-8",
          e);
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
    if (++length > MAX_CONSTRUCT) {
      throw new ExchangeException(
          line,
          "a tag, comment or text has more than "
              + MAX_CONSTRUCT
              + " characters; allowed are fewer: is this a term base?");
    }
    switch (inside) {
      case TEXT_OR_TAG -> open(unit);
      case COMMENT -> close(unit == '>' && last == '-' && secondLast == '-');
      case CDATA -> close(unit == '>' && last == ']' && secondLast == ']');
      case INSTRUCTION -> close(unit == '>' && last == '?');
    }
    secondLast = last;
    last = unit;
  }

  private void open(char unit) {
    if (unit == '<') {
      length = 0;
      opening.setLength(0);
      opening.append('<');
    } else if (opening.length() > 0) {
      opening.append(unit);
      String start = opening.toString();
      if (start.equals("<!--")) {
        begin(Inside.COMMENT);
      } else if (start.equals("<![CDATA[")) {
        begin(Inside.CDATA);
      } else if (start.equals("<?")) {
        begin(Inside.INSTRUCTION);
      } else if (!"<!--".startsWith(start) && !"<![CDATA[".startsWith(start)) {
        opening.setLength(0);
      }
    }
  }

  private void close(boolean ended) {
    if (ended) {
      begin(Inside.TEXT_OR_TAG);
    }
  }

  private void begin(Inside next) {
    inside = next;
    length = 0;
    opening.setLength(0);
  }
}
