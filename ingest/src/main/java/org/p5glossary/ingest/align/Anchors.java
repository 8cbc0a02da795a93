package org.p5glossary.ingest.align;

/**
 * What it says about a unit that one of its anchors stands, or does not stand, in the run of units
 * across; one direction.
 */
final class Anchors {

  /** How often an anchor that stands across stands here because of it, measured .6. */
  private static final double FIDELITY = .6;

  /** An anchor says nothing unless a match makes it at least so much likelier. */
  private static final double LEAST_LIFT = 1.5;

  /** A kind of which less is kept is noise. */
  private static final double LEAST_SHARE = .02;

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
    int[] across = AnchorShares.counts(from, shares.length);
    int[] here = AnchorShares.counts(to, shares.length);
    double[] matched = new double[shares.length];
    double[] unmatched = new double[shares.length];
    for (int anchor = 0; anchor < shares.length; anchor++) {
      double lift = FIDELITY * to.size() / Math.max(1, here[anchor]);
      boolean telling =
          across[anchor] > 0
              && here[anchor] > 0
              && lift >= LEAST_LIFT
              && shares[anchor] >= LEAST_SHARE;
      matched[anchor] = telling ? 1 - shares[anchor] + shares[anchor] * lift : 1;
      unmatched[anchor] = telling ? 1 - shares[anchor] : 1;
    }
    return new Anchors(matched, unmatched);
  }
}
