package org.p5glossary.ingest.extract.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.ingest.extract.docx.Node.Paragraph;
import org.p5glossary.ingest.extract.docx.Node.Piece;
import org.p5glossary.ingest.extract.docx.Node.Table;
import org.p5glossary.ingest.extract.docx.ParagraphText.PlacedMark;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** One row of a table: its cells joined by tabs. One instance a row. */
final class RowText {

  private final StyleSheet styles;
  private final ListCounter lists;
  private final Function<Piece.NoteReference, String> noteMarks;
  private final StringBuilder text = new StringBuilder();
  private final List<NoteMark> marks = new ArrayList<>();
  private final List<PlacedMark> references = new ArrayList<>();
  private boolean anyCell;

  RowText(StyleSheet styles, ListCounter lists, Function<Piece.NoteReference, String> noteMarks) {
    this.styles = styles;
    this.lists = lists;
    this.noteMarks = noteMarks;
  }

  void addCell(List<Node> nodes) {
    if (anyCell) {
      text.append('\t');
    }
    anyCell = true;
    addNodes(nodes, text.length());
  }

  private void addNodes(List<Node> nodes, int cellStart) {
    for (Node node : nodes) {
      if (node instanceof Paragraph paragraph) {
        addParagraph(paragraph, cellStart);
        addNodes(paragraph.anchored(), cellStart);
      } else if (node instanceof Table table) {
        table.rows().forEach(row -> row.forEach(cell -> addNodes(cell, cellStart)));
      }
    }
  }

  private void addParagraph(Paragraph paragraph, int cellStart) {
    ParagraphText cell = new ParagraphText(styles, paragraph.look(), noteMarks);
    cell.read(paragraph.pieces());
    references.addAll(cell.references());
    if (cell.isBlank()) {
      return;
    }
    ParagraphLook full = styles.paragraph(paragraph.look());
    RawBlock block = cell.block(full, lists.next(paragraph.look(), full), Region.TABLE);
    if (text.length() > cellStart) {
      text.append(' ');
    }
    if (!block.label().isEmpty()) {
      text.append(block.label()).append(' ');
    }
    int start = text.length();
    text.append(block.text());
    block.noteMarks().forEach(m -> marks.add(new NoteMark(m.mark(), start + m.offset())));
  }

  List<PlacedMark> references() {
    return references;
  }

  /** The row's block; empty if no cell has text. */
  Optional<RawBlock> block(Region region) {
    if (text.toString().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new RawBlock(text.toString(), "", List.of(), marks, region, Look.UNKNOWN));
  }
}
