package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.rendering.Divergence;

/**
 * Which divergences are shown; empty means any.
 *
 * @param kind of divergence
 * @param language of the version
 * @param paper the paper
 * @param since only papers taken in on that day or later
 * @param page from 1
 */
public record DivergencesRequest(
    Optional<Divergence.Kind> kind,
    Optional<Language> language,
    Optional<PaperId> paper,
    Optional<LocalDate> since,
    int page) {

  /** All, from the first. */
  public static final DivergencesRequest ALL =
      new DivergencesRequest(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);

  /**
   * @throws IllegalArgumentException if the page is not positive
   */
  public DivergencesRequest {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(since, "since");
    Bounds.atLeast(1, page, "page");
  }

  /** The same on another page. */
  public DivergencesRequest at(int other) {
    return new DivergencesRequest(kind, language, paper, since, other);
  }
}
