package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * What the papers of a list are in one respect.
 *
 * @param facet never null
 * @param values with the number of papers; years and languages in their order, others the most
 *     frequent first
 */
public record PaperFacetValues(PaperFacet facet, List<FacetValue> values) {

  public PaperFacetValues {
    Objects.requireNonNull(facet, "facet");
    values = List.copyOf(values);
  }
}
