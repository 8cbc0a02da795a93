package org.p5glossary.glossary.recognition;

import java.util.Map;
import java.util.Set;
import org.p5glossary.glossary.entry.PartOfSpeech;

/**
 * Whether two words of one stem can be forms of one word: asked of terms of one word, where no
 * neighbour makes up for a stemmer that puts "transparency" and "transparent" together.
 */
final class WordEndings {

  /** What may follow the letters that two forms of a noun or adjective share. */
  private static final Map<String, Set<String>> NOMINAL =
      Map.of(
          "en", Set.of("", "s", "es", "y", "ies", "'s", "s'", "e", "is", "on", "a", "um"),
          "fr", Set.of("", "s", "x", "e", "es", "l", "ux", "le", "les", "il"),
          "es", Set.of("", "s", "es", "a", "as", "o", "os", "z", "ces"));

  /** What may follow in two forms of an English verb. */
  private static final Set<String> ENGLISH_VERBAL =
      Set.of("", "s", "es", "d", "ed", "e", "ing", "y", "ies", "ied", "ying");

  private final Set<String> nominal;
  private final Set<String> verbal;

  /**
   * @param primary primary subtag of the language; without rules for it every pair agrees, as in
   *     Russian and Arabic, whose endings no short list holds
   */
  WordEndings(String primary) {
    this.nominal = NOMINAL.getOrDefault(primary, Set.of());
    this.verbal = primary.equals("en") ? ENGLISH_VERBAL : Set.of();
  }

  /** Whether {@code word} can be a form of {@code term}, both folded. */
  boolean agree(String term, String word, PartOfSpeech partOfSpeech) {
    Set<String> endings = partOfSpeech == PartOfSpeech.VERB ? verbal : nominal;
    if (endings.isEmpty()) {
      return true;
    }
    int shared = 0;
    while (shared < term.length()
        && shared < word.length()
        && term.charAt(shared) == word.charAt(shared)) { // units of folded letters, compared only
      shared++;
    }
    return endings.contains(term.substring(shared)) && endings.contains(word.substring(shared));
  }
}
