package org.p5glossary.glossary.bitext;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;

/**
 * A Word document (ISO 29500) that is one table. Text that runs from right to left is marked so,
 * each run says its language. Streams; must be closed to be whole. Not thread-safe.
 */
public final class DocxTable implements AutoCloseable {

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

  /** A4 in twentieths of a point. */
  private static final int SHORT_SIDE = 11_906;

  private static final int LONG_SIDE = 16_838;

  /** 2 cm. */
  private static final int MARGIN = 1134;

  private final ZipOutputStream zip;
  private final XmlText xml;
  private final List<Integer> widths;

  /**
   * A cell.
   *
   * @param language of its text
   * @param text may be empty
   */
  public record Cell(Language language, String text) {

    public Cell {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Begins a document.
   *
   * @param out stays open
   * @param widths of the columns in twentieths of a point; the page lies where they are wider than
   *     it stands
   */
  public DocxTable(OutputStream out, List<Integer> widths) throws IOException {
    this.widths = List.copyOf(widths);
    zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
    part("[Content_Types].xml", CONTENT_TYPES);
    part("_rels/.rels", RELATIONSHIPS);
    zip.putNextEntry(entry("word/document.xml"));
    xml = new XmlText(zip);
    xml.write(this::start);
  }

  private void part(String name, String content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Without the time of day, so that the same texts give the same bytes. */
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }

  private int width() {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private void start(XMLStreamWriter writer) throws XMLStreamException {
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeStartElement("w:document");
    writer.writeNamespace("w", WORD);
    writer.writeStartElement("w:body");
    writer.writeStartElement("w:tbl");
    writer.writeStartElement("w:tblPr");
    empty(writer, "w:tblW", "w:w", Integer.toString(width()), "w:type", "dxa");
    writer.writeStartElement("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      empty(writer, "w:" + side, "w:val", "single", "w:sz", "4", "w:color", "999999");
    }
    writer.writeEndElement();
    empty(writer, "w:tblLayout", "w:type", "fixed");
    writer.writeEndElement();
    writer.writeStartElement("w:tblGrid");
    for (int width : widths) {
      empty(writer, "w:gridCol", "w:w", Integer.toString(width));
    }
    writer.writeEndElement();
  }

  private static void empty(XMLStreamWriter writer, String name, String... attributes)
      throws XMLStreamException {
    writer.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /**
   * Writes a row.
   *
   * @param cells one for each column
   */
  public void row(List<Cell> cells) throws IOException {
    if (cells.size() != widths.size()) {
      throw new IllegalArgumentException(
          "a row has " + widths.size() + " cells, but this has " + cells.size());
    }
    xml.write(
        writer -> {
          writer.writeStartElement("w:tr");
          for (int i = 0; i < cells.size(); i++) {
            cell(writer, widths.get(i), cells.get(i));
          }
          writer.writeEndElement();
        });
  }

  /** Whether words of a language stand without spaces between them. */
  static boolean isSpaceless(Language language) {
    return language.primary().equals("zh") || language.primary().equals("ja");
  }

  private static void cell(XMLStreamWriter writer, int width, Cell cell) throws XMLStreamException {
    boolean rightToLeft = cell.language().direction() == TextDirection.RIGHT_TO_LEFT;
    writer.writeStartElement("w:tc");
    writer.writeStartElement("w:tcPr");
    empty(writer, "w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    writer.writeEndElement();
    writer.writeStartElement("w:p");
    if (rightToLeft) {
      writer.writeStartElement("w:pPr");
      writer.writeEmptyElement("w:bidi");
      writer.writeEndElement();
    }
    if (!cell.text().isEmpty()) {
      writer.writeStartElement("w:r");
      writer.writeStartElement("w:rPr");
      if (rightToLeft) {
        writer.writeEmptyElement("w:rtl");
      }
      String attribute =
          rightToLeft ? "w:bidi" : isSpaceless(cell.language()) ? "w:eastAsia" : "w:val";
      empty(writer, "w:lang", attribute, cell.language().tag());
      writer.writeEndElement();
      writer.writeStartElement("w:t");
      writer.writeAttribute("xml:space", "preserve");
      writer.writeCharacters(XmlText.allowed(cell.text()));
      writer.writeEndElement();
      writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    boolean lies = width() > SHORT_SIDE - 2 * MARGIN;
    String margin = Integer.toString(MARGIN);
    String across = Integer.toString(lies ? LONG_SIDE : SHORT_SIDE);
    String down = Integer.toString(lies ? SHORT_SIDE : LONG_SIDE);
    xml.write(
        writer -> {
          writer.writeEndElement();
          // Word wants a paragraph after a table.
          writer.writeEmptyElement("w:p");
          writer.writeStartElement("w:sectPr");
          empty(writer, "w:pgSz", "w:w", across, "w:h", down);
          String[] margins = {
            "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin
          };
          empty(writer, "w:pgMar", margins);
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
