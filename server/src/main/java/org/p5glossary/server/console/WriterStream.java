package org.p5glossary.server.console;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 text, passed on to a writer. Closing flushes the writer and leaves it open. */
public final class WriterStream extends OutputStream {

  private final PrintWriter out;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(8192);
  private final CharBuffer characters = CharBuffer.allocate(8192);

  /**
   * @param out where the text goes
   */
  public WriterStream(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(int value) {
    if (!bytes.hasRemaining()) {
      drain();
    }
    bytes.put((byte) value);
  }

  @Override
  public void write(byte[] source, int offset, int length) {
    int from = offset;
    int left = length;
    while (left > 0) {
      if (!bytes.hasRemaining()) {
        drain();
      }
      int part = Math.min(left, bytes.remaining());
      bytes.put(source, from, part);
      from += part;
      left -= part;
    }
  }

  private void drain() {
    bytes.flip();
    decoder.decode(bytes, characters, false);
    characters.flip();
    out.append(characters);
    characters.clear();
    bytes.compact();
  }

  @Override
  public void flush() {
    drain();
    out.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
