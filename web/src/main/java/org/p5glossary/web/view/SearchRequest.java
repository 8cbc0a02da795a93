package org.p5glossary.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * What a search page was asked: the whole of its address.
 *
 * @param query the text in the search box, never null
 * @param with the second language
 * @param also the third language
 * @param sort order of the passages, never null
 * @param layout how the passages are shown, never null
 * @param filters at most one per field
 * @param page number of the page, from 1
 */
public record SearchRequest(
    String query,
    Optional<Language> with,
    Optional<Language> also,
    SearchSort sort,
    SearchLayout layout,
    List<Filter> filters,
    int page) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public SearchRequest {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(with, "with");
    Objects.requireNonNull(also, "also");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(layout, "layout");
    filters = List.copyOf(filters);
    Bounds.atLeast(0, page, "page");
    Bounds.atLeast(1, page, "page");
  }

  /** Whole passages by relevance, with one other language at most. */
  public SearchRequest(String query, Optional<Language> with, List<Filter> filters, int page) {
    this(query, with, Optional.empty(), SearchSort.RELEVANCE, SearchLayout.PASSAGES, filters, page);
  }

  /** A first page without other languages or filters. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, Optional.empty(), List.of(), 1);
  }

  /** The value by which a field is narrowed, if it is. */
  public Optional<String> filter(FacetField field) {
    return filters.stream().filter(f -> f.field() == field).map(Filter::value).findFirst();
  }

  /** The first page of the same search, narrowed to one value of a field. */
  public SearchRequest narrowed(FacetField field, String value) {
    List<Filter> narrowed = new ArrayList<>(widened(field).filters);
    narrowed.add(new Filter(field, value));
    return filtered(narrowed);
  }

  /** The first page of the same search, no longer narrowed by a field. */
  public SearchRequest widened(FacetField field) {
    return filtered(filters.stream().filter(f -> f.field() != field).toList());
  }

  private SearchRequest filtered(List<Filter> others) {
    return new SearchRequest(query, with, also, sort, layout, others, 1);
  }

  /** The same search for other words. */
  public SearchRequest asking(String words) {
    return new SearchRequest(words, with, also, sort, layout, filters, 1);
  }

  /** Another page of the same search. */
  public SearchRequest at(int otherPage) {
    return new SearchRequest(query, with, also, sort, layout, filters, otherPage);
  }
}
