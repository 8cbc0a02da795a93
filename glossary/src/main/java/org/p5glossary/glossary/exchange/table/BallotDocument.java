package org.p5glossary.glossary.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;

/**
 * The table of {@link BallotTable} as a DOCX (ECMA-376) on landscape pages, for capitals that write
 * with a word processor: the stance is chosen from a list. {@link BallotDocumentReader} reads it
 * back. Stateless and thread-safe.
 */
public final class BallotDocument {

  /** No word processor is of use with a table of more rows. */
  public static final int MOST_SECTIONS = 2_000;

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What stands where nothing is chosen yet. */
  private static final String UNCHOSEN = "…";

  /** Widths of the columns in twentieths of a point: the width of the page without margins. */
  private static final List<Integer> WIDTHS =
      List.of(950, 1700, 850, 2550, 2450, 1000, 1800, 1800, 1800, 800);

  private static final int COLUMN_TERMS = 3;
  private static final int COLUMN_DEFINITION = 4;
  private static final int COLUMN_STANCE = 6;
  private static final int COLUMN_HASH = 9;

  /** Font sizes in half points. */
  private static final int TITLE_SIZE = 32;

  private static final int TEXT_SIZE = 18;
  private static final int SMALL_SIZE = 12;

  private BallotDocument() {}

  /**
   * A stance that can be chosen.
   *
   * @param code what is read back
   * @param label what people read
   */
  public record Choice(String code, String label) {}

  /**
   * What the document says besides the sections.
   *
   * @param language of all of it
   * @param title never null
   * @param instruction what to fill in, and what not to touch
   * @param headings words for people above the {@link BallotTable#COLUMNS}, in their order
   * @param choices the stances
   */
  public record Wording(
      Language language,
      String title,
      String instruction,
      List<String> headings,
      List<Choice> choices) {

    /**
     * @throws IllegalArgumentException if there is not one heading for each column
     */
    public Wording {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(instruction, "instruction");
      headings = List.copyOf(headings);
      choices = List.copyOf(choices);
      if (headings.size() != BallotTable.COLUMNS.size()) {
        throw new IllegalArgumentException(
            "a ballot has " + BallotTable.COLUMNS.size() + " headings, but was given " + headings);
      }
    }
  }

