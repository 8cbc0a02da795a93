package org.p5glossary.corpus.document;

import java.util.Objects;

/**
 * Something printed on a page that is not part of the text: a running head or foot, a page number,
 * a job number, a bar code, a symbol standing alone. Kept for the metadata stage and so that every
 * character of a page is accounted for.
 *
 * @param page page number, 1-based; 0 where the format has no pages
 * @param text what was printed, NFC, never null
 */
public record Furniture(int page, String text) {

  /**
   * @throws IllegalArgumentException if the page is negative
   */
  public Furniture {
    Objects.requireNonNull(text, "text");
    if (page < 0) {
      throw new IllegalArgumentException("page must be >= 0, but was " + page);
    }
  }
}
