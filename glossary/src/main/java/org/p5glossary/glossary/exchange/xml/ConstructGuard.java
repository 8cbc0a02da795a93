package org.p5glossary.glossary.exchange.xml;

import java.io.Reader;

/**
 * Stops at a tag, comment, instruction or text of XML that is longer than any honest file has. Not
 * thread-safe.
 */
final class ConstructGuard extends LengthGuard {

  private enum Inside {
    TEXT_OR_TAG,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  /** The start of the tag at hand, as far as it decides what kind of construct it is. */
  private final StringBuilder opening = new StringBuilder();

  private Inside inside = Inside.TEXT_OR_TAG;
  private char last;
  private char secondLast;

  ConstructGuard(Reader in) {
    super(in, "a tag, comment or text", "the file is not in the encoding that it declares");
  }

  @Override
  void take(char unit) {
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
      begin();
      opening.setLength(0);
      opening.append('<');
    } else if (opening.length() > 0) {
      opening.append(unit);
      String start = opening.toString();
      if (start.equals("<!--")) {
        enter(Inside.COMMENT);
      } else if (start.equals("<![CDATA[")) {
        enter(Inside.CDATA);
      } else if (start.equals("<?")) {
        enter(Inside.INSTRUCTION);
      } else if (!"<!--".startsWith(start) && !"<![CDATA[".startsWith(start)) {
        opening.setLength(0);
      }
    }
  }

  private void close(boolean ended) {
    if (ended) {
      enter(Inside.TEXT_OR_TAG);
    }
  }

  private void enter(Inside next) {
    inside = next;
    begin();
    opening.setLength(0);
  }
}
