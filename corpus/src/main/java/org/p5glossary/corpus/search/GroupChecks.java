package org.p5glossary.corpus.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageGroup;

/** What every index asks of the groups it is given. Stateless. */
public final class GroupChecks {

  private GroupChecks() {}

  /**
   * @throws IllegalArgumentException if a group is of another paper or two have one ordinal
   */
  public static void check(PaperId paper, List<IndexedGroup> groups) {
    Set<Integer> ordinals = new HashSet<>();
    for (IndexedGroup indexed : groups) {
      PassageGroup group = indexed.group();
      if (!group.paper().equals(paper) || !ordinals.add(group.ordinal())) {
        throw new IllegalArgumentException(
            "groups of paper "
                + paper
                + " need that paper and different ordinals, but one was "
                + group.paper()
                + " "
                + group.ordinal());
      }
    }
  }
}
