package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.glossary.entry.Entry;

/**
 * An entry was written: made new, or replaced as a whole.
 *
 * @param entry the entry from now on, never null
 */
public record EntryPut(Entry entry) implements Decision {

  public EntryPut {
    Objects.requireNonNull(entry, "entry");
  }
}
