package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a claim rests on; shown with every claim.
 *
 * @param papers papers searched
 * @param from date of the earliest; empty if none is dated
 * @param to date of the latest; empty if none is dated
 * @param undated papers without a date: they are never the earliest
 * @param missingVersions language versions that are not stored
 * @param notReadable versions stored as scans without text
 */
public record Coverage(
    int papers,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int undated,
    int missingVersions,
    int notReadable) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public Coverage {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Bounds.atLeast(0, papers, "papers");
    Bounds.atLeast(0, undated, "undated");
    Bounds.atLeast(0, missingVersions, "missingVersions");
    Bounds.atLeast(0, notReadable, "notReadable");
  }
}
