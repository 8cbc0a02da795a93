package org.p5glossary.corpus.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/**
 * What to search and what to bring back.
 *
 * @param query what to find, never null
 * @param languages languages in which words may match; empty for any. {@code InLanguage} clauses
 *     are not restricted
 * @param sort order of the hits
 * @param pageSize hits per page, 1 to 100
 * @param cursor where the page starts; empty for the first page
 * @param facets what to count; each costs time in proportion to the hits
 * @param countUpTo hits to count exactly, 1 or more; beyond it the total is a lower bound
 * @param hidden papers that are left out as if they were not there
 */
public record SearchRequest(
    Query query,
    List<Language> languages,
    SortOrder sort,
    int pageSize,
    Optional<Cursor> cursor,
    Set<Facet> facets,
    int countUpTo,
    Set<PaperId> hidden) {

  public static final int LARGEST_PAGE = 100;
  public static final int DEFAULT_PAGE = 20;

  /** Counting further makes frequent words slow; a page says "more than 1,000". */
  public static final int DEFAULT_COUNT = 1_000;

  /**
   * @throws IllegalArgumentException if the page size or count is out of range
   */
  public SearchRequest {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(cursor, "cursor");
    languages = languages.stream().distinct().sorted().toList();
    facets = Set.copyOf(facets);
    hidden = Set.copyOf(hidden);
    if (pageSize < 1 || pageSize > LARGEST_PAGE) {
      throw new IllegalArgumentException("page size is 1 to 100, but was " + pageSize);
    }
    if (countUpTo < 1) {
      throw new IllegalArgumentException("count at least 1 hit exactly, not " + countUpTo);
    }
  }

  /** The first page of 20 in order of relevance, in any language, without facets. */
  public static SearchRequest of(Query query) {
    return new SearchRequest(
        query,
        List.of(),
        SortOrder.RELEVANCE,
        DEFAULT_PAGE,
        Optional.empty(),
        Set.of(),
        DEFAULT_COUNT,
        Set.of());
  }

  /** The same with words matching in these languages only. */
  public SearchRequest in(Collection<Language> only) {
    return new SearchRequest(
        query, List.copyOf(only), sort, pageSize, cursor, facets, countUpTo, hidden);
  }

  /** The same in another order. */
  public SearchRequest sorted(SortOrder order) {
    return new SearchRequest(query, languages, order, pageSize, cursor, facets, countUpTo, hidden);
  }

  /** The same with pages of another size. */
  public SearchRequest pageOf(int hits) {
    return new SearchRequest(query, languages, sort, hits, cursor, facets, countUpTo, hidden);
  }

  /** The same from a cursor on. */
  public SearchRequest from(Cursor next) {
    return new SearchRequest(
        query, languages, sort, pageSize, Optional.of(next), facets, countUpTo, hidden);
  }

  /** The same with these facets. */
  public SearchRequest counting(Set<Facet> wanted) {
    return new SearchRequest(query, languages, sort, pageSize, cursor, wanted, countUpTo, hidden);
  }

  /** The same with an exact total whatever it costs. */
  public SearchRequest countingAll() {
    return new SearchRequest(
        query, languages, sort, pageSize, cursor, facets, Integer.MAX_VALUE, hidden);
  }

  /** The same without some papers. */
  public SearchRequest hiding(Set<PaperId> papers) {
    return new SearchRequest(query, languages, sort, pageSize, cursor, facets, countUpTo, papers);
  }
}
