package org.p5glossary.ingest.extract.text;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * Text with the encoding that it was read in.
 *
 * @param text the characters, without a byte order mark, never null
 * @param charset the encoding, never null
 * @param malformed number of places where the bytes do not fit the encoding; each became U+FFFD
 * @param plausibility how much the text looks like one of the six languages in that encoding, 0 to
 *     1; 1 where the bytes say their encoding themselves
 */
public record DecodedText(String text, Charset charset, int malformed, double plausibility) {

  public DecodedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
  }
}
