package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryText;

/**
 * An older text of an entry was put in force again; the event after it puts the entry.
 *
 * @param entry never null
 * @param version hash of the event that put the text first, never null
 * @param reason why, may be empty
 */
public record EntryRestored(EntryId entry, ContentHash version, String reason) implements Decision {

  public EntryRestored {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(version, "version");
    reason = EntryText.allowed("reason of a restoration", reason);
  }
}
