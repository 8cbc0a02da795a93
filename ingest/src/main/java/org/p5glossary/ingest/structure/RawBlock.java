package org.p5glossary.ingest.structure;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.NoteMark;

/**
 * A block whose type is not decided yet: one paragraph of text, and what it looks like.
 *
 * @param text NFC text without note marks; the label still stands in it unless {@code label} is set
 * @param label a label that the format numbers by itself (DOCX lists), printed form; empty if none
 * @param lines printed lines in order; empty where the format has no pages
 * @param noteMarks footnote marks that stood in the text, by offset into {@code text}
 * @param region where on the page or in the file the block stands, never null
 * @param look what it looks like, never null
 */
public record RawBlock(
    String text,
    String label,
    List<BlockLine> lines,
    List<NoteMark> noteMarks,
    Region region,
    Look look) {

  public RawBlock {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(look, "look");
    lines = List.copyOf(lines);
    noteMarks = List.copyOf(noteMarks);
  }

  /** Where a block stands. */
  public enum Region {
    MASTHEAD,
    BODY,
    FOOTNOTE,
    TABLE
  }

  /** How a block's lines are set. */
  public enum Adjustment {
    START,
    CENTRE,
    END,
    UNKNOWN
  }

  /**
   * What a block looks like. Formats that do not know a value leave it at {@link #UNKNOWN}'s.
   *
   * @param size type size in points of most of the text; 0 if not known
   * @param bold whether all of it is bold
   * @param italic whether all of it is italic
   * @param adjustment how its lines are set
   * @param indent distance of the text's start edge from the body's, in points; 0 if not known
   * @param outlineLevel heading level that the format states, 1 for the highest; 0 if none
   */
  public record Look(
      double size,
      boolean bold,
      boolean italic,
      Adjustment adjustment,
      double indent,
      int outlineLevel) {

    public static final Look UNKNOWN = new Look(0, false, false, Adjustment.UNKNOWN, 0, 0);
  }
}
