package org.p5glossary.ingest.align;

import java.util.Arrays;

/**
 * How well the lengths of two runs of units fit, as the log of a likelihood ratio: the runs as
 * translations of each other against runs that have nothing to do with each other.
 *
 * <p>A target of width y for a source of width x is Gaussian with mean c·x and variance s²(c·x +
 * y)/2, with an exponential tail; a unit by itself is log-normal. Comparing with units by
 * themselves is what tells two 1-1 beads from one 2-2 bead that merely adds up.
 */
final class LengthModel {
  /** Columns² per column at the start; measured 1.2 to 9 on hand-aligned beads. */
  private static final double INITIAL_VARIANCE = 8;

  private static final double SMALLEST_VARIANCE = .5;
  private static final double LARGEST_VARIANCE = 60;

  /** Share of a Gaussian within one standard deviation: where s² is read off. */
  private static final double ONE_SIGMA = .68;

  /** Beads of the start model that count along when c and s² are estimated. */
  private static final int SMOOTHING_BEADS = 10;

  /** Beyond so many standard deviations the tail is exponential. */
  private static final double GAUSSIAN_SIGMAS = 3;

  private static final double SMALLEST_LOG_SPREAD = .4;
  private static final int LOG_TABLE = 4096;
  private static final double[] LOGS = logTable();

  private final double ratio;
  private final double variance;
  private final double logRatio;
  private final double[] sourceSums;
  private final double[] targetSums;

  /** Log of 2π times the variance for a column. */
  private final double logDensity;

  /** What only the source run says, by units less one and end. */
  private final double[][] sourceTerms;

  /** What only the target run says, by units less one and end. */
  private final double[][] targetTerms;

  private LengthModel(Side source, Side target, double ratio, double variance) {
    this.ratio = ratio;
    this.variance = variance;
    this.logRatio = Math.log(ratio);
    this.sourceSums = source.widthSums();
    this.targetSums = target.widthSums();
    this.logDensity = Math.log(Math.PI * variance);
    this.sourceTerms = terms(sourceSums, aloneSums(source.widths()), logRatio);
    this.targetTerms = terms(targetSums, aloneSums(target.widths()), 0);
  }

  /** The model before any bead is known: the ratio of the whole texts. */
  static LengthModel initial(Side source, Side target) {
    double ratio = (total(target) + 1) / (total(source) + 1);
    ratio = Math.max(.1, Math.min(10, ratio));
    return new LengthModel(source, target, ratio, INITIAL_VARIANCE * Math.max(ratio, 1 / ratio));
  }

  /** The model after a path: median ratio and 68th percentile of the squared deviations. */
  static LengthModel after(LengthModel before, Side source, Side target, Path path) {
    double[] ratios =
        path.spans().stream()
            .filter(span -> !span.oneSided())
            .mapToDouble(span -> before.targetWidth(span) / before.sourceWidth(span))
            .sorted()
            .toArray();
    if (ratios.length == 0) {
      return before;
    }
    double weight = ratios.length / (double) (ratios.length + SMOOTHING_BEADS);
    double ratio =
        Math.exp(weight * Math.log(ratios[ratios.length / 2]) + (1 - weight) * before.logRatio);
    double[] deviations =
        path.spans().stream()
            .filter(span -> !span.oneSided())
            .mapToDouble(
                span -> {
                  double expected = ratio * before.sourceWidth(span);
                  double off = before.targetWidth(span) - expected;
                  return 2 * off * off / (expected + before.targetWidth(span));
                })
            .sorted()
            .toArray();
    double measured = deviations[(int) (ONE_SIGMA * (deviations.length - 1))];
    double variance = weight * measured + (1 - weight) * before.variance;
    return new LengthModel(
        source, target, ratio, Math.max(SMALLEST_VARIANCE, Math.min(LARGEST_VARIANCE, variance)));
  }

