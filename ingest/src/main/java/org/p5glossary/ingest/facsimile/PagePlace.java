package org.p5glossary.ingest.facsimile;

import java.util.List;
import org.p5glossary.corpus.document.PageBox;

/**
 * Where words stand on pages: the boxes of the lines that hold them, perhaps on several pages.
 *
 * @param boxes in reading order, at least one
 */
public record PagePlace(List<PageBox> boxes) {

  /**
   * @throws IllegalArgumentException if there is no box
   */
  public PagePlace {
    boxes = List.copyOf(boxes);
    if (boxes.isEmpty()) {
      throw new IllegalArgumentException("a place on a page has at least one box");
    }
  }

  /** The pages, 1-based, ascending, at least one. */
  public List<Integer> pages() {
    return boxes.stream().map(PageBox::page).distinct().sorted().toList();
  }
}
