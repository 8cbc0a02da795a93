package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.glossary.entry.EntryId;

/**
 * An entry was taken out of the term base; its history stays.
 *
 * @param id never null
 * @param reason why, may be empty
 */
public record EntryRemoved(EntryId id, String reason) implements Decision {

  public EntryRemoved {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reason, "reason");
  }
}
