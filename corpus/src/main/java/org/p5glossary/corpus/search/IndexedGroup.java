package org.p5glossary.corpus.search;

import java.util.Objects;
import org.p5glossary.corpus.passage.PassageGroup;

/**
 * A group of aligned passages as it goes into the index.
 *
 * @param group the passages, never null
 * @param facts what is known of their paper, never null
 */
public record IndexedGroup(PassageGroup group, PaperFacts facts) {

  public IndexedGroup {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(facts, "facts");
  }
}
