package org.p5glossary.glossary.bitext;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;

/**
 * A Word document (ISO 29500) with a table of two columns, a row for each pair. Text that runs from
 * right to left is marked so, each run says its language.
 */
final class DocxBitextWriter implements BitextWriter {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String CONTENT_TYPES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\""
          + "application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private static final String RELATIONSHIPS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  /** Width of a column in twentieths of a point: half of A4 between margins of 2 cm. */
  private static final String COLUMN = "4820";

  private final ZipOutputStream zip;
  private final XmlText xml;
  private final Language source;
  private final Language target;

  DocxBitextWriter(OutputStream out, Language source, Language target) throws IOException {
    this.source = source;
    this.target = target;
    zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
    part("[Content_Types].xml", CONTENT_TYPES);
    part("_rels/.rels", RELATIONSHIPS);
    zip.putNextEntry(entry("word/document.xml"));
    xml = new XmlText(zip);
    xml.write(DocxBitextWriter::start);
  }

  private void part(String name, String content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Without the time of day, so that the same texts give the same bytes. */
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }

  private static void start(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeStartElement("w:document");
    writer.writeNamespace("w", WORD);
    writer.writeStartElement("w:body");
    writer.writeStartElement("w:tbl");
    writer.writeStartElement("w:tblPr");
    empty(writer, "w:tblW", "w:w", "9640", "w:type", "dxa");
    writer.writeStartElement("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      empty(writer, "w:" + side, "w:val", "single", "w:sz", "4", "w:color", "999999");
    }
    writer.writeEndElement();
    empty(writer, "w:tblLayout", "w:type", "fixed");
    writer.writeEndElement();
    writer.writeStartElement("w:tblGrid");
    empty(writer, "w:gridCol", "w:w", COLUMN);
    empty(writer, "w:gridCol", "w:w", COLUMN);
    writer.writeEndElement();
  }

  private static void empty(XMLStreamWriter writer, String name, String... attributes)
      throws XMLStreamException {
    writer.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  @Override
  public void write(AlignedUnit unit) throws IOException {
    xml.write(
        writer -> {
          writer.writeStartElement("w:tr");
          cell(writer, source, unit.source(), unit.sourceLabels());
          cell(writer, target, unit.target(), unit.targetLabels());
          writer.writeEndElement();
        });
  }

  private static void cell(
      XMLStreamWriter writer, Language language, List<String> texts, List<String> labels)
      throws XMLStreamException {
    boolean rightToLeft = language.direction() == TextDirection.RIGHT_TO_LEFT;
    String label = labels.isEmpty() ? "" : labels.get(0);
    String gap = language.primary().equals("zh") || language.primary().equals("ja") ? "" : " ";
    String text = (label.isEmpty() ? "" : label + " ") + String.join(gap, texts);
    writer.writeStartElement("w:tc");
    writer.writeStartElement("w:tcPr");
    empty(writer, "w:tcW", "w:w", COLUMN, "w:type", "dxa");
    writer.writeEndElement();
    writer.writeStartElement("w:p");
    if (rightToLeft) {
      writer.writeStartElement("w:pPr");
      writer.writeEmptyElement("w:bidi");
      writer.writeEndElement();
    }
    if (!text.isEmpty()) {
      writer.writeStartElement("w:r");
      writer.writeStartElement("w:rPr");
      if (rightToLeft) {
        writer.writeEmptyElement("w:rtl");
      }
      String attribute = rightToLeft ? "w:bidi" : gap.isEmpty() ? "w:eastAsia" : "w:val";
      empty(writer, "w:lang", attribute, language.tag());
      writer.writeEndElement();
      writer.writeStartElement("w:t");
      writer.writeAttribute("xml:space", "preserve");
      writer.writeCharacters(XmlText.allowed(text));
      writer.writeEndElement();
      writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    xml.write(
        writer -> {
          writer.writeEndElement();
          // Word wants a paragraph after a table.
          writer.writeEmptyElement("w:p");
          writer.writeStartElement("w:sectPr");
          empty(writer, "w:pgSz", "w:w", "11906", "w:h", "16838");
          empty(
              writer,
              "w:pgMar",
              "w:top",
              "1134",
              "w:right",
              "1134",
              "w:bottom",
              "1134",
              "w:left",
              "1134");
          writer.writeEndElement();
          writer.writeEndElement();
          writer.writeEndElement();
          writer.writeEndDocument();
          writer.flush();
        });
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  /** The stream below stays open, as with every other format. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
