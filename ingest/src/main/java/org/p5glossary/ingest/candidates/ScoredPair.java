package org.p5glossary.ingest.candidates;

import java.util.Comparator;

/**
 * A pair of phrases with its score.
 *
 * @param pair the pair
 * @param source its source term as written
 * @param target its target term as written
 * @param values its feature values, by ordinal
 * @param score the weighted sum of the values
 * @param consensus what other languages add
 */
@SuppressWarnings("ArrayRecordComponent") // Held for one extraction; never compared.
record ScoredPair(
    PhrasePair pair,
    String source,
    String target,
    double[] values,
    double score,
    double consensus) {

  /** The best first; ties by the terms, so that the order never depends on chance. */
  static final Comparator<ScoredPair> BEST_FIRST =
      Comparator.comparingDouble((ScoredPair pair) -> -pair.total())
          .thenComparing(ScoredPair::source)
          .thenComparing(ScoredPair::target);

  double total() {
    return score + consensus;
  }

  ScoredPair withConsensus(double points) {
    return new ScoredPair(pair, source, target, values, score, points);
  }
}
