package org.p5glossary.web.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the list of papers was asked: the whole of its address.
 *
 * @param filter words that symbol, title or submitters must have; "" for all
 * @param facets what papers must be, as in addresses
 * @param page number of the page, from 1
 */
public record PapersRequest(String filter, Map<PaperFacet, String> facets, int page) {

  /** All papers, from the first. */
  public static final PapersRequest ALL = new PapersRequest("", Map.of(), 1);

  /**
   * @throws IllegalArgumentException if the page is below 1
   */
  public PapersRequest {
    Objects.requireNonNull(filter, "filter");
    facets = Map.copyOf(facets);
    Bounds.atLeast(1, page, "page");
  }

  /** The first page of those that also are something. */
  public PapersRequest narrowed(PaperFacet facet, String value) {
    Map<PaperFacet, String> narrower = new EnumMap<>(PaperFacet.class);
    narrower.putAll(facets);
    narrower.put(facet, value);
    return new PapersRequest(filter, narrower, 1);
  }

  /** The first page of all those whatever they are in one respect. */
  public PapersRequest widened(PaperFacet facet) {
    Map<PaperFacet, String> wider = new EnumMap<>(PaperFacet.class);
    wider.putAll(facets);
    wider.remove(facet);
    return new PapersRequest(filter, wider, 1);
  }

  /** Another page of the same list. */
  public PapersRequest at(int number) {
    return new PapersRequest(filter, facets, number);
  }

  /** Whether a value was chosen. */
  public boolean asks(PaperFacet facet, String value) {
    return value.equals(facets.get(facet));
  }
}
