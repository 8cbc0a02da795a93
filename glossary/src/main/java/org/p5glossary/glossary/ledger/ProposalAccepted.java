package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryText;

/**
 * A proposal was accepted; the event after it puts the entry. It was accepted with edits where the
 * hash of the result is not that of the revision's own text.
 *
 * @param proposal hash of the event that made it, never null
 * @param revision hash of the event with the text that was accepted, never null
 * @param result hash of the entry as it was put, never null
 * @param reason what the editor says to it, may be empty
 */
public record ProposalAccepted(
    ContentHash proposal, ContentHash revision, ContentHash result, String reason)
    implements Decision {

  public ProposalAccepted {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(result, "result");
    reason = EntryText.allowed("remark on an acceptance", reason);
  }
}
