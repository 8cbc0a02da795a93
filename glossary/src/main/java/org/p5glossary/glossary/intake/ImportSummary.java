package org.p5glossary.glossary.intake;

import java.util.EnumMap;
import java.util.Map;

/**
 * How an import went.
 *
 * @param counts how many rows had each outcome; outcomes without rows are left out
 * @param written how many entries were written; 0 for a dry run
 * @param stopped whether rows stand in the way of writing the file under the policy
 */
public record ImportSummary(Map<Outcome, Long> counts, long written, boolean stopped) {

  public ImportSummary {
    counts = Map.copyOf(counts);
  }

  /** The same with one more row. */
  public ImportSummary with(Outcome outcome) {
    Map<Outcome, Long> more = new EnumMap<>(Outcome.class);
    more.putAll(counts);
    more.merge(outcome, 1L, Long::sum);
    return new ImportSummary(more, written, stopped);
  }

  /** How many rows had an outcome. */
  public long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }
}
