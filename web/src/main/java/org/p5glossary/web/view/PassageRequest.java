package org.p5glossary.web.view;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * Which passages of an entry are asked for.
 *
 * @param language only passages in this language
 * @param with the second language
 * @param page number of the page, from 1
 */
public record PassageRequest(Optional<Language> language, Optional<Language> with, int page) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public PassageRequest {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(with, "with");
    Bounds.atLeast(0, page, "page");
    Bounds.atLeast(1, page, "page");
  }

  /** All languages, none beside, first page. */
  public static final PassageRequest ALL =
      new PassageRequest(Optional.empty(), Optional.empty(), 1);

  /** The first page in another language, or in all. */
  public PassageRequest in(Optional<Language> other) {
    return new PassageRequest(other, with, 1);
  }

  /** Another page of the same passages. */
  public PassageRequest at(int otherPage) {
    return new PassageRequest(language, with, otherPage);
  }
}
