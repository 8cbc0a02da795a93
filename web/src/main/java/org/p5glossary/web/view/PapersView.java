package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * The list of papers.
 *
 * @param request what was asked, never null
 * @param papers this page of the papers
 * @param paging never null
 * @param facets what all papers found are, for the reader to narrow them
 * @param years in which languages they can be read, the latest year first
 * @param coverage what is stored, never null
 * @param mayAdd whether the reader may add papers
 */
public record PapersView(
    PapersRequest request,
    List<PaperRow> papers,
    Paging paging,
    List<PaperFacetValues> facets,
    List<YearCoverage> years,
    Coverage coverage,
    boolean mayAdd) {

  public PapersView {
    Objects.requireNonNull(request, "request");
    papers = List.copyOf(papers);
    Objects.requireNonNull(paging, "paging");
    facets = List.copyOf(facets);
    years = List.copyOf(years);
    Objects.requireNonNull(coverage, "coverage");
  }

  /** A value that was chosen, with its label where papers that are found have it. */
  public FacetValue chosen(PaperFacet facet, String value) {
    return facets.stream()
        .filter(one -> one.facet() == facet)
        .flatMap(one -> one.values().stream())
        .filter(one -> one.value().equals(value))
        .findFirst()
        .orElseGet(() -> new FacetValue(value, value, 0));
  }
}
