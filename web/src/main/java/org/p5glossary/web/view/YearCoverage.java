package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * How many papers of a year can be read in each official language.
 *
 * @param year four digits; "" for papers without a date
 * @param papers at least 1
 * @param readable one number for each official language, in their order
 */
public record YearCoverage(String year, int papers, List<Integer> readable) {

  /**
   * @throws IllegalArgumentException if there are no papers
   */
  public YearCoverage {
    Objects.requireNonNull(year, "year");
    Bounds.atLeast(1, papers, "papers");
    readable = List.copyOf(readable);
  }
}
