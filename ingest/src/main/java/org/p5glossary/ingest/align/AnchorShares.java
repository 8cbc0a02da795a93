package org.p5glossary.ingest.align;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often anchors of each kind stand on both sides because the units are translations: the share
 * that does, less what chance gives. Languages that share no names and no cognates, or whose words
 * merely look alike, get shares near 0.
 */
final class AnchorShares {
  /** Occurrences that the expectation of a kind counts for. */
  private static final double SMOOTHING = 10;

  private static final double LARGEST_SHARE = .9;

  /** What counts as near the diagonal before any bead is known: a share of the text, or units. */
  private static final double NEAR_SHARE = .04;

  private static final double NEAR_UNITS = 3;

  /** Only rare anchors tell by their place whether they belong together. */
  private static final int RARE = 4;

  private final Map<AnchorKind, Double> excess = new EnumMap<>(AnchorKind.class);
  private final Map<AnchorKind, Double> occasions = new EnumMap<>(AnchorKind.class);

  private AnchorShares() {}

  /** The shares by anchor number before any bead is known: rare ones near the diagonal. */
  static double[] nearDiagonal(Side from, Side to, List<AnchorKind> kinds) {
    int[][] across = places(from, kinds.size());
    int[][] here = places(to, kinds.size());
    double near = Math.max(NEAR_SHARE, NEAR_UNITS / Math.max(from.size(), to.size()));
    AnchorShares shares = new AnchorShares();
    for (int anchor = 0; anchor < across.length; anchor++) {
      if (across[anchor].length > 0 && across[anchor].length <= RARE) {
        double chance = 1 - Math.pow(1 - Math.min(.95, 2 * near), across[anchor].length);
        for (int i = 0; i < Math.min(RARE, here[anchor].length); i++) {
          double place = here[anchor][i] / (double) to.size();
          boolean found =
              Arrays.stream(across[anchor])
                  .anyMatch(p -> Math.abs(p / (double) from.size() - place) <= near);
          shares.count(kinds.get(anchor), found, chance);
        }
      }
    }
    return shares.byNumber(kinds);
  }

  /** The shares by anchor number, counted on beads. */
  static double[] onBeads(Side from, Side to, List<Path.Span> beads, List<AnchorKind> kinds) {
    int[] across = counts(from, kinds.size());
    AnchorShares shares = new AnchorShares();
    for (Path.Span bead : beads) {
      if (!bead.oneSided()) {
        int[] source = Side.union(from.anchors(), bead.sourceStart(), bead.sourceEnd()).clone();
        Arrays.sort(source);
        for (int anchor : Side.union(to.anchors(), bead.targetStart(), bead.targetEnd())) {
          if (across[anchor] > 0) {
            double rate = across[anchor] / (double) from.size();
            double chance = 1 - Math.pow(1 - Math.min(.95, rate), bead.sourceSize());
            shares.count(kinds.get(anchor), Arrays.binarySearch(source, anchor) >= 0, chance);
          }
        }
      }
    }
    return shares.byNumber(kinds);
  }

  /** In how many units each anchor stands. */
  static int[] counts(Side side, int anchors) {
    int[] counts = new int[anchors];
    for (int[] unit : side.anchors()) {
      for (int anchor : unit) {
        counts[anchor]++;
      }
    }
    return counts;
  }

  private void count(AnchorKind kind, boolean found, double chance) {
    excess.merge(kind, (found ? 1 : 0) - chance, Double::sum);
    occasions.merge(kind, 1 - chance, Double::sum);
  }

  private double[] byNumber(List<AnchorKind> kinds) {
    Map<AnchorKind, Double> shares = new EnumMap<>(AnchorKind.class);
    for (AnchorKind kind : AnchorKind.values()) {
      double share =
          (excess.getOrDefault(kind, 0.0) + SMOOTHING * kind.initialShare())
              / (occasions.getOrDefault(kind, 0.0) + SMOOTHING);
      shares.put(kind, Math.max(0, Math.min(LARGEST_SHARE, share)));
    }
    return kinds.stream().mapToDouble(shares::get).toArray();
  }

  private static int[][] places(Side side, int anchors) {
    int[] counts = counts(side, anchors);
    int[][] places = new int[anchors][];
    for (int anchor = 0; anchor < anchors; anchor++) {
      places[anchor] = new int[counts[anchor]];
    }
    int[] filled = new int[anchors];
    for (int unit = 0; unit < side.size(); unit++) {
      for (int anchor : side.anchors()[unit]) {
        places[anchor][filled[anchor]++] = unit;
      }
    }
    return places;
  }
}