  /** Writes a document; the caller closes the stream. */
  public static void write(List<BallotTable.Question> questions, Wording wording, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    part(zip, "[Content_Types].xml", CONTENT_TYPES);
    part(zip, "_rels/.rels", PACKAGE);
    zip.putNextEntry(new ZipEntry(BallotDocumentReader.DOCUMENT));
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
      document(questions, wording, xml);
    } catch (XMLStreamException e) {
      throw new IOException("the ballot cannot be written: " + e.getMessage(), e);
    }
    zip.closeEntry();
    zip.finish();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void document(
      List<BallotTable.Question> questions, Wording wording, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setPrefix("w", W);
    xml.writeStartElement(W, "document");
    xml.writeNamespace("w", W);
    xml.writeStartElement(W, "body");
    paragraph(xml, wording.language(), TITLE_SIZE, wording.title());
    paragraph(xml, wording.language(), TEXT_SIZE, wording.instruction());
    xml.writeStartElement(W, "tbl");
    tableProperties(xml, wording.language());
    heading(xml, wording);
    for (BallotTable.Question question : questions) {
      row(xml, wording, question);
    }
    xml.writeEndElement();
    // A document ends with a paragraph, never with a table.
    paragraph(xml, wording.language(), SMALL_SIZE, "");
    xml.writeStartElement(W, "sectPr");
    empty(xml, "pgSz", "w", "16838", "h", "11906", "orient", "landscape");
    empty(xml, "pgMar", "top", "567", "right", "567", "bottom", "567", "left", "567");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private static void tableProperties(XMLStreamWriter xml, Language reader)
      throws XMLStreamException {
    xml.writeStartElement(W, "tblPr");
    if (rightToLeft(reader)) {
      xml.writeEmptyElement(W, "bidiVisual");
    }
    int width = WIDTHS.stream().mapToInt(Integer::intValue).sum();
    empty(xml, "tblW", "w", String.valueOf(width), "type", "dxa");
    xml.writeStartElement(W, "tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      empty(xml, side, "val", "single", "sz", "4", "space", "0", "color", "808080");
    }
    xml.writeEndElement();
    empty(xml, "tblLayout", "type", "fixed");
    xml.writeEndElement();
    xml.writeStartElement(W, "tblGrid");
    for (int column : WIDTHS) {
      empty(xml, "gridCol", "w", String.valueOf(column));
    }
    xml.writeEndElement();
  }

  private static void heading(XMLStreamWriter xml, Wording wording) throws XMLStreamException {
    xml.writeStartElement(W, "tr");
    xml.writeStartElement(W, "trPr");
    xml.writeEmptyElement(W, "cantSplit");
    xml.writeEmptyElement(W, "tblHeader");
    xml.writeEndElement();
    for (int i = 0; i < WIDTHS.size(); i++) {
      beginCell(xml, i);
      paragraph(xml, wording.language(), TEXT_SIZE, wording.headings().get(i));
      paragraph(xml, Language.ENGLISH, SMALL_SIZE, BallotTable.COLUMNS.get(i));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void row(XMLStreamWriter xml, Wording wording, BallotTable.Question question)
      throws XMLStreamException {
    Language section = new Language(question.language());
    List<String> cells = question.cells();
    xml.writeStartElement(W, "tr");
    for (int i = 0; i < cells.size(); i++) {
      beginCell(xml, i);
      if (i == COLUMN_STANCE) {
        choice(xml, wording);
      } else {
        boolean text = i == COLUMN_TERMS || i == COLUMN_DEFINITION;
        paragraph(
            xml,
            text ? section : Language.ENGLISH,
            i == COLUMN_HASH ? SMALL_SIZE : TEXT_SIZE,
            cells.get(i));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void beginCell(XMLStreamWriter xml, int column) throws XMLStreamException {
    xml.writeStartElement(W, "tc");
    xml.writeStartElement(W, "tcPr");
    empty(xml, "tcW", "w", String.valueOf(WIDTHS.get(column)), "type", "dxa");
    xml.writeEndElement();
  }

  /** A list to choose from, with nothing chosen. */
  private static void choice(XMLStreamWriter xml, Wording wording) throws XMLStreamException {
    xml.writeStartElement(W, "p");
    xml.writeStartElement(W, "sdt");
    xml.writeStartElement(W, "sdtPr");
    empty(xml, "alias", "val", wording.headings().get(COLUMN_STANCE));
    xml.writeEmptyElement(W, "showingPlcHdr");
    xml.writeStartElement(W, "dropDownList");
    for (Choice one : wording.choices()) {
      empty(
          xml,
          "listItem",
          "displayText",
          one.code() + BallotTable.BETWEEN + one.label(),
          "value",
          one.code());
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(W, "sdtContent");
    run(xml, Language.ENGLISH, TEXT_SIZE, UNCHOSEN);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void paragraph(XMLStreamWriter xml, Language language, int halfPoints, String text)
      throws XMLStreamException {
    xml.writeStartElement(W, "p");
    xml.writeStartElement(W, "pPr");
    // Said in either case: in a mirrored table paragraphs would run as the table does.
    empty(xml, "bidi", "val", rightToLeft(language) ? "1" : "0");
    xml.writeEndElement();
    if (!text.isEmpty()) {
      run(xml, language, halfPoints, text);
    }
    xml.writeEndElement();
  }

  private static void run(XMLStreamWriter xml, Language language, int halfPoints, String text)
      throws XMLStreamException {
    boolean rightToLeft = rightToLeft(language);
    xml.writeStartElement(W, "r");
    xml.writeStartElement(W, "rPr");
    empty(xml, "sz", "val", String.valueOf(halfPoints));
    empty(xml, "szCs", "val", String.valueOf(halfPoints));
    if (rightToLeft) {
      xml.writeEmptyElement(W, "rtl");
    }
    String kind = rightToLeft ? "bidi" : language.matches(Language.CHINESE) ? "eastAsia" : "val";
    empty(xml, "lang", kind, language.tag());
    xml.writeEndElement();
    xml.writeStartElement(W, "t");
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeCharacters(text.replace('\n', ' '));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static boolean rightToLeft(Language language) {
    return language.direction() == TextDirection.RIGHT_TO_LEFT;
  }

  private static void empty(XMLStreamWriter xml, String name, String... attributes)
      throws XMLStreamException {
    xml.writeEmptyElement(W, name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(W, attributes[i], attributes[i + 1]);
    }
  }

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;

  private static final String PACKAGE =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>
      """;
}
