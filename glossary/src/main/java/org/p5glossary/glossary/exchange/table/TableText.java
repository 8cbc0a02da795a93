package org.p5glossary.glossary.exchange.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.glossary.exchange.ExchangeException;

/** The text of a table: a byte order mark decides, then what was asked for, then the first line. */
final class TableText {

  private static final int HEAD_BYTES = 512;

  /** The comment in the first line by which Emacs and OmegaT name an encoding. */
  private static final Pattern COMMENT = Pattern.compile("^#.*-\\*-.*coding:\\s*([A-Za-z0-9._-]+)");

  private TableText() {}

  static BufferedReader reader(InputStream in, Optional<Charset> asked) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(HEAD_BYTES + 1);
    byte[] head = buffered.readNBytes(HEAD_BYTES);
    buffered.reset();
    int mark = 0;
    Charset charset;
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
      charset = StandardCharsets.UTF_8;
    } else if (starts(head, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (starts(head, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    } else {
      charset = asked.or(() -> named(head)).or(() -> wide(head)).orElse(StandardCharsets.UTF_8);
    }
    buffered.skipNBytes(mark);
    Reader strict =
        new InputStreamReader(
            buffered,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new BufferedReader(strict, 1 << 16);
  }

  private static Optional<Charset> named(byte[] head) {
    Matcher comment = COMMENT.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!comment.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(comment.group(1)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ExchangeException(
          1, "the encoding \"" + comment.group(1) + "\" is not known; save the file as UTF-8", e);
    }
  }

  /** UTF-16 without a mark: every other byte of its first ASCII characters is zero. */
  private static Optional<Charset> wide(byte[] head) {
    if (head.length < 4) {
      return Optional.empty();
    }
    if (head[1] == 0 && head[3] == 0 && head[0] != 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return head[0] == 0 && head[2] == 0 && head[1] != 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean starts(byte[] head, int... values) {
    if (head.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((head[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }
}
