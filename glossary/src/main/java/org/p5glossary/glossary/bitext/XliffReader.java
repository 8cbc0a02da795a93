package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.xml.XmlCursor;
import org.p5glossary.glossary.exchange.xml.XmlElement;

/**
 * Reads XLIFF 1.2 and 2.x, unit by unit; codes within a text are left out, the words that they mark
 * are kept. One unit is in memory at a time.
 */
public final class XliffReader {

  private final XmlCursor xml;
  private final TmxReader.Taker taker;
  private Optional<Language> source = Optional.empty();
  private Optional<Language> target = Optional.empty();

  private XliffReader(XmlCursor xml, TmxReader.Taker taker) {
    this.xml = xml;
    this.taker = taker;
  }

  /**
   * Reads a file from beginning to end; the caller closes the stream.
   *
   * @throws ExchangeException if it is not XLIFF, or cannot be read any further
   */
  public static void read(InputStream in, TmxReader.Taker taker) throws IOException {
    new XliffReader(XmlCursor.open(in), taker).file();
  }

  private void file() {
    while (xml.next() != XmlCursor.Event.START) {
      // The declaration and comments before the root.
    }
    if (!xml.name().equals("xliff")) {
      throw new ExchangeException(
          xml.line(), "the root element is <" + xml.name() + ">; XLIFF has <xliff>");
    }
    languages("srcLang", "trgLang");
    inside();
  }

  private void languages(String from, String to) {
    Map<String, String> attributes = xml.attributes();
    source = language(attributes.get(from)).or(() -> source);
    target = language(attributes.get(to)).or(() -> target);
  }

  private static Optional<Language> language(String tag) {
    return Optional.ofNullable(tag).filter(text -> !text.isBlank()).map(KnownLanguages::require);
  }

  private void inside() {
    for (XmlCursor.Event event = xml.next(); event != XmlCursor.Event.END; event = xml.next()) {
      if (event != XmlCursor.Event.START) {
        continue;
      }
      switch (xml.name()) {
        case "file" -> {
          languages("source-language", "target-language");
          inside();
        }
        case "body", "group" -> inside();
        case "trans-unit", "unit" -> unit();
        default -> xml.skip();
      }
    }
  }

  private void unit() {
    int line = xml.line();
    try {
      XmlElement unit = xml.element();
      List<XmlElement> segments =
          unit.name().equals("unit") ? unit.children("segment") : List.of(unit);
      for (XmlElement segment : segments) {
        Map<Language, String> texts = new LinkedHashMap<>();
        add(segment, "source", source, texts);
        add(segment, "target", target, texts);
        if (!texts.isEmpty()) {
          taker.unit(segment.line(), texts, List.of());
        }
      }
    } catch (XmlCursor.OversizeException e) {
      taker.refused(line, e.getMessage());
    }
  }

  private static void add(
      XmlElement segment, String name, Optional<Language> language, Map<Language, String> texts) {
    for (XmlElement side : segment.children(name)) {
      String text = side.text().replaceAll("\\s*\\n\\s*", " ").strip();
      Language spoken =
          side.attribute("xml:lang")
              .map(KnownLanguages::require)
              .or(() -> language)
              .orElseThrow(
                  () ->
                      new ExchangeException(
                          segment.line(),
                          "the language of <" + name + "> is not said; XLIFF names it at the top"));
      if (!text.isEmpty()) {
        texts.putIfAbsent(spoken, text);
      }
    }
  }
}
