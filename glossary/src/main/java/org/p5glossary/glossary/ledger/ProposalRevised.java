package org.p5glossary.glossary.ledger;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryText;

/**
 * A proposal was given another text.
 *
 * @param proposal hash of the event that made it, never null
 * @param revises hash of the event with the text that this one replaces, never null
 * @param result the entry as it should be, never null
 * @param base hash of the entry that it was written on; empty for a new entry
 * @param reason why, may be empty
 */
public record ProposalRevised(
    ContentHash proposal,
    ContentHash revises,
    Entry result,
    Optional<ContentHash> base,
    String reason)
    implements Decision {

  public ProposalRevised {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(revises, "revises");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(base, "base");
    reason = EntryText.allowed("reason of a revision", reason);
  }
}
