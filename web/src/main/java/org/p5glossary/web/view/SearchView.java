package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * What a search found: entries first, then passages.
 *
 * @param request what was asked, never null
 * @param entries entries whose terms match, the best first
 * @param passages this page of the passages
 * @param lines the places of the words on this page, where the layout asks for them
 * @param paging of the passages, never null
 * @param facets fields to narrow by
 * @param suggestions other spellings to try, the best first
 * @param notices what the reader should know about this search
 * @param coverage what was searched, never null
 */
public record SearchView(
    SearchRequest request,
    List<EntrySummary> entries,
    List<PassageHit> passages,
    List<KwicLine> lines,
    Paging paging,
    List<Facet> facets,
    List<String> suggestions,
    List<Notice> notices,
    Coverage coverage) {

  /** A search whose passages are shown whole. */
  public SearchView(
      SearchRequest request,
      List<EntrySummary> entries,
      List<PassageHit> passages,
      Paging paging,
      List<Facet> facets,
      List<String> suggestions,
      List<Notice> notices,
      Coverage coverage) {
    this(request, entries, passages, List.of(), paging, facets, suggestions, notices, coverage);
  }

  public SearchView {
    Objects.requireNonNull(request, "request");
    entries = List.copyOf(entries);
    passages = List.copyOf(passages);
    lines = List.copyOf(lines);
    Objects.requireNonNull(paging, "paging");
    facets = List.copyOf(facets);
    suggestions = List.copyOf(suggestions);
    notices = List.copyOf(notices);
    Objects.requireNonNull(coverage, "coverage");
  }
}
