package org.p5glossary.web.view;

import java.util.Objects;

/**
 * One value to narrow a list by.
 *
 * @param value the value as in addresses, never null
 * @param label what is shown; pages name languages themselves
 * @param count items that have it
 */
public record FacetValue(String value, String label, int count) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public FacetValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
    Bounds.atLeast(0, count, "count");
  }
}
