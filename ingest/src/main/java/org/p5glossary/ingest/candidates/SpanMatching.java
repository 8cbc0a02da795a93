package org.p5glossary.ingest.candidates;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which spans of a sentence and its translation belong together: those whose links stay
 * inside both (soft consistency).
 */
final class SpanMatching {

  /** Pairs below this share of links inside are noise, measured. */
  private static final double LEAST = .2;

  /** A pair must come so near to the best of its row or column, measured. */
  private static final double NEAR_BEST = .85;

  private final PhraseTable sources;
  private final PhraseTable targets;
  private final Map<Long, PhrasePair> pairs = new LinkedHashMap<>();

  SpanMatching(PhraseTable sources, PhraseTable targets) {
    this.sources = sources;
    this.targets = targets;
  }

  /** Every pair found so far, in order of appearance. */
  Collection<PhrasePair> pairs() {
    return pairs.values();
  }

  /** Adds the pairs of the n-th sentence pair. */
  void add(int n, SentencePair sentences, Links links) {
    List<Span> rows = sources.spans(n);
    List<Span> columns = targets.spans(n);
    double[][] forth = prefixSums(links.targetOf(), sentences.source(), sentences.target(), true);
    double[][] back = prefixSums(links.sourceOf(), sentences.source(), sentences.target(), false);
    double[] sourceWeights = weights(sentences.source(), rows);
    double[] targetWeights = weights(sentences.target(), columns);
    double[][] consistency = new double[rows.size()][columns.size()];
    double[] bestOfRow = new double[rows.size()];
    double[] bestOfColumn = new double[columns.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        double a = inside(forth, rows.get(r), columns.get(c)) / sourceWeights[r];
        double b = inside(back, rows.get(r), columns.get(c)) / targetWeights[c];
        double q = Math.sqrt(Math.max(0, a * b));
        consistency[r][c] = q;
        bestOfRow[r] = Math.max(bestOfRow[r], q);
        bestOfColumn[c] = Math.max(bestOfColumn[c], q);
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        double q = consistency[r][c];
        boolean near = q >= NEAR_BEST * bestOfRow[r] || q >= NEAR_BEST * bestOfColumn[c];
        if (q >= LEAST && near) {
          boolean mutual = q >= bestOfRow[r] && q >= bestOfColumn[c];
          long key = ((long) rows.get(r).phrase() << 32) | columns.get(c).phrase();
          int source = rows.get(r).phrase();
          int target = columns.get(c).phrase();
          pairs
              .computeIfAbsent(key, k -> new PhrasePair(source, target))
              .add(q, mutual, sentences.origin());
        }
      }
    }
  }

  private static double[] weights(Sentence sentence, List<Span> spans) {
    double[] weights = new double[spans.size()];
    for (int s = 0; s < weights.length; s++) {
      for (int i = spans.get(s).start(); i < spans.get(s).end(); i++) {
        weights[s] += sentence.word(i).weight();
      }
    }
    return weights;
  }

  /** Sums of weighted links over all rectangles from the origin. */
  private static double[][] prefixSums(
      double[][] links, Sentence source, Sentence target, boolean weighSource) {
    int rows = links.length;
    int columns = rows == 0 ? 0 : links[0].length;
    double[][] sums = new double[rows + 1][columns + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double weight = weighSource ? source.word(i).weight() : target.word(j).weight();
        sums[i + 1][j + 1] = sums[i][j + 1] + sums[i + 1][j] - sums[i][j] + weight * links[i][j];
      }
    }
    return sums;
  }

  private static double inside(double[][] sums, Span row, Span column) {
    return sums[row.end()][column.end()]
        - sums[row.start()][column.end()]
        - sums[row.end()][column.start()]
        + sums[row.start()][column.start()];
  }
}
