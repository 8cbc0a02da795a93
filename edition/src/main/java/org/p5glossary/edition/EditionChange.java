package org.p5glossary.edition;

import java.util.Objects;
import org.p5glossary.glossary.entry.EntryId;

/**
 * What became of an entry since the last edition.
 *
 * @param kind never null
 * @param entry never null
 * @param term its first term, for people, never blank
 */
public record EditionChange(Kind kind, EntryId entry, String term) {

  /** How an entry changed. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  public EditionChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(term, "term");
  }
}
