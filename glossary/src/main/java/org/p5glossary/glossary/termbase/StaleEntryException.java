package org.p5glossary.glossary.termbase;

import org.p5glossary.glossary.entry.EntryId;

/** Somebody else changed an entry after it was read; nothing was written. */
public final class StaleEntryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param expected the version that the change was made on, 0 for a new entry
   * @param actual the version now, 0 if there is no such entry
   */
  public StaleEntryException(EntryId id, long expected, long actual) {
    super(
        "entry "
            + id
            + " is at version "
            + actual
            + (actual == 0 ? " (there is none)" : "")
            + ", but the change was made on version "
            + expected
            + (expected == 0 ? " (a new entry)" : "")
            + "; read it again and repeat the change");
  }
}
