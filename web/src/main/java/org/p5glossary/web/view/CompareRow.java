package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.diff.Change;

/**
 * A paragraph and what it became.
 *
 * @param beforeLabel label of the earlier paragraph, "" for none
 * @param before its pieces; empty if it was added
 * @param afterLabel label of the later paragraph, "" for none
 * @param after its pieces; empty if it was removed
 */
public record CompareRow(
    String beforeLabel, List<DiffPiece> before, String afterLabel, List<DiffPiece> after) {

  public CompareRow {
    Objects.requireNonNull(beforeLabel, "beforeLabel");
    Objects.requireNonNull(afterLabel, "afterLabel");
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether nothing changed. */
  public boolean unchanged() {
    return !before.isEmpty()
        && !after.isEmpty()
        && before.stream().allMatch(piece -> piece.change() == Change.SAME)
        && after.stream().allMatch(piece -> piece.change() == Change.SAME);
  }
}
