package org.p5glossary.corpus.search;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.passage.Passage;

/**
 * A passage of a group that was found.
 *
 * @param passage the passage with its text, never null
 * @param matched whether this passage answers the query, rather than stand beside one that does
 * @param highlights what matched, as ranges of the passage's text in order, apart from each other;
 *     empty if only filters matched
 */
public record PassageHit(Passage passage, boolean matched, List<TextRange> highlights) {

  public PassageHit {
    Objects.requireNonNull(passage, "passage");
    highlights = List.copyOf(highlights);
  }
}
