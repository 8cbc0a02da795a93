package org.p5glossary.ingest.candidates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;

/**
 * Tells a one-letter conjunction or preposition glued to an Arabic word from a first letter of the
 * word: the rest must be a word of the texts, and not a rarer one. Immutable after construction.
 */
final class ArabicProclitics {

  private static final String LETTERS = "وفبلك";
  private static final String ARTICLE = "ال";

  /** Shorter rests are too often words by chance. */
  private static final int SHORTEST_REST = 3;

  private final Set<String> cut;

  /** What was found in texts read before: the words whose first letter is a proclitic. */
  ArabicProclitics(Set<String> cut) {
    this.cut = Set.copyOf(cut);
  }

  /**
   * @param texts everything at hand in Arabic, all that is asked about later
   */
  ArabicProclitics(TextAnalyzer analyzer, Collection<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      for (Token token : analyzer.analyze(text, Language.ARABIC)) {
        counts.merge(withoutArticle(token.folded()), 1, Integer::sum);
      }
    }
    Set<String> words = new HashSet<>();
    counts.keySet().stream().filter(word -> cuts(word, counts)).forEach(words::add);
    cut = Set.copyOf(words);
  }

  /** The words whose first letter is a proclitic. */
  Set<String> words() {
    return cut;
  }

  private static String withoutArticle(String folded) {
    boolean article = folded.startsWith(ARTICLE) && folded.length() > ARTICLE.length() + 2;
    return article ? folded.substring(ARTICLE.length()) : folded;
  }

  /**
   * Whether the word's first letter is a proclitic.
   *
   * @param folded the word without marks
   */
  boolean cuts(String folded) {
    return cut.contains(folded);
  }

  private static boolean cuts(String folded, Map<String, Integer> counts) {
    if (folded.length() <= SHORTEST_REST || LETTERS.indexOf(folded.charAt(0)) < 0) {
      return false;
    }
    String rest = folded.substring(1);
    if (rest.startsWith(ARTICLE)) {
      return false; // The stemmer knows these, and "لل" loses a letter.
    }
    int ofRest = counts.getOrDefault(rest, 0);
    return ofRest > 0 && ofRest >= counts.getOrDefault(folded, 0);
  }
}
