package org.p5glossary.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Tells text in UTF-8 from other bytes. */
final class Utf8 {

  private Utf8() {}

  /** Whether bytes are text, none of it malformed or cut. */
  static boolean isText(byte[] bytes) {
    try {
      // A new decoder reports what is malformed instead of replacing it.
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  /**
   * Whether a form or an address spells text.
   *
   * @param encoded bytes, some of them as a percent sign with two hexadecimal digits
   */
  static boolean spellsText(byte[] encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] != '%') {
        bytes.write(encoded[i]);
      } else if (!spellsByte(encoded, i + 1)) {
        return false;
      } else {
        bytes.write(16 * Character.digit(encoded[i + 1], 16) + Character.digit(encoded[i + 2], 16));
        i += 2;
      }
    }
    return isText(bytes.toByteArray());
  }

  /** Whether every percent sign has two hexadecimal digits after it. */
  static boolean hasDigits(byte[] encoded) {
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] == '%' && !spellsByte(encoded, i + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean spellsByte(byte[] text, int from) {
    return from + 2 <= text.length
        && HexFormat.isHexDigit(text[from])
        && HexFormat.isHexDigit(text[from + 1]);
  }
}
