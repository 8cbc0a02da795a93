package org.p5glossary.edition.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;
import org.p5glossary.edition.Book;
import org.p5glossary.edition.BookParagraph;
import org.p5glossary.edition.BookParagraph.Style;

/**
 * Writes a book as DOCX (ECMA-376), for people to edit: headings are headings, right-to-left text
 * is marked as such, and the reader's own fonts show it.
 */
public final class DocxPrinter {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  /** Size in half points, indent in twentieths of a point. */
  private record Look(String styleId, int halfPoints, int indent) {}

  private static final Map<Style, Look> LOOKS =
      Map.of(
          Style.TITLE, new Look("Title", 44, 0),
          Style.FACT, new Look("", 18, 0),
          Style.HEADING, new Look("Heading1", 32, 0),
          Style.ENTRY, new Look("Heading2", 22, 0),
          Style.TERM, new Look("", 20, 340),
          Style.AVOIDED_TERM, new Look("", 20, 340),
          Style.DETAIL, new Look("", 17, 680),
          Style.CHANGE, new Look("", 18, 340),
          Style.INDEX_LETTER, new Look("", 24, 0),
          Style.INDEX_LINE, new Look("", 18, 340));

  /**
   * Writes a book.
   *
   * @param target is left open
   * @throws IOException if it cannot be written
   */
  public void print(Book book, OutputStream target) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    FileTime time = FileTime.from(book.frozen());
    part(zip, time, "[Content_Types].xml", CONTENT_TYPES);
    part(zip, time, "_rels/.rels", PACKAGE);
    part(zip, time, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
    part(zip, time, "word/styles.xml", STYLES);
    begin(zip, time, "word/footer1.xml");
    footer(book, zip);
    begin(zip, time, "word/document.xml");
    document(book, zip);
    zip.closeEntry();
    zip.finish();
  }

  private static void begin(ZipOutputStream zip, FileTime time, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(time);
    zip.putNextEntry(entry);
  }

  private static void part(ZipOutputStream zip, FileTime time, String name, String xml)
      throws IOException {
    begin(zip, time, name);
    zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static XMLStreamWriter root(OutputStream out, String name) throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setPrefix("w", W);
    xml.setPrefix("r", R);
    xml.writeStartElement(W, name);
    xml.writeNamespace("w", W);
    xml.writeNamespace("r", R);
    return xml;
  }

  private static void footer(Book book, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = root(out, "ftr");
      xml.writeStartElement(W, "p");
      run(xml, book.language(), 16, book.footer() + " · ", false);
      xml.writeStartElement(W, "fldSimple");
      xml.writeAttribute(W, "instr", "PAGE");
      run(xml, book.language(), 16, "1", false);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("the footer cannot be written: " + e.getMessage(), e);
    }
  }

  private static void document(Book book, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = root(out, "document");
      xml.writeStartElement(W, "body");
      for (BookParagraph paragraph : book.paragraphs()) {
        write(xml, paragraph);
      }
      xml.writeStartElement(W, "sectPr");
      xml.writeEmptyElement(W, "footerReference");
      xml.writeAttribute(W, "type", "default");
      xml.writeAttribute(R, "id", "rId2");
      empty(xml, "pgSz", "w", "11906", "h", "16838");
      empty(xml, "pgMar", "top", "1021", "right", "1134", "bottom", "1021", "left", "1134");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("the document cannot be written: " + e.getMessage(), e);
    }
  }

  private static void write(XMLStreamWriter xml, BookParagraph paragraph)
      throws XMLStreamException {
    Look look = LOOKS.get(paragraph.style());
    xml.writeStartElement(W, "p");
    xml.writeStartElement(W, "pPr");
    if (!look.styleId().isEmpty()) {
      empty(xml, "pStyle", "val", look.styleId());
    }
    if (paragraph.style() == Style.HEADING) {
      xml.writeEmptyElement(W, "pageBreakBefore");
    }
    if (rightToLeft(paragraph.language())) {
      xml.writeEmptyElement(W, "bidi");
    }
    empty(xml, "spacing", "before", "40", "after", "0");
    empty(xml, "ind", "start", String.valueOf(look.indent()));
    xml.writeEndElement();
    boolean last = paragraph.style() == Style.INDEX_LINE;
    int size = look.halfPoints();
    if (!last && !paragraph.label().isEmpty()) {
      run(xml, paragraph.language(), size - 2, paragraph.label() + "  ", false);
    }
    run(xml, paragraph.language(), size, paragraph.text(), paragraph.style() == Style.AVOIDED_TERM);
    if (last) {
      run(xml, paragraph.language(), size, "  " + paragraph.label(), false);
    }
    xml.writeEndElement();
  }

  private static void run(
      XMLStreamWriter xml, Language language, int halfPoints, String text, boolean struck)
      throws XMLStreamException {
    boolean arabic = rightToLeft(language);
    xml.writeStartElement(W, "r");
    xml.writeStartElement(W, "rPr");
    if (struck) {
      xml.writeEmptyElement(W, "strike");
    }
    empty(xml, "sz", "val", String.valueOf(halfPoints));
    empty(xml, "szCs", "val", String.valueOf(halfPoints + (arabic ? 4 : 0)));
    if (arabic) {
      xml.writeEmptyElement(W, "rtl");
    }
    String kind = arabic ? "bidi" : language.matches(Language.CHINESE) ? "eastAsia" : "val";
    empty(xml, "lang", kind, language.tag());
    xml.writeEndElement();
    xml.writeStartElement(W, "t");
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void empty(XMLStreamWriter xml, String name, String... attributes)
      throws XMLStreamException {
    xml.writeEmptyElement(W, name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(W, attributes[i], attributes[i + 1]);
    }
  }

  private static boolean rightToLeft(Language language) {
    return language.direction() == TextDirection.RIGHT_TO_LEFT;
  }

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
      <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
      </Types>
      """;

  private static final String PACKAGE =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>
      """;

  private static final String DOCUMENT_RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
      </Relationships>
      """;

  private static final String STYLES =
      """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr></w:style>
      </w:styles>
      """;
}
