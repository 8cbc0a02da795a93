package org.p5glossary.glossary.exchange.tbx;

import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Indented TBX elements in one of the two styles. Not thread-safe. */
final class TbxXml {

  private static final String CORE = "urn:iso:std:iso:30042:ed-2";
  private static final String MIN = "http://www.tbxinfo.net/ns/min";
  private static final String BASIC = "http://www.tbxinfo.net/ns/basic";
  private static final Set<String> OF_MIN =
      Set.of(
          "subjectField",
          "partOfSpeech",
          "administrativeStatus",
          "customerSubset",
          "externalCrossReference");

  private final XMLStreamWriter xml;
  private final TbxBasic.Style style;

  TbxXml(OutputStream out, TbxBasic.Style style) throws XMLStreamException {
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    this.style = style;
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(CORE);
    xml.writeCharacters("\n");
    xml.writeStartElement(CORE, "tbx");
    xml.writeDefaultNamespace(CORE);
    if (style == TbxBasic.Style.DCT) {
      xml.writeNamespace("min", MIN);
      xml.writeNamespace("basic", BASIC);
    }
    xml.writeAttribute("type", "TBX-Basic");
    xml.writeAttribute("style", style == TbxBasic.Style.DCA ? "dca" : "dct");
    xml.writeAttribute("xml:lang", "en");
  }

  void end() throws XMLStreamException {
    close(0);
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }

  /** Begins an element of the core. */
  void open(int depth, String element) throws XMLStreamException {
    indent(depth);
    xml.writeStartElement(CORE, element);
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, value);
  }

  void close(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  /** An element of the core with text. */
  void text(int depth, String element, String text) throws XMLStreamException {
    open(depth, element);
    endWith(text);
  }

  /**
   * A data category with its value.
   *
   * @param element the element that stands for it in DCA style
   */
  void category(int depth, String element, String category, String text) throws XMLStreamException {
    openCategory(depth, element, category);
    endWith(text);
  }

  /** Begins a data category; attributes may follow, then {@link #endWith}. */
  void openCategory(int depth, String element, String category) throws XMLStreamException {
    if (style == TbxBasic.Style.DCA) {
      open(depth, element);
      xml.writeAttribute("type", category);
      return;
    }
    indent(depth);
    boolean ofMin = OF_MIN.contains(category);
    xml.writeStartElement(ofMin ? "min" : "basic", category, ofMin ? MIN : BASIC);
  }

  void endWith(String text) throws XMLStreamException {
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
