package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML stream whose failures are those of the stream below, and text that XML 1.0 can hold. */
final class XmlText {

  /** Writes some XML. */
  @FunctionalInterface
  interface Part {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private final XMLStreamWriter xml;

  XmlText(OutputStream out) throws IOException {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw new IOException("cannot start an XML document: " + e.getMessage(), e);
    }
  }

  void write(Part part) throws IOException {
    try {
      part.write(xml);
    } catch (XMLStreamException e) {
      throw new IOException("cannot write XML: " + e.getMessage(), e);
    }
  }

  /** The text with characters that XML 1.0 cannot hold (most control characters) replaced. */
  static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .map(
            point -> {
              boolean legal =
                  point == '\t'
                      || point == '\n'
                      || point == '\r'
                      || (point >= 0x20 && point <= 0xD7FF)
                      || (point >= 0xE000 && point <= 0xFFFD)
                      || point >= 0x10000;
              return legal ? point : 0xFFFD;
            })
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
