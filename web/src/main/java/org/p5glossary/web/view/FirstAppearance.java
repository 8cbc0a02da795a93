package org.p5glossary.web.view;

import java.util.Objects;

/**
 * The earliest dated passage that uses a concept in one language.
 *
 * @param passage never null
 * @param coverage the papers among which it is the earliest, never null
 * @param citation how to cite it in the style of its language, "" where that is not known
 * @param dateSource where the date was read, "" where that is not known
 */
public record FirstAppearance(
    PassageText passage, Coverage coverage, String citation, String dateSource) {

  /** One without citation and without where the date was read. */
  public FirstAppearance(PassageText passage, Coverage coverage) {
    this(passage, coverage, "", "");
  }

  public FirstAppearance {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(dateSource, "dateSource");
  }
}
