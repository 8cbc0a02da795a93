package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final Table targetGivenSource;
  private final Table sourceGivenTarget;
  private final List<Numbered> pairs = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // Inner loops run over them; they are never compared.
  private record Numbered(int[] source, int[] target, int[] cells) {}

  /** Weight of a link counted in general text, against one counted in the texts at hand. */
  private static final double LEXICON_WEIGHT = .3;

  WordAligner(List<SentencePair> sentences, Lexicon lexicon) {
    Vocabulary sources = new Vocabulary();
    Vocabulary targets = new Vocabulary();
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
    targetGivenSource = new Table(cellNumbers.size(), sources.size(), targets.size());
    sourceGivenTarget = new Table(cellNumbers.size(), targets.size(), sources.size());
    addLexicon(lexicon, sources, targets, cellNumbers);
    train();
  }

  private void addLexicon(
      Lexicon lexicon, Vocabulary sources, Vocabulary targets, Map<Long, Integer> cellNumbers) {
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
        Links links = posteriors(pair);
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
    return posteriors(pairs.get(n));
  }

  private Links posteriors(Numbered pair) {
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

  /** Translation probabilities in one direction; one cell for each pair of words seen together. */
  private static final class Table {
    private static final double FLOOR = 1e-9;

    private final double[] probability;
    private final double[] nullProbability;
    private final double[] counts;
    private final double[] totals;
    private final double[] nullCounts;
    private final double[] priorCounts;
    private final double[] priorTotals;

    Table(int cells, int fromWords, int toWords) {
      probability = new double[cells];
      java.util.Arrays.fill(probability, 1.0 / toWords);
      nullProbability = new double[toWords];
      java.util.Arrays.fill(nullProbability, 1.0 / toWords);
      counts = new double[cells];
      totals = new double[fromWords];
      nullCounts = new double[toWords];
      priorCounts = new double[cells];
      priorTotals = new double[fromWords];
    }

    /**
     * Adds links counted elsewhere.
     *
     * @param cell the cell of both words, null if they never meet here
     * @param from the word that is translated, negative if it is not here
     */
    void prior(Integer cell, int from, double count) {
      if (from >= 0) {
        priorTotals[from] += count;
        if (cell != null) {
          priorCounts[cell] += count;
        }
      }
    }

    double of(int cell) {
      return Math.max(FLOOR, probability[cell]);
    }

    double ofNull(int word) {
      return Math.max(FLOOR, nullProbability[word]);
    }

    void count(int cell, int from, double count) {
      counts[cell] += count;
      totals[from] += count;
    }

    void countNull(int[] words, double[] rests) {
      for (int i = 0; i < words.length; i++) {
        nullCounts[words[i]] += Math.max(0, rests[i]);
      }
    }

    void normalise(List<Numbered> pairs, boolean fromSource) {
      for (Numbered pair : pairs) {
        int columns = pair.target.length;
        for (int c = 0; c < pair.cells.length; c++) {
          int from = fromSource ? pair.source[c / columns] : pair.target[c % columns];
          int cell = pair.cells[c];
          double count = counts[cell] + priorCounts[cell];
          probability[cell] = count / Math.max(FLOOR, totals[from] + priorTotals[from]);
        }
      }
      double sum = java.util.Arrays.stream(nullCounts).sum();
      for (int word = 0; word < nullCounts.length; word++) {
        nullProbability[word] = nullCounts[word] / Math.max(FLOOR, sum);
      }
      java.util.Arrays.fill(counts, 0);
      java.util.Arrays.fill(totals, 0);
      java.util.Arrays.fill(nullCounts, 0);
    }
  }
}
