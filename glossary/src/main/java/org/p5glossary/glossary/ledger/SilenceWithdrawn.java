package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryText;

/**
 * The chair ended a silence procedure; silence no longer counts.
 *
 * @param silence hash of the event that opened it, never null
 * @param reason why, may be empty
 */
public record SilenceWithdrawn(ContentHash silence, String reason) implements Decision {

  public SilenceWithdrawn {
    Objects.requireNonNull(silence, "silence");
    reason = EntryText.allowed("reason of a withdrawal", reason);
  }
}
