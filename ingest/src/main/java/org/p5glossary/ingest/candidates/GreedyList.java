package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Lists pairs the best first, where a term that has been listed costs its next pairs points: one
 * good pair for a term is worth more than its variants.
 */
final class GreedyList {

  /** Points lost for each earlier use of a term, on either side; fitted with the weights. */
  private static final double PENALTY = 3.6;

  private static final int MOST_USES = 3;

  private record Waiting(ScoredPair pair, int uses) {
    double score() {
      return pair.total() - PENALTY * uses;
    }
  }

  /**
   * A pair in its place in the list.
   *
   * @param pair the pair
   * @param penalty what it lost for terms that stand further up, not negative
   */
  record Listed(ScoredPair pair, double penalty) {}

  private GreedyList() {}

  static List<Listed> of(List<ScoredPair> pairs, int limit) {
    PriorityQueue<Waiting> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble((Waiting waiting) -> -waiting.score())
                .thenComparing(Waiting::pair, ScoredPair.BEST_FIRST));
    pairs.forEach(pair -> queue.add(new Waiting(pair, 0)));
    Map<String, Integer> sourceUses = new HashMap<>();
    Map<String, Integer> targetUses = new HashMap<>();
    List<Listed> listed = new ArrayList<>();
    while (!queue.isEmpty() && listed.size() < limit) {
      Waiting next = queue.poll();
      int ofSource = sourceUses.getOrDefault(next.pair().source(), 0);
      int ofTarget = targetUses.getOrDefault(next.pair().target(), 0);
      if (ofSource >= MOST_USES || ofTarget >= MOST_USES) {
        continue;
      }
      int uses = ofSource + ofTarget;
      if (uses > next.uses()) {
        queue.add(new Waiting(next.pair(), uses));
        continue;
      }
      listed.add(new Listed(next.pair(), PENALTY * uses));
      sourceUses.merge(next.pair().source(), 1, Integer::sum);
      targetUses.merge(next.pair().target(), 1, Integer::sum);
    }
    return listed;
  }
}
