package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.alignment.Bead;

/**
 * Lets an alignment made with memory speak where the one made without was unsure, and nowhere else.
 *
 * <p>Both alignments meet at common borders. What lies between two of them is taken from the second
 * if every bead of the first there is doubtful and the second's beads are surer on the whole; what
 * both say keeps its first probability, so that memory cannot confirm itself.
 */
final class SecondOpinion {
  /** A bead less sure is doubtful; measured leaving one text out (docs/benchmarks.md). */
  static final double DOUBTFUL = .95;

  /** The second must be surer by so much, in the mean over the beads of a stretch. */
  private static final double SURER = .1;

  private SecondOpinion() {}

  static boolean isDoubtful(Bead bead) {
    return bead.probability() < DOUBTFUL;
  }

  /** The source units in doubtful beads. */
  static BitSet doubtfulSource(List<Bead> beads) {
    BitSet units = new BitSet();
    beads.stream()
        .filter(SecondOpinion::isDoubtful)
        .forEach(bead -> units.set(bead.sourceStart(), bead.sourceEnd()));
    return units;
  }

  /** The target units in doubtful beads. */
  static BitSet doubtfulTarget(List<Bead> beads) {
    return doubtfulSource(beads.stream().map(Bead::mirrored).toList());
  }

  /**
   * The two put together.
   *
   * @param first beads in order that partition both texts, made without memory
   * @param second beads in order that partition the same texts, made with it
   */
  static List<Bead> merged(List<Bead> first, List<Bead> second) {
    Set<Long> borders = new HashSet<>();
    second.forEach(bead -> borders.add(end(bead)));
    borders.retainAll(new HashSet<>(first.stream().map(SecondOpinion::end).toList()));
    List<Bead> merged = new ArrayList<>();
    int from = 0;
    int otherFrom = 0;
    for (int to = 1; to <= first.size(); to++) {
      long border = end(first.get(to - 1));
      if (borders.contains(border)) {
        int otherTo = otherFrom + 1;
        while (end(second.get(otherTo - 1)) != border) {
          otherTo++;
        }
        merged.addAll(surer(first.subList(from, to), second.subList(otherFrom, otherTo)));
        from = to;
        otherFrom = otherTo;
      }
    }
    return merged;
  }

  private static List<Bead> surer(List<Bead> first, List<Bead> second) {
    boolean same = first.size() == 1 && second.size() == 1;
    boolean taken =
        !same
            && first.stream().allMatch(SecondOpinion::isDoubtful)
            && mean(second) >= mean(first) + SURER;
    return taken ? second : first;
  }

  private static double mean(List<Bead> beads) {
    return beads.stream().mapToDouble(Bead::probability).sum() / beads.size();
  }

  private static long end(Bead bead) {
    return ((long) bead.sourceEnd() << Integer.SIZE) | bead.targetEnd();
  }
}
