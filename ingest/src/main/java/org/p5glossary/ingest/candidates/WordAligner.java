package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * IBM Model 1 in both directions with a prior for words at like places, trained on the sentence
 * pairs themselves: three rounds apart, then three in which both directions must agree (counts are
 * the product of both posteriors, after Liang, Taskar and Klein 2006).
 */
final class WordAligner {

  private static final int ROUNDS_APART = 3;
  private static final int ROUNDS_AGREEING = 3;

  /** How fast the prior falls with the distance from the diagonal, after Dyer et al. 2013. */
  private static final double DIAGONAL = 4;

  /** Share of words that translate no word. */
  private static final double NULL_SHARE = .08;

  private final LinkTable targetGivenSource;
  private final LinkTable sourceGivenTarget;
  private final List<Numbered> pairs = new ArrayList<>();
  private final Vocabulary sources = new Vocabulary();
  private final Vocabulary targets = new Vocabulary();

  /** By cell, the number of the source word and, in the lower half, of the target word. */
  private final long[] cellWords;

  @SuppressWarnings("ArrayRecordComponent") // Inner loops run over them; they are never compared.
  record Numbered(int[] source, int[] target, int[] cells) {

    /** A pair whose words all have numbers and cells of their own. */
    static Numbered apart(int rows, int columns) {
      return new Numbered(
          IntStream.range(0, rows).toArray(),
          IntStream.range(0, columns).toArray(),
          IntStream.range(0, rows * columns).toArray());
    }
  }

  /** Weight of a link counted in general text, against one counted in the texts at hand. */
  private static final double LEXICON_WEIGHT = .3;

  WordAligner(List<SentencePair> sentences, Lexicon lexicon) {
    Map<Long, Integer> cellNumbers = new HashMap<>();
    for (SentencePair sentence : sentences) {
      int[] source = numbers(sentence.source(), sources);
      int[] target = numbers(sentence.target(), targets);
      int[] cells = new int[source.length * target.length];
      for (int i = 0; i < source.length; i++) {
        for (int j = 0; j < target.length; j++) {
          long key = ((long) source[i] << 32) | target[j];
          Integer cell = cellNumbers.putIfAbsent(key, cellNumbers.size());
          cells[i * target.length + j] = cell == null ? cellNumbers.size() - 1 : cell;
        }
      }
      pairs.add(new Numbered(source, target, cells));
    }
    targetGivenSource = new LinkTable(cellNumbers.size(), sources.size(), targets.size());
    sourceGivenTarget = new LinkTable(cellNumbers.size(), targets.size(), sources.size());
    cellWords = new long[cellNumbers.size()];
    cellNumbers.forEach((words, cell) -> cellWords[cell] = words);
    addLexicon(lexicon, cellNumbers);
    train();
  }

  private void addLexicon(Lexicon lexicon, Map<Long, Integer> cellNumbers) {
    lexicon
        .all()
        .forEach(
            (source, translations) ->
                translations.forEach(
                    (target, count) -> {
                      int s = sources.known(source);
                      int t = targets.known(target);
                      Integer cell = s < 0 || t < 0 ? null : cellNumbers.get(((long) s << 32) | t);
                      targetGivenSource.prior(cell, s, LEXICON_WEIGHT * count);
                      sourceGivenTarget.prior(cell, t, LEXICON_WEIGHT * count);
                    }));
  }

  private static int[] numbers(Sentence sentence, Vocabulary vocabulary) {
    return sentence.words().stream().mapToInt(word -> vocabulary.number(word.stem())).toArray();
  }

