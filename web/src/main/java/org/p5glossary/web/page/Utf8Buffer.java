package org.p5glossary.web.page;

import gg.jte.TemplateOutput;
import java.util.Arrays;

/**
 * Text as UTF-8 in one growing buffer: a page in several scripts is encoded while it is written,
 * not copied whole three times. An unpaired surrogate becomes "?". Not thread-safe.
 */
final class Utf8Buffer implements TemplateOutput {

  private static final int MOST_BYTES_PER_UNIT = 3;

  private byte[] bytes;
  private int length;

  Utf8Buffer(int size) {
    bytes = new byte[size];
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    ensure((endIndex - beginIndex) * MOST_BYTES_PER_UNIT);
    for (int i = ascii(value, beginIndex, endIndex); i < endIndex; i++) {
      char unit = value.charAt(i);
      if (unit < 0x80) {
        bytes[length++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[length++] = (byte) (0xC0 | unit >> 6);
        last(unit, 0);
      } else if (Character.isSurrogate(unit)) {
        if (i + 1 < endIndex && Character.isSurrogatePair(unit, value.charAt(i + 1))) {
          beyond(Character.toCodePoint(unit, value.charAt(++i)));
        } else {
          bytes[length++] = '?';
        }
      } else {
        bytes[length++] = (byte) (0xE0 | unit >> 12);
        last(unit, 6);
        last(unit, 0);
      }
    }
  }

  /** Writes what text begins with as far as it is ASCII; returns where that ends. */
  private int ascii(String value, int beginIndex, int endIndex) {
    byte[] to = bytes;
    int at = length;
    int i = beginIndex;
    for (; i < endIndex && value.charAt(i) < 0x80; i++) {
      to[at++] = (byte) value.charAt(i);
    }
    length = at;
    return i;
  }

  private void beyond(int point) {
    bytes[length++] = (byte) (0xF0 | point >> 18);
    last(point, 12);
    last(point, 6);
    last(point, 0);
  }

  private void last(int point, int shift) {
    bytes[length++] = (byte) (0x80 | (point >> shift & 0x3F));
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    ensure(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
