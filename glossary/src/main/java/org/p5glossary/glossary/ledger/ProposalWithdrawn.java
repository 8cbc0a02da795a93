package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryText;

/**
 * A proposal was taken back by whoever made it.
 *
 * @param proposal hash of the event that made it, never null
 * @param reason why, may be empty
 */
public record ProposalWithdrawn(ContentHash proposal, String reason) implements Decision {

  public ProposalWithdrawn {
    Objects.requireNonNull(proposal, "proposal");
    reason = EntryText.allowed("reason of a withdrawal", reason);
  }
}
