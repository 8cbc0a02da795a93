package org.p5glossary.corpus.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many groups have a value.
 *
 * @param value the value as {@link Facet} says
 * @param groups number of groups, at least 1
 */
public record FacetCount(String value, int groups) {

  /** The most frequent values first, equals by value, at most {@link SearchPage#FACET_VALUES}. */
  public static List<FacetCount> mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(FacetCount::groups).reversed().thenComparing(FacetCount::value))
        .limit(SearchPage.FACET_VALUES)
        .toList();
  }
}
