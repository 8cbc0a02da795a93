package org.p5glossary.glossary.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.glossary.exchange.ExchangeException;

/**
 * The character encoding of an XML file, after XML 1.0 appendix F: a byte order mark, the first
 * bytes, the declaration; where these contradict each other the file is refused.
 */
final class XmlEncoding {

  private static final int HEAD_BYTES = 1024;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

  private XmlEncoding() {}

  /** The text of a file, decoded strictly. */
  static Reader reader(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(HEAD_BYTES + 1);
    byte[] head = buffered.readNBytes(HEAD_BYTES);
    buffered.reset();
    int mark = markLength(head);
    Charset seen = seen(head);
    Charset charset = agreed(seen, mark > 0, declared(head, mark, seen));
    buffered.skipNBytes(mark);
    return new InputStreamReader(
        buffered,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static int markLength(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
  }

  /** What the first bytes can be: one of the two byte orders of UTF-16, or eight bits. */
  private static Charset seen(byte[] head) {
    if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(head, 0xFE, 0xFF) || starts(head, 0, '<')
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static String declared(byte[] head, int mark, Charset seen) {
    Charset probe = seen.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : seen;
    Matcher matcher = DECLARED.matcher(new String(head, mark, head.length - mark, probe));
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Charset agreed(Charset seen, boolean marked, String declared) {
    if (declared.isEmpty()) {
      return seen;
    }
    boolean wide = !seen.equals(StandardCharsets.UTF_8);
    String name = declared.toUpperCase(Locale.ROOT);
    boolean saysWide = name.startsWith("UTF-16") || name.equals("UCS-2");
    if (wide != saysWide || (marked && !wide && !name.equals("UTF-8"))) {
      throw new ExchangeException(
          1,
          "the file declares the encoding \""
              + declared
              + "\", but its first bytes are "
              + seen.name()
              + "; correct the declaration or save the file as UTF-8");
    }
    if (wide) {
      return seen;
    }
    try {
      return Charset.forName(declared);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ExchangeException(
          1, "the encoding \"" + declared + "\" is not known; save the file as UTF-8", e);
    }
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
