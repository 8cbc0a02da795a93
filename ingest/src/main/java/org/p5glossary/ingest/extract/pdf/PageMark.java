package org.p5glossary.ingest.extract.pdf;

import java.util.Objects;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.PageBox;

/**
 * A box to draw on the image of a page.
 *
 * @param box where, in points from the page's top left, never null
 * @param style in which colour, never null
 */
public record PageMark(PageBox box, Style style) {

  /** Why a box is drawn; each has a colour of its own. */
  public enum Style {
    /** Words that were looked for: yellow. */
    HIGHLIGHT,
    /** Titles, mastheads, bylines: violet. */
    FRONT,
    /** Headings: red. */
    HEADING,
    /** Paragraphs and quotations: blue. */
    TEXT,
    /** Items and entries of lists: green. */
    LIST,
    /** Footnotes: brown. */
    NOTE,
    /** Rows of tables: turquoise. */
    TABLE;

    /** The style in which a type of block is drawn. */
    public static Style of(BlockType type) {
      return switch (type) {
        case TITLE, SUBTITLE, MASTHEAD, BYLINE -> FRONT;
        case HEADING -> HEADING;
        case PARA, QUOTE -> TEXT;
        case ITEM, ENTRY -> LIST;
        case FOOTNOTE -> NOTE;
        case TABLE -> TABLE;
      };
    }
  }

  public PageMark {
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(style, "style");
  }
}
