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
 * @param third empty if the third version lacks this, or none is shown
 * @param thirdPairing how sure the pairing of left and third is; empty if one side is empty
 */
public record AlignedRow(
    List<BlockView> left,
    List<BlockView> right,
    Optional<Pairing> pairing,
    List<BlockView> third,
    Optional<Pairing> thirdPairing) {

  public AlignedRow {
    left = List.copyOf(left);
    right = List.copyOf(right);
    Objects.requireNonNull(pairing, "pairing");
    third = List.copyOf(third);
    Objects.requireNonNull(thirdPairing, "thirdPairing");
  }

  /** A row of two versions. */
  public AlignedRow(List<BlockView> left, List<BlockView> right, Optional<Pairing> pairing) {
    this(left, right, pairing, List.of(), Optional.empty());
  }
}
