package org.p5glossary.ingest.align;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.p5glossary.corpus.alignment.Alignment;

/** Strict precision, recall and F1 of beads, pooled over documents. */
final class StrictScore {
  private int rightOfTest;
  private int test;
  private int rightOfGold;
  private int gold;

  /**
   * Adds a document. Gold beads marked as either are left out, and so are the beads inside them.
   */
  void add(List<GoldBead> goldBeads, Alignment alignment) {
    Set<GoldBead> given = new HashSet<>();
    alignment
        .beads()
        .forEach(
            bead -> {
              GoldBead own = GoldBead.of(bead);
              if (goldBeads.stream().noneMatch(either -> either.either() && either.holds(own))) {
                given.add(own);
              }
            });
    Set<GoldBead> wanted = new HashSet<>(goldBeads);
    wanted.removeIf(GoldBead::either);
    test += given.size();
    rightOfTest += (int) given.stream().filter(wanted::contains).count();
    gold += (int) wanted.stream().filter(bead -> !bead.oneSided()).count();
    rightOfGold +=
        (int) wanted.stream().filter(bead -> !bead.oneSided() && given.contains(bead)).count();
  }

  void add(StrictScore other) {
    test += other.test;
    rightOfTest += other.rightOfTest;
    gold += other.gold;
    rightOfGold += other.rightOfGold;
  }

  double f1() {
    double precision = test == 0 ? 0 : rightOfTest / (double) test;
    double recall = gold == 0 ? 0 : rightOfGold / (double) gold;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.4f R %.4f F1 %.4f",
        rightOfTest / (double) test,
        rightOfGold / (double) gold,
        f1());
  }
}
