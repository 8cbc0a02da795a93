package org.p5glossary.ingest.extract.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.p5glossary.ingest.extract.docx.Node.Paragraph;
import org.p5glossary.ingest.extract.docx.Node.Piece;
import org.p5glossary.ingest.extract.docx.Node.Table;

/**
 * Reads paragraphs and tables of a part as they print: tracked changes accepted, field codes and
 * fallbacks left out. One instance a part; not thread-safe.
 */
final class ContentReader {

  /** Elements whose content does not print: properties, and what tracked changes took away. */
  private static final Set<String> UNPRINTED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "delInstrText",
          "instrText",
          "rPr",
          "pPr",
          "tblPr",
          "tblPrEx",
          "tblGrid",
          "sdtPr",
          "sdtEndPr",
          "smartTagPr",
          "customXmlPr",
          "rt",
          "rubyPr",
          "commentReference",
          "mc:Fallback");

  private final XmlCursor xml;
  private final Set<String> warnings = new TreeSet<>();
  private final List<Section> sections = new ArrayList<>();

  /** Of each open field, whether its result has begun: before that stands its code. */
  private final List<Boolean> fields = new ArrayList<>();

  ContentReader(XmlCursor xml) {
    this.xml = xml;
  }

  /** What was found that cannot be shown, in words. */
  Set<String> warnings() {
    return warnings;
  }

  /** The sections whose properties were met, in order. */
  List<Section> sections() {
    return List.copyOf(sections);
  }

  /** Reads what stands in the current element: a body, cell, note, header or text box. */
  List<Node> nodes() throws IOException {
    List<Node> nodes = new ArrayList<>();
    xml.forEachChild(name -> readNode(name, nodes));
    return nodes;
  }

  private void readNode(String name, List<Node> nodes) throws IOException {
    switch (name) {
      case "p" -> nodes.add(paragraph());
      case "tbl" -> nodes.add(table());
      case "sectPr" -> sections.add(SectionReader.read(xml));
      case "altChunk" -> warnings.add("a document embedded in this one (altChunk) was not read");
      default -> {
        if (!UNPRINTED.contains(name)) {
          xml.forEachChild(child -> readNode(child, nodes));
        }
      }
    }
  }

  private Table table() throws IOException {
    List<List<List<Node>>> rows = new ArrayList<>();
    xml.forEachChild(name -> readRow(name, rows));
    return new Table(rows);
  }

  private void readRow(String name, List<List<List<Node>>> rows) throws IOException {
    if (name.equals("tr")) {
      List<List<Node>> cells = new ArrayList<>();
      boolean[] deleted = {false};
      xml.forEachChild(child -> readCell(child, cells, deleted));
      if (!deleted[0]) {
        rows.add(cells);
      }
    } else if (!UNPRINTED.contains(name)) {
      xml.forEachChild(child -> readRow(child, rows));
    }
  }

  private void readCell(String name, List<List<Node>> cells, boolean[] deleted) throws IOException {
    switch (name) {
      case "trPr" -> xml.forEachChild(property -> deleted[0] |= property.equals("del"));
      case "tc" -> {
        List<Node> nodes = new ArrayList<>();
        boolean[] empty = {false};
        xml.forEachChild(
            child -> {
              if (child.equals("tcPr")) {
                xml.forEachChild(property -> empty[0] |= isTakenAway(property));
              } else {
                readNode(child, nodes);
              }
            });
        cells.add(empty[0] ? List.of() : nodes);
      }
      default -> {
        if (!UNPRINTED.contains(name)) {
          xml.forEachChild(child -> readCell(child, cells, deleted));
        }
      }
    }
  }

  /** A cell that was deleted, or that goes on from the one above. */
  private boolean isTakenAway(String property) {
    return property.equals("cellDel")
        || (property.equals("vMerge") && !xml.attribute("val").equals("restart"));
  }

  private Paragraph paragraph() throws IOException {
    ParagraphLook[] look = {ParagraphLook.NONE};
    List<Piece> pieces = new ArrayList<>();
    List<Node> anchored = new ArrayList<>();
    xml.forEachChild(
        name -> {
          if (name.equals("pPr")) {
            look[0] = ParagraphLook.read(xml, () -> sections.add(SectionReader.read(xml)));
          } else {
            readInline(name, RunLook.NONE, pieces, anchored);
          }
        });
    if (fields.contains(false)) {
      fields.clear();
      warnings.add("a field has no end; what stands in its paragraph may be incomplete");
    }
    return new Paragraph(look[0], pieces, anchored);
  }

  private void readInline(String name, RunLook look, List<Piece> pieces, List<Node> anchored)
      throws IOException {
    switch (name) {
      case "r" -> run(pieces, anchored);
      case "m:t" -> addText(xml.text(), look, pieces);
      case "subDoc" -> warnings.add("a part of this document stands in another file");
      case "txbxContent" -> anchored.addAll(nodes());
      case "mc:AlternateContent" -> alternate(look, pieces, anchored);
      default -> {
        if (!UNPRINTED.contains(name)) {
          xml.forEachChild(child -> readInline(child, look, pieces, anchored));
        }
      }
    }
  }

  /** The first choice is what Word shows; the fallback says the same again for old programs. */
  private void alternate(RunLook look, List<Piece> pieces, List<Node> anchored) throws IOException {
    boolean[] chosen = {false};
    xml.forEachChild(
        option -> {
          if (!chosen[0]) {
            chosen[0] = true;
            xml.forEachChild(child -> readRunChild(child, look, pieces, anchored, new String[1]));
          }
        });
  }

  private void run(List<Piece> pieces, List<Node> anchored) throws IOException {
    RunLook[] look = {RunLook.NONE};
    String[] customNote = {null};
    xml.forEachChild(
        name -> {
          if (name.equals("rPr")) {
            look[0] = RunLook.read(xml);
          } else {
            readRunChild(name, look[0], pieces, anchored, customNote);
          }
        });
  }

  private void readRunChild(
      String name, RunLook look, List<Piece> pieces, List<Node> anchored, String[] customNote)
      throws IOException {
    switch (name) {
      case "t" -> {
        String text = xml.text();
        if (customNote[0] == null) {
          addText(text, look, pieces);
        } else {
          String[] note = customNote[0].split(" ", 2);
          pieces.add(new Piece.NoteReference(note[0], note[1], text.strip()));
          customNote[0] = null;
        }
      }
      case "tab", "ptab" -> addText("\t", look, pieces);
      case "br", "cr" -> addText("\n", look, pieces);
      case "noBreakHyphen" -> addText("-", look, pieces);
      case "sym" ->
          addText(SymbolFont.sign(xml.attribute("font"), xml.attribute("char")), look, pieces);
      case "footnoteReference" -> note("footnote", pieces, customNote);
      case "endnoteReference" -> note("endnote", pieces, customNote);
      case "footnoteRef", "endnoteRef" -> pieces.add(new Piece.OwnNumber());
      case "fldChar" -> field(xml.attribute("fldCharType"));
      default -> readInline(name, look, pieces, anchored);
    }
  }

  private void note(String kind, List<Piece> pieces, String[] customNote) {
    String custom = xml.attribute("customMarkFollows");
    if (custom.isEmpty() || custom.equals("0") || custom.equals("false")) {
      pieces.add(new Piece.NoteReference(kind, xml.attribute("id"), ""));
    } else {
      customNote[0] = kind + " " + xml.attribute("id");
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.add(false);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.set(fields.size() - 1, true);
        }
      }
      default -> {
        if (!fields.isEmpty()) {
          fields.remove(fields.size() - 1);
        }
      }
    }
  }

  private void addText(String text, RunLook look, List<Piece> pieces) {
    if (!fields.contains(false)) {
      pieces.add(new Piece.Text(text, look));
    }
  }
}
