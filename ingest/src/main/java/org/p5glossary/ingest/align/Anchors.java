package org.p5glossary.ingest.align;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What it says about a unit that one of its anchors stands, or does not stand, in the run of units
 * across; one direction.
 */
final class Anchors {

  /** How often an anchor that stands across stands here because of it, measured .6. */
  private static final double FIDELITY = .6;

  /** An anchor says nothing unless a match makes it at least so much likelier. */
  private static final double LEAST_LIFT = 1.5;

  private static final double SMOOTHING = 10;
  private static final double LARGEST_SHARE = .9;

  private final double[] matched;
  private final double[] unmatched;

  Anchors(double[] matched, double[] unmatched) {
    this.matched = matched;
    this.unmatched = unmatched;
  }

  /** Factor of the likelihood ratio if the anchor stands across, by anchor number. */
  double[] matched() {
    return matched;
  }

  /** The factor if it does not; 1 where the anchor says nothing. */
  double[] unmatched() {
    return unmatched;
  }

  /**
   * @param from the side across
   * @param to the side whose anchors are explained
   * @param shares for each anchor number how often it is kept, 0 to 1
   */
  static Anchors of(Side from, Side to, double[] shares) {
    int[] across = counts(from, shares.length);
    int[] here = counts(to, shares.length);
    double[] matched = new double[shares.length];
    double[] unmatched = new double[shares.length];
    for (int anchor = 0; anchor < shares.length; anchor++) {
      double lift = FIDELITY * to.size() / Math.max(1, here[anchor]);
      boolean telling = across[anchor] > 0 && here[anchor] > 0 && lift >= LEAST_LIFT;
      matched[anchor] = telling ? 1 - shares[anchor] + shares[anchor] * lift : 1;
      unmatched[anchor] = telling ? 1 - shares[anchor] : 1;
    }
    return new Anchors(matched, unmatched);
  }

  /** The shares before any bead is known. */
  static double[] initialShares(List<AnchorKind> kinds) {
    return kinds.stream().mapToDouble(AnchorKind::initialShare).toArray();
  }

  /** The shares by kind (for punctuation by mark), counted on beads. */
  static double[] shares(Side from, Side to, List<Path.Span> spans, List<AnchorKind> kinds) {
    int[] across = counts(from, kinds.size());
    double[] kept = new double[kinds.size()];
    double[] all = new double[kinds.size()];
    Map<AnchorKind, Double> keptOfKind = new EnumMap<>(AnchorKind.class);
    Map<AnchorKind, Double> allOfKind = new EnumMap<>(AnchorKind.class);
    for (Path.Span span : spans) {
      if (span.oneSided()) {
        continue;
      }
      int[] source = Side.union(from.anchors(), span.sourceStart(), span.sourceEnd()).clone();
      Arrays.sort(source);
      for (int anchor : Side.union(to.anchors(), span.targetStart(), span.targetEnd())) {
        if (across[anchor] > 0) {
          boolean found = Arrays.binarySearch(source, anchor) >= 0;
          all[anchor]++;
          allOfKind.merge(kinds.get(anchor), 1.0, Double::sum);
          if (found) {
            kept[anchor]++;
            keptOfKind.merge(kinds.get(anchor), 1.0, Double::sum);
          }
        }
      }
    }
    double[] shares = new double[kinds.size()];
    for (int anchor = 0; anchor < shares.length; anchor++) {
      AnchorKind kind = kinds.get(anchor);
      double ofKind =
          (keptOfKind.getOrDefault(kind, 0.0) + SMOOTHING * kind.initialShare())
              / (allOfKind.getOrDefault(kind, 0.0) + SMOOTHING);
      double share =
          kind == AnchorKind.PUNCTUATION
              ? (kept[anchor] + SMOOTHING * kind.initialShare()) / (all[anchor] + SMOOTHING)
              : ofKind;
      shares[anchor] = Math.min(LARGEST_SHARE, share);
    }
    return shares;
  }

  private static int[] counts(Side side, int anchors) {
    int[] counts = new int[anchors];
    for (int[] unit : side.anchors()) {
      for (int anchor : unit) {
        counts[anchor]++;
      }
    }
    return counts;
  }
}
