package org.p5glossary.corpus.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The date of a document and how it is known. A masthead prints the date of submission.
 *
 * @param date the day, never null
 * @param source the words it was read from and where, e.g. "masthead: 7 December 2021", never blank
 */
public record DocumentDate(LocalDate date, String source) {

  /**
   * @throws IllegalArgumentException if the source is blank: a date without one cannot be checked
   */
  public DocumentDate {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(source, "source");
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "the date " + date + " needs a source: where was it read?");
    }
  }
}
