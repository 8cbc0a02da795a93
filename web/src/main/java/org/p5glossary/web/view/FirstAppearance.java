package org.p5glossary.web.view;

import java.util.Objects;

/**
 * The earliest dated passage that uses a concept in one language.
 *
 * @param passage never null
 * @param coverage the papers among which it is the earliest, never null
 */
public record FirstAppearance(PassageText passage, Coverage coverage) {

  public FirstAppearance {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(coverage, "coverage");
  }
}
