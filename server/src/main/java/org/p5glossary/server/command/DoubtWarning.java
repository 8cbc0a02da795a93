package org.p5glossary.server.command;

import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.server.console.Terminal;

/** Says on standard error when two texts hardly say the same. */
final class DoubtWarning {
  /** Below this mean probability the two texts hardly say the same, and that is said. */
  private static final double DOUBTFUL = 0.5;

  private DoubtWarning() {}

  /**
   * Warns if the alignment is doubtful; not if there is nothing to align.
   *
   * @param what the two texts, as in "the two documents"
   */
  static void warnIfDoubtful(Terminal terminal, String what, Alignment alignment) {
    if (alignment.beads().isEmpty()) {
      return;
    }
    double mean = alignment.beads().stream().mapToDouble(Bead::probability).average().orElse(0);
    boolean oneSided = alignment.beads().stream().allMatch(Bead::oneSided);
    if (mean < DOUBTFUL || oneSided) {
      terminal
          .err()
          .println("warning: " + what + " hardly say the same; check that they belong together");
      terminal.err().flush();
    }
  }
}
