package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper in one, two or three languages, side by side.
 *
 * @param paper never null
 * @param left never null
 * @param right the second version; empty if one is shown
 * @param third the third version; empty if one or two are shown
 * @param rows this part of the text, in reading order
 * @param parts which part of the text it is
 * @param alignment of the left and the second version
 * @param notices what the reader should know about this paper
 */
public record DocumentView(
    PaperHeader paper,
    VersionHeader left,
    Optional<VersionHeader> right,
    Optional<VersionHeader> third,
    List<AlignedRow> rows,
    Paging parts,
    Optional<AlignmentFigures> alignment,
    List<Notice> notices) {

  public DocumentView {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    if (third.isPresent() && right.isEmpty()) {
      throw new IllegalArgumentException("a third version is shown beside a second one only");
    }
    rows = List.copyOf(rows);
    Objects.requireNonNull(parts, "parts");
    Objects.requireNonNull(alignment, "alignment");
    notices = List.copyOf(notices);
  }
}
