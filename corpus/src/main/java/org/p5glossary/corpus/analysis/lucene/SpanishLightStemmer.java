package org.p5glossary.corpus.analysis.lucene;

/**
 * A light stemmer for Spanish: number and gender of nouns and adjectives, without accents.
 *
 * <p>Of the ready ones, Snowball's keeps "arma" and "armas", "nuclear" and "nucleares" apart, and
 * Savoy's leaves words of four letters alone but cuts their plurals.
 */
final class SpanishLightStemmer {

  private static final int SHORTEST_WITH_PLURAL = 4;
  private static final int SHORTEST_WITH_E = 4;
  private static final int SHORTEST_WITH_GENDER = 5;

  private SpanishLightStemmer() {}

  /** The stem of a folded word. */
  static String stem(String word) {
    int length = word.length();
    if (length >= SHORTEST_WITH_PLURAL
        && word.charAt(length - 1) == 's'
        && "aeo".indexOf(word.charAt(length - 2)) >= 0) {
      length--;
    }
    char last = word.charAt(length - 1);
    if (last == 'e' && length >= SHORTEST_WITH_E) {
      length--; // nucleares, nuclear; bases, base
    } else if ((last == 'a' || last == 'o') && length >= SHORTEST_WITH_GENDER) {
      length--;
    }
    String stem = word.substring(0, length);
    return stem.endsWith("z") ? stem.substring(0, length - 1) + 'c' : stem; // paz, paces
  }
}
