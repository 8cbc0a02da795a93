package org.p5glossary.glossary.review;

import java.util.Optional;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;

/**
 * Somebody changed an entry, or decided a proposal, after a person read it; nothing was recorded.
 * Holds both texts, so that they can be shown side by side.
 */
public final class StaleBaseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Optional<Entry> now;
  private final transient Entry wanted;

  /**
   * @param now the entry as it stands; empty if it was taken out
   * @param wanted what the person wanted it to be
   */
  StaleBaseException(EntryId id, Optional<Entry> now, Entry wanted) {
    super(
        "entry "
            + id
            + (now.isPresent() ? " was changed" : " was taken out")
            + " after you opened it; nothing was stored; read both texts and repeat what is still"
            + " wanted");
    this.now = now;
    this.wanted = wanted;
  }

  /** The entry as it stands; empty if it was taken out. */
  public Optional<Entry> now() {
    return now;
  }

  /** What the person wanted it to be. */
  public Entry wanted() {
    return wanted;
  }
}
