package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * The values of one field among the passages found.
 *
 * @param field never null
 * @param values the most frequent first
 */
public record Facet(FacetField field, List<FacetValue> values) {

  public Facet {
    Objects.requireNonNull(field, "field");
    values = List.copyOf(values);
  }
}
