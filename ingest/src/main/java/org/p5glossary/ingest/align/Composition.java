package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;

/**
 * What two alignments with a third version say about the alignment of a source and a target: the
 * runs that hang together by way of the third version's units.
 *
 * <p>A run is as sure as all beads in it together. What the third version cannot know has
 * probability 0: units that it has no counterpart of itself, and runs of several units on both
 * sides, which it may merely have written as one.
 */
final class Composition {
  private final List<Bead> first;
  private final List<Bead> second;
  private final List<Bead> beads = new ArrayList<>();
  private int source;
  private int target;

  private Composition(List<Bead> first, List<Bead> second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Beads in order that partition source and target.
   *
   * @param toPivot the source's alignment with the third version
   * @param fromPivot the third version's alignment with the target
   * @throws IllegalArgumentException if the two do not have the same number of units in the middle
   */
  static List<Bead> of(Alignment toPivot, Alignment fromPivot) {
    if (toPivot.targetSize() != fromPivot.sourceSize()) {
      throw new IllegalArgumentException(
          "the third version has "
              + toPivot.targetSize()
              + " units in one alignment and "
              + fromPivot.sourceSize()
              + " in the other; they must be the same");
    }
    Composition made = new Composition(toPivot.beads(), fromPivot.beads());
    made.compose();
    return made.beads;
  }

  private void compose() {
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      int unknown = i;
      int unknownAcross = j;
      while (i < first.size() && first.get(i).targetSize() == 0) {
        i++;
      }
      while (j < second.size() && second.get(j).sourceSize() == 0) {
        j++;
      }
      if (i > unknown || j > unknownAcross) {
        add(sourceEnd(i), targetEnd(j), 0);
      } else {
        double probability = first.get(i).probability() * second.get(j).probability();
        int pivot = first.get(i++).targetEnd();
        int other = second.get(j++).sourceEnd();
        while (pivot != other) {
          Bead next = pivot < other ? first.get(i++) : second.get(j++);
          probability *= next.probability();
          if (pivot < other) {
            pivot = next.targetEnd();
          } else {
            other = next.sourceEnd();
          }
        }
        add(first.get(i - 1).sourceEnd(), second.get(j - 1).targetEnd(), probability);
      }
    }
  }

  private int sourceEnd(int beads) {
    return beads == 0 ? 0 : first.get(beads - 1).sourceEnd();
  }

  private int targetEnd(int beads) {
    return beads == 0 ? 0 : second.get(beads - 1).targetEnd();
  }

  /** Adds the run from where the last ended; one-sided ones unit by unit, if they are known. */
  private void add(int sourceEnd, int targetEnd, double probability) {
    int units = sourceEnd - source;
    int across = targetEnd - target;
    if (probability == 0 || (units > 0 && across > 0)) {
      double known = units > 1 && across > 1 ? 0 : probability;
      if (units > 0 || across > 0) {
        beads.add(Bead.automatic(source, sourceEnd, target, targetEnd, known));
      }
    } else {
      for (int unit = source; unit < sourceEnd; unit++) {
        beads.add(Bead.automatic(unit, unit + 1, target, target, probability));
      }
      for (int unit = target; unit < targetEnd; unit++) {
        beads.add(Bead.automatic(source, source, unit, unit + 1, probability));
      }
    }
    source = sourceEnd;
    target = targetEnd;
  }
}
