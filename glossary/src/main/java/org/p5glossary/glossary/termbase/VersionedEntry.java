package org.p5glossary.glossary.termbase;

import java.util.Objects;
import org.p5glossary.glossary.entry.Entry;

/**
 * An entry and the event that last wrote it.
 *
 * @param entry never null
 * @param version position of that event in the ledger, from 1
 */
public record VersionedEntry(Entry entry, long version) {

  public VersionedEntry {
    Objects.requireNonNull(entry, "entry");
  }
}
