package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryText;

/**
 * A proposal was rejected.
 *
 * @param proposal hash of the event that made it, never null
 * @param revision hash of the event with the text that was rejected, never null
 * @param reason why, never blank
 */
public record ProposalRejected(ContentHash proposal, ContentHash revision, String reason)
    implements Decision {

  /**
   * @throws IllegalArgumentException if there is no reason
   */
  public ProposalRejected {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(revision, "revision");
    reason = EntryText.required("reason of a rejection", reason);
  }
}
