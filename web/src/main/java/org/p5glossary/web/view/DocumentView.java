package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper in one or two languages, side by side.
 *
 * @param paper never null
 * @param left never null
 * @param right the second version; empty if one is shown
 * @param rows the text in reading order
 * @param alignment of the two versions shown
 * @param notices what the reader should know about this paper
 */
public record DocumentView(
    PaperHeader paper,
    VersionHeader left,
    Optional<VersionHeader> right,
    List<AlignedRow> rows,
    Optional<AlignmentFigures> alignment,
    List<Notice> notices) {

  public DocumentView {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    rows = List.copyOf(rows);
    Objects.requireNonNull(alignment, "alignment");
    notices = List.copyOf(notices);
  }
}
