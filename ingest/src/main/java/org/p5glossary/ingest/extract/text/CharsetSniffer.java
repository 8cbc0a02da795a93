package org.p5glossary.ingest.extract.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the character encoding of text from its bytes: a byte order mark; valid UTF-8; else the
 * encoding whose text is most plausible, ICU's guess deciding between equals. Thread-safe.
 */
public final class CharsetSniffer {

  /** A guess needs no more than this many bytes, and text of 60 KB has every frequent letter. */
  private static final int SAMPLE_BYTES = 64 << 10;

  /** Below this plausibility bytes are not text in any encoding we know. */
  private static final double LEAST_PLAUSIBLE = 0.5;

  /**
   * So many of the characters outside ASCII may be broken in a UTF-8 text that was cut or damaged:
   * other encodings almost never make one valid sequence in ten.
   */
  private static final double MOST_BROKEN_UTF_8 = 0.2;

  private static final List<Charset> CANDIDATES =
      List.of(
          Charset.forName("GB18030"),
          Charset.forName("windows-1251"),
          Charset.forName("windows-1256"),
          Charset.forName("windows-1252"),
          Charset.forName("KOI8-R"),
          Charset.forName("Big5"),
          Charset.forName("ISO-8859-5"),
          Charset.forName("ISO-8859-6"));

  private CharsetSniffer() {}

  /**
   * The encoding of {@code bytes} as a guess from their beginning; empty if they are not text.
   *
   * @param bytes the text or its beginning, never null
   */
  public static Optional<Charset> sniff(byte[] bytes) {
    return best(sample(bytes)).map(DecodedText::charset);
  }

  /**
   * The text of {@code bytes}; empty if they are not text in any encoding we know.
   *
   * @param bytes all of the text, never null
   */
  public static Optional<DecodedText> decode(byte[] bytes) {
    return best(sample(bytes))
        .map(
            guess -> {
              DecodedText all = decode(bytes, guess.charset());
              return new DecodedText(
                  all.text(), all.charset(), all.malformed(), guess.plausibility());
            });
  }

  /** The text of {@code bytes} in a given encoding; a byte order mark is dropped. */
  public static DecodedText decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    StringBuilder text = new StringBuilder(bytes.length);
    int malformed = 0;
    boolean ended = false;
    while (!ended) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        malformed++;
        text.append('\uFFFD');
        in.position(Math.min(in.limit(), in.position() + result.length()));
      } else {
        ended = result.isUnderflow();
      }
    }
    decoder.flush(out);
    text.append(out.flip());
    boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
    return new DecodedText(marked ? text.substring(1) : text.toString(), charset, malformed, 1);
  }

  private static byte[] sample(byte[] bytes) {
    return bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES);
  }

  private static Optional<DecodedText> best(byte[] sample) {
    Optional<Charset> marked = byteOrderMark(sample);
    if (marked.isPresent()) {
      return Optional.of(decode(sample, marked.get()));
    }
    boolean zeros = hasZeroBytes(sample);
    if (!zeros) {
      DecodedText utf8 = decode(sample, StandardCharsets.UTF_8);
      if (isUtf8(utf8)) {
        return Optional.of(utf8);
      }
    }
    Optional<DecodedText> wide = utf16(sample);
    if (wide.isPresent() || zeros) {
      return wide;
    }
    return narrow(sample);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZeroBytes(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Valid but for the cut end of the sample, or a few broken places in much text. */
  private static boolean isUtf8(DecodedText utf8) {
    if (utf8.malformed() <= 1 && utf8.text().length() > 8) {
      return utf8.malformed() == 0 || utf8.text().endsWith("\uFFFD") || hasNonAscii(utf8, 5);
    }
    return utf8.malformed() == 0 || hasNonAscii(utf8, utf8.malformed() / MOST_BROKEN_UTF_8);
  }

  private static boolean hasNonAscii(DecodedText decoded, double least) {
    return decoded.text().chars().filter(c -> c > 0x7F && c != 0xFFFD).count() >= least;
  }

  private static Optional<DecodedText> utf16(byte[] sample) {
    return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
        .map(charset -> decode(sample, charset))
        .filter(decoded -> decoded.malformed() <= 1)
        .map(
            decoded ->
                new DecodedText(
                    decoded.text(),
                    decoded.charset(),
                    decoded.malformed(),
                    Plausibility.ofWide(decoded.text())))
        .filter(decoded -> decoded.plausibility() >= LEAST_PLAUSIBLE)
        .max(Comparator.comparingDouble(DecodedText::plausibility));
  }

  private static Optional<DecodedText> narrow(byte[] sample) {
    String guess = icuGuess(sample);
    return CANDIDATES.stream()
        .map(charset -> decode(sample, charset))
        .map(
            decoded ->
                new DecodedText(
                    decoded.text(),
                    decoded.charset(),
                    decoded.malformed(),
                    Plausibility.of(decoded.text())))
        .filter(decoded -> decoded.plausibility() >= LEAST_PLAUSIBLE)
        .max(
            Comparator.comparingDouble(DecodedText::plausibility)
                .thenComparing(decoded -> decoded.charset().name().equalsIgnoreCase(guess)));
  }

  private static String icuGuess(byte[] sample) {
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    return match == null ? "" : match.getName();
  }
}
