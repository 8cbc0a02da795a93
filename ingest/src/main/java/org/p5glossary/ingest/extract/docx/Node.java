package org.p5glossary.ingest.extract.docx;

import java.util.List;

/** What stands in the body of a part, a cell or a note. */
sealed interface Node {

  /**
   * A paragraph.
   *
   * @param look its own properties
   * @param pieces its content in order
   * @param anchored what stands in text boxes that are anchored in it
   */
  record Paragraph(ParagraphLook look, List<Piece> pieces, List<Node> anchored) implements Node {
    public Paragraph {
      pieces = List.copyOf(pieces);
      anchored = List.copyOf(anchored);
    }
  }

  /**
   * A table.
   *
   * @param rows its rows; of each its cells; of each what stands in it
   */
  record Table(List<List<List<Node>>> rows) implements Node {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A piece of a paragraph's content. */
  sealed interface Piece {

    /**
     * Text in one look; tabs are tabs and line breaks line feeds.
     *
     * @param text the characters as stored
     * @param look the run's own properties
     */
    record Text(String text, RunLook look) implements Piece {}

    /**
     * A reference to a note.
     *
     * @param kind "footnote" or "endnote"
     * @param id the note
     * @param mark its mark where the document gives one; empty where notes are counted
     */
    record NoteReference(String kind, String id, String mark) implements Piece {}

    /** In a note, the place of its own number. */
    record OwnNumber() implements Piece {}
  }
}
