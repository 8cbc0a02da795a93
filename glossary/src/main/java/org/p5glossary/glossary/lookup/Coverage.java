package org.p5glossary.glossary.lookup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a claim over the corpus covers: "earliest of 12 papers, 2010 to 2023".
 *
 * @param papers how many papers there are
 * @param from date of the earliest dated paper; empty if none is dated
 * @param to date of the latest dated paper; empty if none is dated
 * @param undated how many papers have no date
 * @param missingVersions how many versions in official languages are missing over all papers
 * @param unreadable how many versions are there without text (scans)
 */
public record Coverage(
    int papers,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int undated,
    int missingVersions,
    int unreadable) {

  /** Of no papers. */
  public static final Coverage NOTHING =
      new Coverage(0, Optional.empty(), Optional.empty(), 0, 0, 0);

  /**
   * @throws IllegalArgumentException if a count is negative
   */
  public Coverage {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (papers < 0 || undated < 0 || missingVersions < 0 || unreadable < 0) {
      throw new IllegalArgumentException(
          "coverage needs counts >= 0, but had "
              + papers
              + ", "
              + undated
              + ", "
              + missingVersions
              + ", "
              + unreadable);
    }
  }
}
