package org.p5glossary.corpus.document;

import java.util.Objects;

/**
 * One printed line of a block: where it stands on the page and which part of the block's text it
 * carries, so that a hit can be drawn over two lines or two pages.
 *
 * @param range the part of the block's text printed on this line, never null, may be empty
 * @param box where the line stands, never null
 */
public record BlockLine(TextRange range, PageBox box) {

  public BlockLine {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(box, "box");
  }
}
