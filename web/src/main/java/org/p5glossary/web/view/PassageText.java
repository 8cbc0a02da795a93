package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * A passage in one language, with its place.
 *
 * @param place where it stands, never null
 * @param text its words, in order
 */
public record PassageText(Place place, List<Segment> text) {

  public PassageText {
    Objects.requireNonNull(place, "place");
    text = List.copyOf(text);
  }
}