  /** Nats for the bead that ends before these units and takes that many, 1 to 6 on each side. */
  double logRatio(int sourceEnd, int sourceUnits, int targetEnd, int targetUnits) {
    double expected = ratio * (sourceSums[sourceEnd] - sourceSums[sourceEnd - sourceUnits]);
    double y = targetSums[targetEnd] - targetSums[targetEnd - targetUnits];
    double off = y - expected;
    double squared = off * off * 2 / (variance * (expected + y));
    double tail =
        squared <= GAUSSIAN_SIGMAS * GAUSSIAN_SIGMAS
            ? squared / 2
            : GAUSSIAN_SIGMAS * Math.sqrt(squared) - GAUSSIAN_SIGMAS * GAUSSIAN_SIGMAS / 2;
    return -tail
        - .5 * (logDensity + log(expected + y))
        + sourceTerms[sourceUnits - 1][sourceEnd]
        + targetTerms[targetUnits - 1][targetEnd];
  }

  /** How many standard deviations the lengths of a bead are off, 0 or more. */
  double sigmas(int sourceEnd, int sourceUnits, int targetEnd, int targetUnits) {
    double x = sourceSums[sourceEnd] - sourceSums[sourceEnd - sourceUnits];
    double y = targetSums[targetEnd] - targetSums[targetEnd - targetUnits];
    return Math.abs(y - ratio * x) / Math.sqrt(variance * (ratio * x + y) / 2);
  }

  /** Target columns for a source column. */
  double ratio() {
    return ratio;
  }

  /** The variance s², in columns² per column. */
  double variance() {
    return variance;
  }

  private double sourceWidth(Path.Span span) {
    return sourceSums[span.sourceEnd()] - sourceSums[span.sourceStart()];
  }

  private double targetWidth(Path.Span span) {
    return targetSums[span.targetEnd()] - targetSums[span.targetStart()];
  }

  /** Half of what a run says by itself: how its width may be divided, against its units alone. */
  private static double[][] terms(double[] sums, double[] alone, double constant) {
    double[][] terms = new double[BeadShape.LONGEST_SPAN][sums.length];
    for (int units = 1; units <= BeadShape.LONGEST_SPAN; units++) {
      for (int end = units; end < sums.length; end++) {
        double split = logSplit(units, sums[end] - sums[end - units]);
        terms[units - 1][end] = (constant + split - (alone[end] - alone[end - units])) / 2;
      }
    }
    return terms;
  }

  /** The density of one division of a width into parts, all divisions being equally likely. */
  private static double logSplit(int parts, double width) {
    if (parts == 1) {
      return 0;
    }
    double sum = 0;
    for (int part = 1; part < parts; part++) {
      sum += log(part) - log(width);
    }
    return sum;
  }

  private static double total(Side side) {
    return Arrays.stream(side.widths()).sum();
  }

  private static double[] aloneSums(double[] widths) {
    double[] logs = Arrays.stream(widths).map(Math::log).toArray();
    double mean = Arrays.stream(logs).average().orElse(0);
    double squares = Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
    double spread = Math.max(SMALLEST_LOG_SPREAD, Math.sqrt(squares / Math.max(1, logs.length)));
    double[] sums = new double[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      double off = (logs[i] - mean) / spread;
      sums[i + 1] =
          sums[i] - off * off / 2 - logs[i] - Math.log(spread) - .5 * Math.log(2 * Math.PI);
    }
    return sums;
  }

  private static double log(double value) {
    return value >= 1 && value < LOG_TABLE - 1 ? interpolated(value) : Math.log(value);
  }

  private static double interpolated(double value) {
    int below = (int) value;
    return LOGS[below] + (value - below) * (LOGS[below + 1] - LOGS[below]);
  }

  private static double[] logTable() {
    double[] logs = new double[LOG_TABLE];
    for (int i = 1; i < LOG_TABLE; i++) {
      logs[i] = Math.log(i);
    }
    return logs;
  }
}
