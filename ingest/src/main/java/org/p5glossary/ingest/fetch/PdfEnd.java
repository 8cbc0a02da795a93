package org.p5glossary.ingest.fetch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Looks for the end mark of a PDF, which a cut file lacks. */
final class PdfEnd {

  /** Readers accept the mark in the last 1,024 bytes (ISO 32000-1, annex H); some pad more. */
  private static final int TAIL_BYTES = 4_096;

  private PdfEnd() {}

  static boolean isThere(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(TAIL_BYTES, in.length());
      byte[] tail = new byte[length];
      in.seek(in.length() - length);
      in.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }
}
