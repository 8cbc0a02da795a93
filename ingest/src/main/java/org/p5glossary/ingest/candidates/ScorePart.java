package org.p5glossary.ingest.candidates;

import java.util.Objects;

/**
 * One named part of a candidate's score, to be shown to people.
 *
 * @param name what it measures, in lower case with hyphens, such as "consistency"; never null
 * @param points what it adds to the score; the parts sum to the whole
 */
public record ScorePart(String name, double points) {

  public ScorePart {
    Objects.requireNonNull(name, "name");
  }
}
