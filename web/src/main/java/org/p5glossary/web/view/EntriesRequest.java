package org.p5glossary.web.view;

import java.util.Objects;
import java.util.Optional;

/**
 * Which entries a list was asked for.
 *
 * @param letter first letter of the term in the interface language
 * @param subject subject field
 * @param page number of the page, from 1
 */
public record EntriesRequest(Optional<String> letter, Optional<String> subject, int page) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public EntriesRequest {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(subject, "subject");
    Bounds.atLeast(0, page, "page");
    Bounds.atLeast(1, page, "page");
  }

  /** All entries, first page. */
  public static final EntriesRequest ALL =
      new EntriesRequest(Optional.empty(), Optional.empty(), 1);
}
