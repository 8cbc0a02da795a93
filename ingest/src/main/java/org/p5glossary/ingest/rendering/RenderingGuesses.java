package org.p5glossary.ingest.rendering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.candidates.LinkedTexts;
import org.p5glossary.ingest.candidates.PhraseGuess;

/**
 * Ranks the phrases that may stand for a term: those of one text by what they reach in all texts
 * that have the term and no known equivalent. Not thread-safe.
 */
final class RenderingGuesses {

  private final LinkedTexts texts;
  private final Map<String, Double> sums = new HashMap<>();

  RenderingGuesses(LinkedTexts texts) {
    this.texts = texts;
  }

  /**
   * Adds a place of the term.
   *
   * @param text number of the text
   * @param term where the term stands in its source
   * @param claims what of its target stands for other known terms
   * @return what may stand for it there
   */
  List<PhraseGuess> add(int text, TextRange term, List<LinkedTexts.Claim> claims) {
    List<PhraseGuess> guesses = texts.guesses(text, term, claims);
    Map<String, Double> best = new HashMap<>();
    for (PhraseGuess guess : guesses) {
      best.merge(guess.key(), guess.score(), Math::max);
    }
    best.forEach((key, score) -> sums.merge(key, score, Double::sum));
    return guesses;
  }

  /** Phrases, each key once, the best first. */
  List<PhraseGuess> ranked(List<PhraseGuess> guesses, int limit) {
    Map<String, PhraseGuess> best = new HashMap<>();
    for (PhraseGuess guess : guesses) {
      best.merge(guess.key(), guess, (one, other) -> one.score() >= other.score() ? one : other);
    }
    return best.values().stream()
        .sorted(
            Comparator.<PhraseGuess>comparingDouble(guess -> -sums.get(guess.key()))
                .thenComparing(Comparator.comparingDouble(PhraseGuess::score).reversed())
                .thenComparing(PhraseGuess::key))
        .limit(limit)
        .toList();
  }
}
