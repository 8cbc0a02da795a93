package org.p5glossary.glossary.entry;

import java.util.Objects;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PassageRef;

/**
 * A passage that proves a term.
 *
 * @param passage where the term stands, never null
 * @param authorship whether the passage was written in its language, never null
 */
public record Evidence(PassageRef passage, Authorship authorship) {

  public Evidence {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(authorship, "authorship");
  }
}
