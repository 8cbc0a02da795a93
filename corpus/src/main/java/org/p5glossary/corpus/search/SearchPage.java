package org.p5glossary.corpus.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of hits.
 *
 * @param hits the hits of this page, at most as many as asked for
 * @param total number of groups found, on all pages
 * @param exact whether {@code total} is exact, or there are more
 * @param next where the next page starts; empty on the last page
 * @param facets counts for each facet asked for, most frequent first, at most {@link #FACET_VALUES}
 * @param stopped whether the time limit of a regular expression was reached: there may be more
 * @param sequence the sequence of the commit that was searched: tells how fresh the page is
 */
public record SearchPage(
    List<Hit> hits,
    long total,
    boolean exact,
    Optional<Cursor> next,
    Map<Facet, List<FacetCount>> facets,
    boolean stopped,
    long sequence) {

  /** More values of a facet than this help nobody choose. */
  public static final int FACET_VALUES = 50;

  public SearchPage {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    Objects.requireNonNull(next, "next");
  }

  /** The same with counts of another page of the same search: they are the same on all. */
  public SearchPage counted(Map<Facet, List<FacetCount>> counts) {
    return new SearchPage(hits, total, exact, next, counts, stopped, sequence);
  }
}
