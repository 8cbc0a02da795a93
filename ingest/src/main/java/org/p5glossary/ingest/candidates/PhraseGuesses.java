package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * Which phrases of a target may stand for words of its source, by the links of their words.
 *
 * @param language of the target
 * @param source words of the source
 * @param target words of the target
 * @param links how likely they translate each other
 */
record PhraseGuesses(Language language, Sentence source, Sentence target, Links links) {

  /** What a phrase loses for being all words of other known terms, measured. */
  private static final double CLAIMED = .8;

  /** Takes a phrase of the target: its first word, one past its last, and its score. */
  private interface Taker {
    void take(int start, int end, double score);
  }

  /**
   * The phrases with a score above 0, in no order.
   *
   * @param term the words, a range of the source text
   * @param claims what of the target text stands for other known terms
   */
  List<PhraseGuess> of(TextRange term, List<LinkedTexts.Claim> claims) {
    List<PhraseGuess> guesses = new ArrayList<>();
    each(term, claims, (start, end, score) -> guesses.add(guess(start, end, score)));
    return guesses;
  }

  /**
   * The phrase with the best score, the first of the shortest if several have it.
   *
   * @param term the words, a range of the source text
   * @param least lower scores do not count
   * @return its range in the text of the target
   */
  Optional<TextRange> best(TextRange term, double least) {
    double[] most = {least};
    int[] span = new int[2];
    each(
        term,
        List.of(),
        (start, end, score) -> {
          boolean shorter = end - start < span[1] - span[0] && score == most[0];
          if (score > most[0] || shorter) {
            most[0] = score;
            span[0] = start;
            span[1] = end;
          }
        });
    return span[1] == 0 ? Optional.empty() : Optional.of(range(span[0], span[1]));
  }

  private TextRange range(int start, int end) {
    return new TextRange(target.word(start).start(), target.word(end - 1).end());
  }

  private void each(TextRange term, List<LinkedTexts.Claim> claims, Taker taker) {
    double[] shares = shares(source, term);
    double whole = 0;
    for (int i = 0; i < shares.length; i++) {
      whole += shares[i] * source.word(i).weight();
    }
    if (whole == 0) {
      return;
    }
    double[] forth = new double[target.size() + 1];
    double[] back = new double[target.size() + 1];
    double[] weights = new double[target.size() + 1];
    double[] taken = new double[target.size() + 1];
    for (int j = 0; j < target.size(); j++) {
      double to = 0;
      double from = 0;
      for (int i = 0; i < shares.length; i++) {
        if (shares[i] > 0) {
          to += shares[i] * source.word(i).weight() * links.targetOf()[i][j];
          from += shares[i] * links.sourceOf()[i][j];
        }
      }
      Word word = target.word(j);
      double known =
          claims.stream()
              .filter(claim -> overlaps(claim.range(), word))
              .mapToDouble(LinkedTexts.Claim::share)
              .max()
              .orElse(0);
      forth[j + 1] = forth[j] + to;
      back[j + 1] = back[j] + word.weight() * from;
      weights[j + 1] = weights[j] + word.weight();
      taken[j + 1] = taken[j] + known;
    }
    for (int start = 0; start < target.size(); start++) {
      if (!Spans.opens(target, start)) {
        continue;
      }
      int reach = Spans.reach(target, start);
      for (int end = start + 1; end <= reach; end++) {
        if (Spans.closes(target, end - 1)) {
          // How much of the term is in the phrase counts more than how much of the phrase is in the
          // term: with like weights the best phrases are cut short, measured.
          double a = (forth[end] - forth[start]) / whole;
          double b = (back[end] - back[start]) / (weights[end] - weights[start]);
          double known = (taken[end] - taken[start]) / (end - start);
          double score = a * Math.sqrt(Math.max(0, b)) * (1 - CLAIMED * known);
          if (score > 0) {
            taker.take(start, end, score);
          }
        }
      }
    }
  }

  private PhraseGuess guess(int start, int end, double score) {
    String key =
        target.words().subList(start, end).stream()
            .map(Word::stem)
            .collect(Collectors.joining(" "));
    return new PhraseGuess(
        key, Surfaces.of(target, start, end, language), range(start, end), score);
  }

  /** Whether words of the source say something, rather than "of the". */
  boolean holdsContent(TextRange words) {
    return source.words().stream().anyMatch(word -> word.content() && overlaps(words, word));
  }

  /** How much of each word lies in a range, 0 to 1. */
  private static double[] shares(Sentence sentence, TextRange range) {
    double[] shares = new double[sentence.size()];
    for (int i = 0; i < shares.length; i++) {
      Word word = sentence.word(i);
      int common = Math.min(word.end(), range.end()) - Math.max(word.start(), range.start());
      shares[i] = Math.max(0, common) / (double) (word.end() - word.start());
    }
    return shares;
  }

  private static boolean overlaps(TextRange range, Word word) {
    return range.start() < word.end() && word.start() < range.end();
  }
}
