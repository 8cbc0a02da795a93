package org.p5glossary.ingest.align;

import java.util.List;

/**
 * Word translations in one direction, learnt by IBM Model 1 from the beads at hand.
 *
 * <p>The lift of a pair is tr(t|s)/p(t): how much likelier t is where s stands across. What a
 * word's translations are worth is capped by how often the model explains it at all; a word never
 * explained is neutral (a flat floor for unknown words made false deletions: .85 to .68 on magazine
 * prose).
 */
final class WordTranslation {
  private final int[] rowStart;
  private final int[] toWord;
  private final double[] lift;
  private final double[] explained;

  WordTranslation(int[] rowStart, int[] toWord, double[] lift, double[] explained) {
    this.rowStart = rowStart;
    this.toWord = toWord;
    this.lift = lift;
    this.explained = explained;
  }

  /** A table without translations: every word is neutral. */
  static WordTranslation none(Side from, Side to) {
    return new WordTranslation(
        new int[from.wordCount() + 1], new int[0], new double[0], new double[to.wordCount()]);
  }

  /**
   * Learns from beads in which {@code from} stands on the source side, and from what is known
   * before.
   */
  static WordTranslation learn(Side from, Side to, List<Path.Span> beads, PriorCounts prior) {
    TrainingBeads training = TrainingBeads.of(from, to, beads);
    return ModelOne.train(Associations.of(training, prior), training, training.toCounts());
  }

  /** What is known before any bead of this text is. */
  static WordTranslation known(Side from, Side to, PriorCounts prior) {
    if (prior.isEmpty()) {
      return none(from, to);
    }
    TrainingBeads nothing = TrainingBeads.of(from, to, List.of());
    return ModelOne.train(
        Associations.of(nothing, prior), nothing, TrainingBeads.counts(to.words(), to.wordCount()));
  }

  int rowStart(int fromWord) {
    return rowStart[fromWord];
  }

  int rowEnd(int fromWord) {
    return rowStart[fromWord + 1];
  }

  int toWord(int entry) {
    return toWord[entry];
  }

  double lift(int entry) {
    return lift[entry];
  }

  /** How often the model explains a word, 0 (unknown) to .8. */
  double explained(int word) {
    return explained[word];
  }
}
