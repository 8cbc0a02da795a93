package org.p5glossary.ingest.check.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads and writes the XML of Word documents; a document type in it is refused. */
final class WordXml {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordXml() {}

  static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("a part of the document is not well-formed: " + e.getMessage(), e);
    }
  }

  static byte[] written(Document document) throws IOException {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Transformer transformer = factory.newTransformer();
      document.setXmlStandalone(true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IOException("cannot write the document: " + e.getMessage(), e);
    }
  }

  static Element element(Document document, String name) {
    return document.createElementNS(WORD, "w:" + name);
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(WORD, "w:" + name, allowed(value));
  }

  /** The text with what XML cannot hold replaced. */
  static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .map(
            point -> {
              boolean control = point < 0x20 && point != '\t' && point != '\n';
              boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
              return control || surrogate || point == 0xFFFE || point == 0xFFFF ? 0xFFFD : point;
            })
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
