package org.p5glossary.ingest.align;

import java.util.stream.IntStream;

/**
 * Where a search begins: the ratio of lengths and the band. The ratio of the whole texts is wrong
 * where one side lacks sections, that of the median units where one side joins sentences; where the
 * two differ, the one is taken that gives the better path.
 *
 * @param pair both texts, with the ratio
 * @param band the cells in which the alignment lies
 */
record Start(TextPair pair, Band band) {
  /** Ratios that differ by less lead to the same path. */
  private static final double LEAST_DIFFERENCE = 1.15;

  static Start of(TextPair pair) {
    double median = LengthModel.medianRatio(pair.source(), pair.target());
    Start whole = at(pair);
    if (Math.abs(Math.log(median / pair.ratio())) < Math.log(LEAST_DIFFERENCE)) {
      return whole;
    }
    Start other = at(pair.with(median));
    return other.score() > whole.score() ? other : whole;
  }

  private static Start at(TextPair pair) {
    return new Start(pair, CoarsePath.band(pair));
  }

  /** Nats of the best path by lengths and anchors. */
  private double score() {
    Path path = new Round(pair, band, Learnt.nothing(pair), BeadEvidence.NONE).best();
    double[] priors = BeadPriors.initial().logs();
    return IntStream.range(0, path.shapes().length)
        .mapToDouble(i -> path.evidence()[i] + priors[path.shapes()[i]])
        .sum();
  }
}
