package org.p5glossary.web.view;

import java.util.Objects;

/**
 * Words that were found, between what stands before and after them.
 *
 * @param before the end of what stands before, perhaps empty
 * @param match the words found, never empty
 * @param after the beginning of what follows, perhaps empty
 * @param place where they stand, never null
 */
public record KwicLine(String before, String match, String after, Place place) {

  public KwicLine {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(place, "place");
  }
}
