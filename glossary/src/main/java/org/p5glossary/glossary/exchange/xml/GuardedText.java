package org.p5glossary.glossary.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of unknown origin for parsers that gather a whole construct before they hand it on. */
public final class GuardedText {

  private GuardedText() {}

  /** XML in the encoding that it has; stops at a construct that is longer than any honest one. */
  public static Reader ofXml(InputStream in) throws IOException {
    return new ConstructGuard(XmlEncoding.reader(in));
  }

  /** Turtle, which is UTF-8; stops at a literal that is longer than any honest one. */
  public static Reader ofTurtle(InputStream in) {
    return new LiteralGuard(
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }
}
