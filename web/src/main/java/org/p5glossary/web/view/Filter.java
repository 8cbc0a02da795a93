package org.p5glossary.web.view;

import java.util.Objects;

/**
 * One narrowing of a search.
 *
 * @param field never null
 * @param value the value as in addresses: a language tag, a year, a submitter, a paper id, a
 *     conference, "authored", "translated" or "unknown", the status of an entry in lower case
 */
public record Filter(FacetField field, String value) {

  public Filter {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(value, "value");
  }
}
