package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * A sentence in a document.
 *
 * @param key name of the passage that begins here; empty inside a passage
 * @param text its words, in order
 */
public record SentenceView(Optional<PassageKey> key, List<Segment> text) {

  public SentenceView {
    Objects.requireNonNull(key, "key");
    text = List.copyOf(text);
  }
}
