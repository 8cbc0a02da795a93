package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.web.view.AlignedRow;
import org.p5glossary.web.view.BlockView;
import org.p5glossary.web.view.Pairing;

/** Puts the blocks of two or three versions side by side. Stateless. */
final class AlignedRows {

  private AlignedRows() {}

  /** A row for each bead. */
  static List<AlignedRow> of(Alignment alignment, List<BlockView> left, List<BlockView> right) {
    List<AlignedRow> rows = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      rows.add(
          new AlignedRow(
              left.subList(bead.sourceStart(), bead.sourceEnd()),
              right.subList(bead.targetStart(), bead.targetEnd()),
              pairing(bead)));
    }
    return rows;
  }

  /** Block beside block, as they come. */
  static List<AlignedRow> unaligned(List<BlockView> left, List<BlockView> right) {
    List<AlignedRow> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      rows.add(new AlignedRow(at(left, i), at(right, i), Optional.empty()));
    }
    return rows;
  }

  private static List<BlockView> at(List<BlockView> blocks, int i) {
    return i < blocks.size() ? List.of(blocks.get(i)) : List.of();
  }

  private static Optional<Pairing> pairing(Bead bead) {
    return bead.oneSided()
        ? Optional.empty()
        : Optional.of(new Pairing(bead.status(), bead.probability()));
  }

  /**
   * The rows with a third version: rows whose left blocks it says in one bead become one row, and
   * beads whose left blocks stand in one row share it.
   *
   * @param rows of the left and the second version
   * @param alignment of the left and the third version; without one its blocks follow one by one
   */
  static List<AlignedRow> with(
      List<AlignedRow> rows, Optional<Alignment> alignment, List<BlockView> third) {
    List<Bead> beads = alignment.map(Alignment::beads).orElse(List.of());
    if (beads.isEmpty()) {
      List<AlignedRow> beside = new ArrayList<>();
      for (int i = 0; i < Math.max(rows.size(), third.size()); i++) {
        AlignedRow row =
            i < rows.size() ? rows.get(i) : new AlignedRow(List.of(), List.of(), Optional.empty());
        beside.add(joined(List.of(row), at(third, i), Optional.empty()));
      }
      return beside;
    }
    List<AlignedRow> merged = new ArrayList<>();
    int row = 0;
    int bead = 0;
    int rowsTo = 0;
    int beadsTo = 0;
    while (row < rows.size() || bead < beads.size()) {
      int firstRow = row;
      int firstBead = bead;
      // Whichever lags behind on the left goes on, until both have said the same blocks.
      do {
        boolean leftIsNext = rowsTo < beadsTo || (rowsTo == beadsTo && !onlyThird(beads, bead));
        if (row < rows.size() && (leftIsNext || bead == beads.size())) {
          rowsTo += rows.get(row++).left().size();
        } else {
          beadsTo = beads.get(bead++).sourceEnd();
        }
      } while (rowsTo != beadsTo && (row < rows.size() || bead < beads.size()));
      List<Bead> here = beads.subList(firstBead, bead);
      List<BlockView> blocks = new ArrayList<>();
      here.forEach(one -> blocks.addAll(third.subList(one.targetStart(), one.targetEnd())));
      merged.add(
          joined(
              rows.subList(firstRow, row),
              blocks,
              weakest(here.stream().flatMap(one -> pairing(one).stream()).toList())));
    }
    return merged;
  }

  private static boolean onlyThird(List<Bead> beads, int bead) {
    return bead < beads.size() && beads.get(bead).sourceSize() == 0;
  }

  private static AlignedRow joined(
      List<AlignedRow> rows, List<BlockView> third, Optional<Pairing> thirdPairing) {
    return new AlignedRow(
        rows.stream().flatMap(row -> row.left().stream()).toList(),
        rows.stream().flatMap(row -> row.right().stream()).toList(),
        weakest(rows.stream().flatMap(row -> row.pairing().stream()).toList()),
        third,
        thirdPairing);
  }

  private static Optional<Pairing> weakest(List<Pairing> pairings) {
    return pairings.stream().min(Comparator.comparingDouble(Pairing::confidence));
  }
}
