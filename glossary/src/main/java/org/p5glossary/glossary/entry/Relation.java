package org.p5glossary.glossary.entry;

import java.util.Objects;

/**
 * A link from one entry to another; the other need not exist yet.
 *
 * @param type how they relate, never null
 * @param target the other entry, never null
 */
public record Relation(RelationType type, EntryId target) {

  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(target, "target");
  }
}
