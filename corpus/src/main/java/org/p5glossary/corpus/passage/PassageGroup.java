package org.p5glossary.corpus.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;

/**
 * The passages of a paper that say the same, at most one for each language: a connected component
 * of its pairwise alignments. The unit in which the index is replaced.
 *
 * @param paper id of the paper, never null
 * @param ordinal number of the group within the paper, 0-based
 * @param passages its passages, at least one, each of another language
 */
public record PassageGroup(PaperId paper, int ordinal, List<Passage> passages) {

  /**
   * @throws IllegalArgumentException if there is no passage, or two of one language
   */
  public PassageGroup {
    Objects.requireNonNull(paper, "paper");
    passages = List.copyOf(passages);
    Set<Language> languages = new HashSet<>();
    boolean different = true;
    for (Passage passage : passages) {
      different &= languages.add(passage.language());
    }
    if (passages.isEmpty() || !different) {
      throw new IllegalArgumentException(
          "group " + ordinal + " of " + paper + " needs passages of different languages");
    }
  }

  /** The passage in a language, if the group has one. */
  public Optional<Passage> in(Language language) {
    return passages.stream().filter(passage -> passage.language().equals(language)).findFirst();
  }
}
