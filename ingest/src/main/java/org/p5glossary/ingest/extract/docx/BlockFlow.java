package org.p5glossary.ingest.extract.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.ingest.extract.docx.ListCounter.CountedLabel;
import org.p5glossary.ingest.extract.docx.Node.Paragraph;
import org.p5glossary.ingest.extract.docx.Node.Piece;
import org.p5glossary.ingest.extract.docx.Node.Table;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Region;

/**
 * Puts the blocks of a document in reading order: paragraphs, rows of tables, notes after the block
 * that carries their mark. One instance a document; not thread-safe.
 */
final class BlockFlow {

  /** The first table is a masthead if one of its fields says so. */
  private static final Pattern MASTHEAD_FIELD =
      Pattern.compile(
          "(?:distr\\.?|distribution|original|originale?|оригинал|الأصل|原文|原件)\\s*[:：].*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** A symbol standing alone is metadata only before the text proper: mastheads are this short. */
  private static final int FRONT_BLOCKS = 16;

  private final StyleSheet styles;
  private final ListCounter lists;
  private final Map<String, Notes> notes;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final Set<String> warnings = new TreeSet<>();
  private final Map<String, Integer> missingNotes = new HashMap<>();
  private List<Piece> carried = List.of();

  BlockFlow(StyleSheet styles, ListCounter lists, Map<String, Notes> notes) {
    this.styles = styles;
    this.lists = lists;
    this.notes = notes;
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  List<Furniture> furniture() {
    return furniture;
  }

  /** What is missing or damaged, in words. */
  Set<String> warnings() {
    missingNotes.forEach(
        (kind, count) ->
            warnings.add(count + " " + kind + "(s) have a mark but no text in the file"));
    return warnings;
  }

  /** Adds what stands in {@code nodes}, in a region. */
  void add(List<Node> nodes, Region region) {
    for (Node node : nodes) {
      if (node instanceof Paragraph paragraph) {
        addParagraph(paragraph, region);
      } else {
        addTable((Table) node, region);
      }
    }
  }

  /** Adds running heads or feet to the furniture. */
  void addFurniture(List<Node> nodes) {
    for (String line : lines(nodes)) {
      addFurniture(line);
    }
  }

  private void addFurniture(String line) {
    Furniture piece = new Furniture(0, line);
    if (!furniture.contains(piece)) {
      furniture.add(piece);
    }
  }

  private void addParagraph(Paragraph paragraph, Region region) {
    List<Piece> pieces = paragraph.pieces();
    if (!carried.isEmpty()) {
      List<Piece> joined = new ArrayList<>(carried);
      joined.addAll(pieces);
      pieces = joined;
      carried = List.of();
    }
    if (paragraph.look().markDeleted()) {
      carried = pieces;
      add(paragraph.anchored(), region);
      return;
    }
    ParagraphLook full = styles.paragraph(paragraph.look());
    ParagraphText text = new ParagraphText(styles, paragraph.look(), this::mark);
    text.read(pieces);
    if (!text.isBlank()) {
      // Word counts empty paragraphs of a list too, but prints nothing of use there.
      Optional<CountedLabel> counted = lists.next(paragraph.look(), full);
      addBlock(text.block(full, counted, region));
    }
    placeNotes(text.references());
    add(paragraph.anchored(), region);
  }

  private void addBlock(RawBlock block) {
    boolean front = blocks.size() < FRONT_BLOCKS && block.region() != Region.FOOTNOTE;
    if (front && block.label().isEmpty() && SymbolLine.matches(block.text())) {
      addFurniture(block.text());
    } else {
      blocks.add(block);
    }
  }

  private String mark(Piece.NoteReference reference) {
    return notes.get(reference.kind()).mark(reference.mark());
  }

  private void placeNotes(List<ParagraphText.PlacedMark> references) {
    for (ParagraphText.PlacedMark placed : references) {
      Notes kind = notes.get(placed.reference().kind());
      if (!kind.has(placed.reference().id())) {
        missingNotes.merge(placed.reference().kind(), 1, Integer::sum);
      }
      addNote(kind.place(placed.reference().id()), placed.mark());
    }
  }

  /** The first paragraph of a note carries its mark as the label. */
  private void addNote(List<Node> nodes, String mark) {
    boolean first = true;
    for (Node node : nodes) {
      if (first && node instanceof Paragraph paragraph) {
        ParagraphText text = new ParagraphText(styles, paragraph.look(), this::mark);
        text.read(paragraph.pieces());
        if (!text.isBlank()) {
          blocks.add(text.note(styles.paragraph(paragraph.look()), mark));
          first = false;
        }
        placeNotes(text.references());
        add(paragraph.anchored(), Region.FOOTNOTE);
      } else {
        add(List.of(node), Region.FOOTNOTE);
      }
    }
  }

  private void addTable(Table table, Region region) {
    boolean front = blocks.stream().noneMatch(block -> block.region() != Region.MASTHEAD);
    if (region == Region.BODY && front && isMasthead(table)) {
      table.rows().forEach(row -> row.forEach(cell -> add(cell, Region.MASTHEAD)));
    } else if (region == Region.MASTHEAD || table.rows().stream().allMatch(r -> r.size() <= 1)) {
      // One column is a frame around paragraphs, not a table.
      table.rows().forEach(row -> row.forEach(cell -> add(cell, region)));
    } else {
      for (List<List<Node>> row : table.rows()) {
        if (row.size() == 1 && isTableNotes(row.get(0))) {
          add(row.get(0), region);
        } else {
          addRow(row, region);
        }
      }
    }
  }

  /** Whether the first page's head has more than a symbol: the fields of a masthead. */
  boolean isMasthead(List<Node> nodes) {
    return lines(nodes).stream().anyMatch(line -> MASTHEAD_FIELD.matcher(line).matches());
  }

  private boolean isMasthead(Table table) {
    return lines(List.of(table)).stream()
        .anyMatch(line -> SymbolLine.matches(line) || MASTHEAD_FIELD.matcher(line).matches());
  }

  private void addRow(List<List<Node>> cells, Region region) {
    RowText row = new RowText(styles, lists, this::mark);
    for (List<Node> cell : cells) {
      row.addCell(cell);
    }
    row.block(region == Region.FOOTNOTE ? Region.FOOTNOTE : Region.TABLE).ifPresent(blocks::add);
    placeNotes(row.references());
  }

  /** Whether a cell over the whole width holds the notes to its table. */
  private boolean isTableNotes(List<Node> cell) {
    for (Node node : cell) {
      if (node instanceof Paragraph paragraph) {
        ParagraphText text = new ParagraphText(styles, paragraph.look(), reference -> "*");
        text.read(paragraph.pieces());
        if (text.isTableNote()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The paragraphs in {@code nodes} as plain lines; nothing is counted. */
  private List<String> lines(List<Node> nodes) {
    List<String> lines = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Paragraph paragraph) {
        ParagraphText text = new ParagraphText(styles, paragraph.look(), reference -> "*");
        text.read(paragraph.pieces());
        if (!text.isBlank()) {
          lines.add(text.plain());
        }
        lines.addAll(lines(paragraph.anchored()));
      } else if (node instanceof Table table) {
        table.rows().forEach(row -> row.forEach(cell -> lines.addAll(lines(cell))));
      }
    }
    return lines;
  }
}
