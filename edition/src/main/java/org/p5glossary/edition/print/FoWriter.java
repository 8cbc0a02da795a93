package org.p5glossary.edition.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes formatting objects (XSL-FO 1.1) as they come, so that no book is held twice. */
final class FoWriter {

  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  private final ContentHandler out;
  private final Deque<String> open = new ArrayDeque<>();

  FoWriter(ContentHandler out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  FoWriter start(String name, String... attributes) throws SAXException {
    AttributesImpl all = new AttributesImpl();
    for (int i = 0; i < attributes.length; i += 2) {
      String attribute = attributes[i];
      boolean xml = attribute.startsWith("xml:");
      all.addAttribute(
          xml ? "http://www.w3.org/XML/1998/namespace" : "",
          xml ? attribute.substring(4) : attribute,
          attribute,
          "CDATA",
          attributes[i + 1]);
    }
    out.startElement(FO, name, "fo:" + name, all);
    open.push(name);
    return this;
  }

  FoWriter text(String text) throws SAXException {
    out.characters(text.toCharArray(), 0, text.length());
    return this;
  }

  FoWriter end() throws SAXException {
    String name = open.pop();
    out.endElement(FO, name, "fo:" + name);
    return this;
  }

  void begin() throws SAXException {
    out.startDocument();
    out.startPrefixMapping("fo", FO);
  }

  void finish() throws SAXException {
    out.endPrefixMapping("fo");
    out.endDocument();
  }
}