  private void train() {
    for (int round = 0; round < ROUNDS_APART + ROUNDS_AGREEING; round++) {
      boolean agree = round >= ROUNDS_APART;
      for (Numbered pair : pairs) {
        Links links = posteriors(pair, targetGivenSource, sourceGivenTarget);
        int rows = pair.source.length;
        int columns = pair.target.length;
        for (int i = 0; i < rows; i++) {
          for (int j = 0; j < columns; j++) {
            int cell = pair.cells[i * columns + j];
            double a = links.sourceOf()[i][j];
            double b = links.targetOf()[i][j];
            double product = a * b;
            targetGivenSource.count(cell, pair.source[i], agree ? product : a);
            sourceGivenTarget.count(cell, pair.target[j], agree ? product : b);
          }
        }
        targetGivenSource.countNull(pair.target, columnRests(links.sourceOf(), columns));
        sourceGivenTarget.countNull(pair.source, rowRests(links.targetOf()));
      }
      targetGivenSource.normalise(pairs, true);
      sourceGivenTarget.normalise(pairs, false);
    }
  }

  private static double[] columnRests(double[][] links, int columns) {
    double[] rests = new double[columns];
    java.util.Arrays.fill(rests, 1);
    for (double[] row : links) {
      for (int j = 0; j < columns; j++) {
        rests[j] -= row[j];
      }
    }
    return rests;
  }

  private static double[] rowRests(double[][] links) {
    double[] rests = new double[links.length];
    for (int i = 0; i < links.length; i++) {
      double rest = 1;
      for (double link : links[i]) {
        rest -= link;
      }
      rests[i] = rest;
    }
    return rests;
  }

  /** The links of the n-th sentence pair given to the constructor. */
  Links links(int n) {
    return posteriors(pairs.get(n), targetGivenSource, sourceGivenTarget);
  }

  /** What was learnt, without what is next to nothing, for texts that come later. */
  WordLinkTable learnt() {
    WordLinkTable.Builder table = new WordLinkTable.Builder();
    for (int s = 0; s < sources.size(); s++) {
      table.source(sources.string(s), sourceGivenTarget.ofNull(s));
    }
    for (int t = 0; t < targets.size(); t++) {
      table.target(targets.string(t), targetGivenSource.ofNull(t));
    }
    for (int cell = 0; cell < cellWords.length; cell++) {
      table.link(
          (int) (cellWords[cell] >>> 32),
          (int) cellWords[cell],
          targetGivenSource.of(cell),
          sourceGivenTarget.of(cell));
    }
    return table.build();
  }

  /** How likely the words of a pair of texts translate each other, by given tables. */
  static Links posteriors(Numbered pair, LinkTable targetGivenSource, LinkTable sourceGivenTarget) {
    int rows = pair.source.length;
    int columns = pair.target.length;
    double[][] prior = new double[rows][columns];
    double[] rowSums = new double[rows];
    double[] columnSums = new double[columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double distance = Math.abs((i + .5) / rows - (j + .5) / columns);
        prior[i][j] = Math.exp(-DIAGONAL * distance);
        rowSums[i] += prior[i][j];
        columnSums[j] += prior[i][j];
      }
    }
    double[][] sourceOf = new double[rows][columns];
    for (int j = 0; j < columns; j++) {
      double sum = NULL_SHARE * targetGivenSource.ofNull(pair.target[j]);
      for (int i = 0; i < rows; i++) {
        sourceOf[i][j] =
            (1 - NULL_SHARE)
                * prior[i][j]
                / columnSums[j]
                * targetGivenSource.of(pair.cells[i * columns + j]);
        sum += sourceOf[i][j];
      }
      for (int i = 0; i < rows; i++) {
        sourceOf[i][j] /= sum;
      }
    }
    double[][] targetOf = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      double sum = NULL_SHARE * sourceGivenTarget.ofNull(pair.source[i]);
      for (int j = 0; j < columns; j++) {
        targetOf[i][j] =
            (1 - NULL_SHARE)
                * prior[i][j]
                / rowSums[i]
                * sourceGivenTarget.of(pair.cells[i * columns + j]);
        sum += targetOf[i][j];
      }
      for (int j = 0; j < columns; j++) {
        targetOf[i][j] /= sum;
      }
    }
    return new Links(targetOf, sourceOf);
  }
}
