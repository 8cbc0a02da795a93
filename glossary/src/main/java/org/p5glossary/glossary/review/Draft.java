package org.p5glossary.glossary.review;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.ProposalMade;

/**
 * What somebody wants to propose.
 *
 * @param kind never null
 * @param result the entry as it should be, as far as they see it, never null
 * @param seen hash of the entry that they changed, as far as they saw it; empty for a new one
 * @param absorbed the entry that goes into the result, for a merge only
 * @param reason may be empty where each new term has a passage
 * @param audience who may see the proposal, never null
 */
public record Draft(
    ProposalMade.Kind kind,
    Entry result,
    Optional<ContentHash> seen,
    Optional<EntryId> absorbed,
    String reason,
    Audience audience) {

  public Draft {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(seen, "seen");
    Objects.requireNonNull(absorbed, "absorbed");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(audience, "audience");
  }
}
