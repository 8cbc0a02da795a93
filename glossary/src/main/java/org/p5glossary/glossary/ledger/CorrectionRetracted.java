package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;

/**
 * A person took back a corrected alignment. The correction stays in the ledger.
 *
 * @param correction hash of the event that holds the {@link AlignmentCorrected}, never null
 * @param reason why, may be empty
 */
public record CorrectionRetracted(ContentHash correction, String reason) implements Decision {

  public CorrectionRetracted {
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(reason, "reason");
  }
}
