package org.p5glossary.glossary.occurrence;

import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.language.Language;

/**
 * How often an entry stands in the papers, sure occurrences only. Immutable.
 *
 * @param counts of every term that occurs, by language and term
 * @param passages in how many sentences of a language the entry occurs; languages without any are
 *     left out
 */
public record EntryUses(List<TermCount> counts, Map<Language, Integer> passages) {

  /** Copies the list and the map. */
  public EntryUses {
    counts = List.copyOf(counts);
    passages = Map.copyOf(passages);
  }

  /** How often a term occurs in a language. */
  public int count(Language language, String term) {
    for (TermCount count : counts) {
      if (count.language().equals(language) && count.term().equals(term)) {
        return count.occurrences();
      }
    }
    return 0;
  }

  /** In how many sentences of a language the entry occurs. */
  public int passages(Language language) {
    return passages.getOrDefault(language, 0);
  }
}
