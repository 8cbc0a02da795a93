package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Blocks that stand side by side.
 *
 * @param left empty if only the right version has this
 * @param right empty if only the left version has this, or one version is shown
 * @param pairing how sure the pairing is; empty if one side is empty
 */
public record AlignedRow(List<BlockView> left, List<BlockView> right, Optional<Pairing> pairing) {

  public AlignedRow {
    left = List.copyOf(left);
    right = List.copyOf(right);
    Objects.requireNonNull(pairing, "pairing");
  }
}
