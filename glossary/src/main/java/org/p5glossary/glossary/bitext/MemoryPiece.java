package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.xml.XmlCursor;
import org.p5glossary.glossary.exchange.xml.XmlElement;

/**
 * One language of a part of a translation memory, as it is kept: a TMX file with one language,
 * whose units have the numbers that they have in the other languages of the part. Immutable.
 *
 * @param memory name of the memory, 1 to 60 letters, digits and "._-", not beginning with a dot
 * @param part number of the part, from 1
 * @param language of all texts
 * @param texts by number of the unit, from 1 to {@link #MOST_UNITS}; at least one, none blank
 */
public record MemoryPiece(
    String memory, int part, Language language, SortedMap<Integer, String> texts) {

  /** Units of a part: so many are read at once to show, align or index one. */
  public static final int MOST_UNITS = 1000;

  /** Stands in the header of every part, and of no other memory. */
  public static final String ORIGIN = "P5 Glossary, part of a memory";

  private static final Pattern NAME = Pattern.compile("(?!\\.)[\\p{L}\\p{N}._-]{1,60}");

  /**
   * @throws IllegalArgumentException if a component is not as described
   */
  public MemoryPiece {
    requireName(memory);
    Objects.requireNonNull(language, "language");
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    if (part < 1) {
      throw new IllegalArgumentException("parts are numbered from 1, but this is " + part);
    }
    if (texts.isEmpty() || texts.firstKey() < 1 || texts.lastKey() > MOST_UNITS) {
      throw new IllegalArgumentException(
          "a part has units 1 to " + MOST_UNITS + ", but this has " + texts.keySet());
    }
    if (texts.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a text is blank");
    }
  }

  /**
   * The name, if a memory may be called so.
   *
   * @throws IllegalArgumentException if not
   */
  public static String requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a memory is called by 1 to 60 letters, digits and . _ -, but not \"" + name + "\"");
    }
    return name;
  }

  /** Writes the file; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    new XmlText(out).write(this::write);
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("tmx");
    xml.writeAttribute("version", "1.4");
    xml.writeCharacters("\n");
    xml.writeStartElement("header");
    // No version: the same units make the same bytes.
    Map<String, String> attributes =
        new TreeMap<>(
            Map.of(
                "creationtool", "P5-Glossary",
                "creationtoolversion", "1",
                "segtype", "block",
                "o-tmf", ORIGIN,
                "adminlang", "en",
                "srclang", language.tag(),
                "datatype", "plaintext"));
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
    property(xml, "x-memory", memory);
    property(xml, "x-part", Integer.toString(part));
    xml.writeEndElement();
    xml.writeStartElement("body");
    xml.writeCharacters("\n");
    for (Map.Entry<Integer, String> text : texts.entrySet()) {
      xml.writeStartElement("tu");
      xml.writeAttribute("tuid", text.getKey().toString());
      TmxBitextWriter.variant(xml, language, text.getValue());
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    TmxBitextWriter.end(xml);
  }

  private static void property(XMLStreamWriter xml, String type, String value)
      throws XMLStreamException {
    xml.writeStartElement("prop");
    xml.writeAttribute("type", type);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  /**
   * Reads a file that {@link #write} wrote; the caller closes the stream.
   *
   * @throws ExchangeException if it is any other file
   */
  public static MemoryPiece read(InputStream in) throws IOException {
    XmlCursor xml = XmlCursor.open(in);
    TreeMap<Integer, String> texts = new TreeMap<>();
    Map<String, String> header = new TreeMap<>();
    try {
      for (XmlCursor.Event event = xml.next();
          event != XmlCursor.Event.END_OF_FILE;
          event = xml.next()) {
        if (event == XmlCursor.Event.START && xml.name().equals("header")) {
          header(xml.element(), header);
        } else if (event == XmlCursor.Event.START && xml.name().equals("tu")) {
          requirePart(xml, header);
          XmlElement unit = xml.element();
          texts.put(Integer.parseInt(unit.attributes().getOrDefault("tuid", "")), text(unit));
        }
      }
      requirePart(xml, header);
      return new MemoryPiece(
          header.getOrDefault("x-memory", ""),
          Integer.parseInt(header.getOrDefault("x-part", "")),
          KnownLanguages.require(header.getOrDefault("srclang", "")),
          texts);
    } catch (IllegalArgumentException e) {
      throw new ExchangeException(xml.line(), "the part is damaged: " + e.getMessage(), e);
    }
  }

  /** Whether a file is one that {@link #write} wrote, by its head; the caller closes the stream. */
  public static boolean isOne(InputStream in) throws IOException {
    try {
      XmlCursor xml = XmlCursor.open(in);
      while (true) {
        XmlCursor.Event event = xml.next();
        if (event == XmlCursor.Event.START && xml.name().equals("header")) {
          return ORIGIN.equals(xml.attributes().get("o-tmf"));
        }
        if (event == XmlCursor.Event.END_OF_FILE) {
          return false;
        }
      }
    } catch (ExchangeException noXml) {
      return false;
    }
  }

  private static void header(XmlElement element, Map<String, String> header) {
    header.putAll(element.attributes());
    element.children("prop").forEach(one -> header.put(one.attributes().get("type"), one.text()));
  }

  private static void requirePart(XmlCursor xml, Map<String, String> header) {
    if (!ORIGIN.equals(header.get("o-tmf"))) {
      throw new ExchangeException(
          xml.line(), "it is a translation memory and no part of one that was imported");
    }
  }

  private static String text(XmlElement unit) {
    return unit.children("tuv").stream()
        .flatMap(variant -> variant.children("seg").stream())
        .map(XmlElement::text)
        .findFirst()
        .orElse("");
  }
}
