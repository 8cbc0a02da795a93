package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.correction.CorrectedAligner;

/** Aligns two languages of a part of a translation memory by the numbers of its units. */
final class UnitAligner {

  private UnitAligner() {}

  /**
   * Aligns by numbers where both sides have them, and by another aligner where they do not, because
   * a person put another file into the paper.
   */
  static CorrectedAligner.Aligner before(CorrectedAligner.Aligner other) {
    return (source, sourceLanguage, target, targetLanguage) ->
        align(source, target)
            .orElseGet(() -> other.align(source, sourceLanguage, target, targetLanguage));
  }

  /** The alignment by numbers; empty if a block is no unit. */
  static Optional<DocumentAlignment> align(List<Block> source, List<Block> target) {
    Optional<SortedMap<Integer, Integer>> from = positions(source);
    Optional<SortedMap<Integer, Integer>> to = positions(target);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<Integer> units = new TreeSet<>(from.get().keySet());
    units.addAll(to.get().keySet());
    List<Bead> beads = new ArrayList<>();
    int atSource = 0;
    int atTarget = 0;
    for (int unit : units) {
      int sourceEnd = from.get().containsKey(unit) ? atSource + 1 : atSource;
      int targetEnd = to.get().containsKey(unit) ? atTarget + 1 : atTarget;
      beads.add(Bead.automatic(atSource, sourceEnd, atTarget, targetEnd, 1));
      atSource = sourceEnd;
      atTarget = targetEnd;
    }
    Alignment alignment = new Alignment(source.size(), target.size(), beads);
    return Optional.of(new DocumentAlignment(alignment, alignment));
  }

  /** Where each unit stands; empty if a block is no unit, or one does not follow the other. */
  private static Optional<SortedMap<Integer, Integer>> positions(List<Block> blocks) {
    SortedMap<Integer, Integer> positions = new TreeMap<>();
    for (Block block : blocks) {
      String label = block.label().printed();
      if (!label.matches("[0-9]{1,4}") || block.sentences().size() != 1) {
        return Optional.empty();
      }
      int unit = Integer.parseInt(label);
      if (!positions.isEmpty() && positions.lastKey() >= unit) {
        return Optional.empty();
      }
      positions.put(unit, positions.size());
    }
    return Optional.of(positions);
  }
}
