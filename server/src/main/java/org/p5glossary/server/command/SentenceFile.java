package org.p5glossary.server.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with one sentence a line: UTF-8, LF ends a line (a CR before it and a byte order mark are
 * dropped), nothing else does; blank lines are sentences too.
 */
final class SentenceFile {

  private static final long MAX_BYTES = 512L << 20;

  private SentenceFile() {}

  static List<String> read(Path file) throws IOException {
    long size = Files.size(file);
    if (size > MAX_BYTES) {
      throw CommandFailure.failed(
          file + " has " + size + " bytes; at most " + MAX_BYTES + " are allowed; split it");
    }
    String text = decode(file);
    List<String> lines = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(withoutReturn(text.substring(start, end)));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private static String decode(Path file) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw CommandFailure.failed(file + " is not UTF-8; save it as UTF-8, one sentence a line", e);
    }
  }
}
