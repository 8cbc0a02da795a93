package org.p5glossary.ingest.candidates;

/**
 * How likely the words of a sentence pair translate each other.
 *
 * @param targetOf for each source word, how likely each target word is its translation: a row sums
 *     to at most 1, the rest is for no word
 * @param sourceOf for each source word and target word, how likely the source word is the target
 *     word's translation: a column sums to at most 1
 */
@SuppressWarnings("ArrayRecordComponent") // Inner loops run over it; it is never compared.
record Links(double[][] targetOf, double[][] sourceOf) {

  /** The same links seen from the target. */
  Links mirrored() {
    return new Links(turned(sourceOf), turned(targetOf));
  }

  private static double[][] turned(double[][] matrix) {
    double[][] turned = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }
}
