package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.xml.XmlCursor;
import org.p5glossary.glossary.exchange.xml.XmlElement;

/**
 * Reads TMX 1.1 to 1.4b, unit by unit; codes within a text are left out, their sub-flows too. One
 * unit is in memory at a time.
 */
public final class TmxReader {

  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut", "sub");

  /** Code points of a text that a remark shows. */
  private static final int SHOWN = 60;

  private final XmlCursor xml;
  private final Taker taker;
  private boolean sawBody;

  private TmxReader(XmlCursor xml, Taker taker) {
    this.xml = xml;
    this.taker = taker;
  }

  /** Takes what is read, in the order of the file. */
  public interface Taker {

    /**
     * The language in which texts were written, where the header names one; before any unit.
     *
     * @param language not "*all*"
     */
    default void source(Language language) {}

    /**
     * A unit with at least two languages, or one language alone where the file has no other.
     *
     * @param line where it begins, from 1
     * @param texts by language, in the order of the file; the first of several of one language
     * @param remarks what of the unit is not in the texts
     */
    void unit(int line, Map<Language, String> texts, List<String> remarks);

    /** Something that is no unit, with the line and the reason. */
    void refused(int line, String reason);
  }

  /**
   * Reads a file from beginning to end; the caller closes the stream.
   *
   * @throws ExchangeException if it is not TMX, or cannot be read any further
   */
  public static void read(InputStream in, Taker taker) throws IOException {
    new TmxReader(XmlCursor.open(in), taker).file();
  }

  private void file() {
    while (xml.next() != XmlCursor.Event.START) {
      // The declaration and comments before the root.
    }
    if (!xml.name().equals("tmx")) {
      throw new ExchangeException(
          xml.line(), "the root element is <" + xml.name() + ">; TMX has <tmx>");
    }
    inside();
    if (!sawBody) {
      throw new ExchangeException(xml.line(), "the file has no <body>");
    }
  }

  private void inside() {
    for (XmlCursor.Event event = xml.next(); event != XmlCursor.Event.END; event = xml.next()) {
      if (event == XmlCursor.Event.START && xml.name().equals("body")) {
        sawBody = true;
        inside();
      } else if (event == XmlCursor.Event.START && xml.name().equals("tu")) {
        unit();
      } else if (event == XmlCursor.Event.START) {
        if (xml.name().equals("header")) {
          KnownLanguages.of(xml.attributes().getOrDefault("srclang", "")).ifPresent(taker::source);
        }
        xml.skip();
      }
    }
  }

  private void unit() {
    int line = xml.line();
    try {
      XmlElement unit = xml.element();
      Map<Language, String> texts = new LinkedHashMap<>();
      List<String> remarks = new ArrayList<>();
      for (XmlElement variant : unit.children("tuv")) {
        add(variant, texts, remarks);
      }
      if (texts.isEmpty()) {
        taker.refused(line, "a unit has no text in any language");
      } else {
        taker.unit(line, texts, remarks);
      }
    } catch (XmlCursor.OversizeException e) {
      taker.refused(line, e.getMessage());
    } catch (IllegalArgumentException e) {
      taker.refused(line, e.getMessage());
    }
  }

  private static void add(XmlElement variant, Map<Language, String> texts, List<String> remarks) {
    Optional<String> tag = variant.attribute("xml:lang").or(() -> variant.attribute("lang"));
    Language language = KnownLanguages.require(tag.orElse(""));
    XmlElement segment =
        variant.children("seg").stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("a <tuv> has no <seg>"));
    requirePairs(segment);
    String text = segment.text().replaceAll("\\s*\\n\\s*", " ").strip();
    String first = texts.putIfAbsent(language, text);
    if (first != null && !first.equals(text)) {
      remarks.add(
          "left out another text in "
              + language
              + " (line "
              + variant.line()
              + "): "
              + start(text));
    }
  }

  /** So much of a text as tells it from others, never half a character. */
  private static String start(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** A paired code ends after it began, and ends what began. */
  private static void requirePairs(XmlElement segment) {
    Set<String> open = new HashSet<>();
    for (XmlElement code : segment.children()) {
      String number = code.attribute("i").orElse("");
      if (code.name().equals("bpt")) {
        open.add(number);
      } else if (code.name().equals("ept") && !open.remove(number)) {
        throw new IllegalArgumentException(
            "<ept i=\"" + number + "\"> ends a code that has not begun (line " + code.line() + ")");
      } else if (!CODES.contains(code.name()) && !code.name().equals("hi")) {
        throw new IllegalArgumentException(
            "<" + code.name() + "> may not stand in a <seg> (line " + code.line() + ")");
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a <bpt> is not ended by an <ept>");
    }
  }
}
