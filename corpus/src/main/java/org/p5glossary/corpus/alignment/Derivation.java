package org.p5glossary.corpus.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.p5glossary.corpus.language.Language;

/**
 * Which beads of an alignment of two versions were derived through other versions of the paper.
 * Immutable, thread-safe.
 *
 * @param direct what the two versions alone said, never null
 * @param via by the number of a derived bead, from 0, the languages of the versions it was derived
 *     through, one or more, sorted by tag; beads that are not in it are direct
 */
public record Derivation(Alignment direct, SortedMap<Integer, List<Language>> via) {

  /**
   * @throws IllegalArgumentException if no bead was derived, or one through no version
   */
  public Derivation {
    Objects.requireNonNull(direct, "direct");
    SortedMap<Integer, List<Language>> copy = new TreeMap<>();
    via.forEach(
        (bead, languages) -> {
          if (bead < 0 || languages.isEmpty()) {
            throw new IllegalArgumentException(
                "a derived bead must have a number of 0 or more and be derived through one language"
                    + " or more, was "
                    + bead
                    + " through "
                    + languages);
          }
          List<Language> sorted = new ArrayList<>(languages);
          Collections.sort(sorted);
          copy.put(bead, List.copyOf(sorted));
        });
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("a derivation must have a derived bead, but has none");
    }
    via = Collections.unmodifiableSortedMap(copy);
  }

  /** The same seen from the target. */
  public Derivation mirrored() {
    return new Derivation(direct.mirrored(), via);
  }
}
