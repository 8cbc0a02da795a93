package org.p5glossary.glossary.exchange.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.p5glossary.glossary.exchange.ExchangeException;

/**
 * Stops at a part of a file that is longer than any honest one, before a parser would gather it
 * whole in memory. Counts lines. Which parts there are, subclasses say. Not thread-safe.
 */
abstract class LengthGuard extends FilterReader {

  /** A tag with its attributes, a comment, a literal, a text between two tags: 1 Mi characters. */
  private static final int LONGEST = 1 << 20;

  private final String part;
  private final String encodingHint;
  private int length;
  private int line = 1;

  /**
   * @param part what is too long, as "a tag, comment or text"
   * @param encodingHint what bytes that are no characters mean here, as "the file is not UTF-8"
   */
  LengthGuard(Reader in, String part, String encodingHint) {
    super(in);
    this.part = part;
    this.encodingHint = encodingHint;
  }

  /** Takes notice of the next UTF-16 unit, and begins a part where one begins. */
  abstract void take(char unit);

  /** The unit at hand ends a part: the next begins another. */
  final void begin() {
    length = 0;
  }

  @Override
  public final int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public final int read(char[] buffer, int offset, int count) throws IOException {
    int read;
    try {
      read = super.read(buffer, offset, count);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(
          line,
          encodingHint + " (bytes that are no characters after this line); save it as UTF-8",
          e);
    }
    for (int i = offset; i < offset + read; i++) {
      if (buffer[i] == '\n') {
        line++;
      }
      if (++length > LONGEST) {
        throw new ExchangeException(
            line,
            part
                + " has more than "
                + LONGEST
                + " characters; allowed are fewer: is this a term base?");
      }
      take(buffer[i]);
    }
    return read;
  }
}
