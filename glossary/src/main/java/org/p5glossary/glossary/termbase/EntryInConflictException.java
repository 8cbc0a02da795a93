package org.p5glossary.glossary.termbase;

import org.p5glossary.glossary.entry.EntryId;

/** An entry was decided differently by people apart, and nobody has chosen yet. */
public final class EntryInConflictException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Of an entry that somebody wants to change. */
  public EntryInConflictException(EntryId id) {
    super(
        "entry "
            + id
            + " was changed on two sides that did not know of each other; choose first what shall"
            + " stand: p5 changes conflicts lists both, p5 changes resolve takes one");
  }
}
