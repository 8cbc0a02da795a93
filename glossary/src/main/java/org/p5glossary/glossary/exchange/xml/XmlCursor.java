package org.p5glossary.glossary.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.p5glossary.glossary.exchange.ExchangeException;

/**
 * Goes through an XML file tag by tag. A document type is skipped, never read; a reference to an
 * entity of it is an error. Every failure is an {@link ExchangeException} with the line. Not
 * thread-safe.
 */
public final class XmlCursor {

  /** More elements than any entry of a term base has; beyond it, it is refused, not gathered. */
  private static final int MAX_ELEMENTS = 20_000;

  /** Elements within each other: an entry of TBX has at most eight. */
  private static final int MAX_DEPTH = 40;

  /** Characters of one element: five times what a definition may have. */
  private static final int MAX_TEXT = 100_000;

  private static final Set<String> INLINE = Set.of("hi", "foreign", "g", "pc", "mrk");

  private final XMLStreamReader xml;

  private XmlCursor(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** What stands at the cursor. */
  public enum Event {
    START,
    END,
    TEXT,
    END_OF_FILE
  }

  /** Opens a file; the caller closes the stream. */
  public static XmlCursor open(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      return new XmlCursor(
          factory.createXMLStreamReader(new ConstructGuard(XmlEncoding.reader(in))));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Goes to the next tag or text. */
  public Event next() {
    try {
      while (true) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            return Event.TEXT;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return Event.END_OF_FILE;
          }
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw new ExchangeException(
                  line(),
                  "the entity &"
                      + xml.getLocalName()
                      + "; is not one of XML's own; entities are not expanded: write the character");
          default -> {
            // Comments, instructions and the document type say nothing that is imported.
          }
        }
      }
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** The line of the cursor, from 1. */
  public int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  /** The local name of the element at the cursor. */
  public String name() {
    return xml.getLocalName();
  }

  /** The namespace of the element at the cursor, "" for none. */
  public String namespace() {
    return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
  }

  /** The text at the cursor. */
  public String text() {
    return xml.getText();
  }

  /**
   * The attributes of the element at the cursor, by local name; those of xml: with their prefix.
   */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean ofXml = XMLConstants.XML_NS_URI.equals(xml.getAttributeNamespace(i));
      attributes.put(
          (ofXml ? "xml:" : "") + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /**
   * Gathers the element at the cursor, up to its end tag.
   *
   * @throws OversizeException if it is larger than allowed; the cursor then stands at its end
   */
  public XmlElement element() {
    int[] left = {MAX_ELEMENTS};
    int line = line();
    XmlElement element = element(left, 1);
    if (left[0] < 0) {
      throw new OversizeException(line, element.name());
    }
    return element;
  }

  private XmlElement element(int[] left, int depth) {
    String namespace = namespace();
    String name = name();
    int line = line();
    Map<String, String> attributes = attributes();
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    left[0]--;
    for (Event event = next(); event != Event.END; event = next()) {
      if (event == Event.START) {
        XmlElement child =
            left[0] > 0 && depth < MAX_DEPTH ? element(left, depth + 1) : skipped(left);
        children.add(child);
        text.append(isInline(child) ? child.text() : "");
      } else if (event == Event.TEXT) {
        text.append(text());
      }
      if (text.length() > MAX_TEXT) {
        text.setLength(0);
        left[0] = -1;
      }
    }
    return new XmlElement(
        namespace, name, line, attributes, text.toString(), left[0] < 0 ? List.of() : children);
  }

  /** Elements inside a text of TBX, TMX or XLIFF; what they mark is not kept, their words are. */
  private static boolean isInline(XmlElement child) {
    return INLINE.contains(child.name());
  }

  private XmlElement skipped(int[] left) {
    XmlElement nothing = new XmlElement("", name(), line(), Map.of(), "", List.of());
    skip();
    left[0] = -1;
    return nothing;
  }

  /** Goes to the end tag of the element at the cursor. */
  public void skip() {
    int depth = 1;
    while (depth > 0) {
      Event event = next();
      if (event == Event.START) {
        depth++;
      } else if (event == Event.END) {
        depth--;
      }
    }
  }

  private static ExchangeException failure(XMLStreamException e) {
    if (e.getNestedException() instanceof ExchangeException known) {
      return known;
    }
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("Message: ");
    return new ExchangeException(
        line,
        "not well-formed XML: "
            + (detail < 0 ? message : message.substring(detail + 9)).strip()
            + "; correct the file there",
        e);
  }

  /** An element is larger than allowed. */
  public static final class OversizeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;

    OversizeException(int line, String name) {
      super(
          "the element "
              + name
              + " has more than "
              + MAX_ELEMENTS
              + " elements, more than "
              + MAX_DEPTH
              + " within each other, or a text of more than "
              + MAX_TEXT
              + " characters; divide it");
      this.line = line;
    }

    /** Where it begins, from 1. */
    public int line() {
      return line;
    }
  }
}
