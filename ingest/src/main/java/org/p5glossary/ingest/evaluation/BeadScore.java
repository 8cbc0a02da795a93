package org.p5glossary.ingest.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.ingest.evaluation.GoldBeads.NumberedBead;

/**
 * Precision, recall and F1 of beads, pooled over documents. One-sided beads count in precision
 * only; a bead is right strictly if the same bead is on the other side, laxly if it shares a pair
 * of sentences with one bead there (Sennrich and Volk; Thompson and Koehn). Not thread-safe.
 */
public final class BeadScore {

  /** How a bead is judged. */
  public enum Rule {
    STRICT,
    LAX
  }

  private final int[] rightTested = new int[Rule.values().length];
  private final int[] found = new int[Rule.values().length];
  private int tested;
  private int wanted;

  /** Adds a document. */
  public void add(GoldBeads gold, Set<NumberedBead> given) {
    Set<NumberedBead> free =
        given.stream()
            .filter(bead -> gold.either().stream().noneMatch(either -> either.holds(bead)))
            .collect(Collectors.toSet());
    Set<NumberedBead> full = twoSided(gold.counted());
    tested += free.size();
    wanted += full.size();
    count(rightTested, free, gold.counted());
    count(found, full, twoSided(free));
  }

  /** Adds what another score counted. */
  public void add(BeadScore other) {
    tested += other.tested;
    wanted += other.wanted;
    for (int rule = 0; rule < found.length; rule++) {
      rightTested[rule] += other.rightTested[rule];
      found[rule] += other.found[rule];
    }
  }

  /** The share of given beads that are right, 0 if there are none. */
  public double precision(Rule rule) {
    return tested == 0 ? 0 : rightTested[number(rule)] / (double) tested;
  }

  /** The share of two-sided gold beads that were found, 0 if there are none. */
  public double recall(Rule rule) {
    return wanted == 0 ? 0 : found[number(rule)] / (double) wanted;
  }

  /** The harmonic mean of precision and recall, 0 if both are. */
  public double f1(Rule rule) {
    double sum = precision(rule) + recall(rule);
    return sum == 0 ? 0 : 2 * precision(rule) * recall(rule) / sum;
  }

  @SuppressWarnings("EnumOrdinal") // an index that lives only as long as the object
  private static int number(Rule rule) {
    return rule.ordinal();
  }

  private static Set<NumberedBead> twoSided(Set<NumberedBead> beads) {
    return beads.stream().filter(bead -> !bead.oneSided()).collect(Collectors.toSet());
  }

  private static void count(int[] right, Set<NumberedBead> beads, Set<NumberedBead> reference) {
    record Pair(int source, int target) {}
    Set<Pair> pairs = new HashSet<>();
    for (NumberedBead bead : reference) {
      bead.source().forEach(s -> bead.target().forEach(t -> pairs.add(new Pair(s, t))));
    }
    for (NumberedBead bead : beads) {
      boolean strict = reference.contains(bead);
      boolean lax =
          strict
              || bead.source().stream()
                  .anyMatch(
                      s -> bead.target().stream().anyMatch(t -> pairs.contains(new Pair(s, t))));
      right[number(Rule.STRICT)] += strict ? 1 : 0;
      right[number(Rule.LAX)] += lax ? 1 : 0;
    }
  }
}
