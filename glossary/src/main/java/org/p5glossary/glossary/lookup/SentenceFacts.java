package org.p5glossary.glossary.lookup;

import java.util.Objects;

/**
 * A sentence as it is cited.
 *
 * @param text the whole sentence, never null
 * @param paragraph how to cite its place ("12 (a)"), never null, may be empty
 */
public record SentenceFacts(String text, String paragraph) {

  public SentenceFacts {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(paragraph, "paragraph");
  }
}
