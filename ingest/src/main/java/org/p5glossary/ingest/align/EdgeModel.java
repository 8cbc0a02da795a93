package org.p5glossary.ingest.align;

import java.util.Arrays;
import java.util.List;

/**
 * What it says about a bead how its two runs start or end: the log likelihood ratio of the pair of
 * marks, counted on beads and smoothed by the expectation that most marks stay the same.
 */
final class EdgeModel {
  private static final int MARKS = EdgeMark.values().length;

  /** Beads that the expectation counts for. */
  private static final double EXPECTED_BEADS = 20;

  /** The expected share of marks that stay; the others are as if drawn by chance. */
  private static final double EXPECTED_STAY = .6;

  /** Units that each mark counts for before any is seen. */
  private static final double SMOOTHING = .5;

  private final double[][] nats = new double[MARKS][MARKS];

  private EdgeModel(double[][] together, double[] source, double[] target) {
    double beads = EXPECTED_BEADS;
    double stay = 0;
    for (int mark = 0; mark < MARKS; mark++) {
      stay += Math.sqrt(source[mark] * target[mark]);
    }
    double[] rows = new double[MARKS];
    double[] columns = new double[MARKS];
    double[][] joint = new double[MARKS][MARKS];
    for (int a = 0; a < MARKS; a++) {
      for (int b = 0; b < MARKS; b++) {
        double same = a == b ? Math.sqrt(source[a] * target[b]) / stay : 0;
        double expected = EXPECTED_STAY * same + (1 - EXPECTED_STAY) * source[a] * target[b];
        joint[a][b] = together[a][b] + EXPECTED_BEADS * expected;
        rows[a] += joint[a][b];
        columns[b] += joint[a][b];
        beads += together[a][b];
      }
    }
    for (int a = 0; a < MARKS; a++) {
      for (int b = 0; b < MARKS; b++) {
        nats[a][b] = Math.log(joint[a][b] * beads / (rows[a] * columns[b]));
      }
    }
  }

  /** The model before any bead is known. */
  static EdgeModel initial(EdgeMark[] source, EdgeMark[] target) {
    return new EdgeModel(new double[MARKS][MARKS], shares(source), shares(target));
  }

  /** The model of how runs start, counted on beads. */
  static EdgeModel ofStarts(EdgeMark[] source, EdgeMark[] target, List<Path.Span> beads) {
    double[][] together = new double[MARKS][MARKS];
    for (Path.Span bead : beads) {
      if (!bead.oneSided()) {
        together[number(source[bead.sourceStart()])][number(target[bead.targetStart()])]++;
      }
    }
    return new EdgeModel(together, shares(source), shares(target));
  }

  /** The model of how runs end, counted on beads. */
  static EdgeModel ofEnds(EdgeMark[] source, EdgeMark[] target, List<Path.Span> beads) {
    double[][] together = new double[MARKS][MARKS];
    for (Path.Span bead : beads) {
      if (!bead.oneSided()) {
        together[number(source[bead.sourceEnd() - 1])][number(target[bead.targetEnd() - 1])]++;
      }
    }
    return new EdgeModel(together, shares(source), shares(target));
  }

  /** Nats for a pair of marks. */
  double nats(int sourceMark, int targetMark) {
    return nats[sourceMark][targetMark];
  }

  /** The marks as numbers for {@link #nats}. */
  static int[] numbers(EdgeMark[] marks) {
    int[] numbers = new int[marks.length];
    for (int i = 0; i < marks.length; i++) {
      numbers[i] = number(marks[i]);
    }
    return numbers;
  }

  @SuppressWarnings("EnumOrdinal") // a number that lives only as long as the model
  private static int number(EdgeMark mark) {
    return mark.ordinal();
  }

  private static double[] shares(EdgeMark[] marks) {
    double[] shares = new double[MARKS];
    double all = marks.length + MARKS * SMOOTHING;
    Arrays.fill(shares, SMOOTHING / all);
    for (EdgeMark mark : marks) {
      shares[number(mark)] += 1 / all;
    }
    return shares;
  }
}
