package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

/**
 * Walks an XML part as a tree without building one. No entity is ever expanded and a document type
 * is refused. Not thread-safe.
 */
final class XmlCursor {

  /** Tables in tables in text boxes: real documents stay under 60 levels of elements. */
  private static final int DEEPEST = 400;

  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final Set<String> MATHEMATICS =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");
  private static final Set<String> RELATIONSHIPS =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  private final XMLStreamReader reader;
  private final String part;
  private final Budget budget;
  private int level;

  private XmlCursor(XMLStreamReader reader, String part, Budget budget) {
    this.reader = reader;
    this.part = part;
    this.budget = budget;
  }

  /** What to do with a child element; what it leaves unread is skipped. */
  @FunctionalInterface
  interface ChildReader {
    void read(String name) throws IOException;
  }

  /** A cursor on the root element of {@code in}. */
  static XmlCursor over(InputStream in, String part, Budget budget) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not allowed: " + systemId);
        });
    try {
      XmlCursor cursor = new XmlCursor(factory.createXMLStreamReader(in), part, budget);
      while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
        // comments and processing instructions before the root
      }
      return cursor;
    } catch (XMLStreamException e) {
      throw damaged(part, e);
    }
  }

  /**
   * Hands every child of the current element to {@code children}; then the cursor is at the end of
   * the current element.
   */
  void forEachChild(ChildReader children) throws IOException {
    int parent = level;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.read(name());
        while (level > parent) {
          next();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
    }
  }

  /** The characters directly in the current element. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int parent = level;
    while (level >= parent) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        budget.spendCharacters(reader.getTextLength());
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  /**
   * The name of the current element: bare for Word's own ("p"), with a prefix of ours for others
   * ("mc:Choice", "m:t", "?:textbox").
   */
  private String name() {
    String namespace = reader.getNamespaceURI();
    String local = reader.getLocalName();
    if (namespace == null || WORD.contains(namespace)) {
      return local;
    }
    if (namespace.equals(COMPATIBILITY)) {
      return "mc:" + local;
    }
    return (MATHEMATICS.contains(namespace) ? "m:" : "?:") + local;
  }

  /** An attribute of Word's own, or one without a namespace; empty text if it is not there. */
  String attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(local)
          && (namespace == null || namespace.isEmpty() || WORD.contains(namespace))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The relationship that the current element names (r:id); empty text if none. */
  String relationship() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("id")
          && RELATIONSHIPS.contains(String.valueOf(reader.getAttributeNamespace(i)))) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute "val" as a whole number; {@code otherwise} if it is none. */
  int intValue(int otherwise) {
    return intAttribute("val", otherwise);
  }

  /** An attribute as a whole number; {@code otherwise} if it is none. */
  int intAttribute(String name, int otherwise) {
    try {
      return (int) Math.round(Double.parseDouble(attribute(name)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The current element as an on/off value (ISO/IEC 29500-1, 17.17.4): on unless it says no. */
  boolean isOn() {
    String value = attribute("val");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private int next() throws IOException {
    try {
      budget.step();
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++level > DEEPEST) {
          throw new UnreadableFileException(
              "the DOCX file nests elements more than " + DEEPEST + " deep",
              "open it in an office program and save it anew");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        level--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableFileException(
            "the DOCX file has a document type or an entity in its part "
                + part
                + ", which DOCX does not allow: it may be an attack",
            "open it in an office program and save it anew; do not trust it otherwise");
      }
      return event;
    } catch (XMLStreamException e) {
      throw damaged(part, e);
    }
  }

  private static IOException damaged(String part, XMLStreamException e) {
    return new IOException("the part " + part + " is not well-formed XML: " + firstLine(e), e);
  }

  private static String firstLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replace('\n', ' ');
  }
}
