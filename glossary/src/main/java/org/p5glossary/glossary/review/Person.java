package org.p5glossary.glossary.review;

import java.util.Objects;
import org.p5glossary.glossary.audience.Viewer;

/**
 * Who proposes or decides.
 *
 * @param name what the ledger calls them, never blank
 * @param viewer what they see, never null
 * @param standing what they may do, never null
 */
public record Person(String name, Viewer viewer, Standing standing) {

  /** What somebody may do beside proposing. */
  public enum Standing {
    CONTRIBUTOR,
    EDITOR
  }

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Person {
    Objects.requireNonNull(viewer, "viewer");
    Objects.requireNonNull(standing, "standing");
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("who proposes or decides has a name");
    }
  }
}
