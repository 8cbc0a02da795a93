package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;

/**
 * A person put a corrected alignment that was taken back into force again.
 *
 * @param correction hash of the event that holds the {@link AlignmentCorrected}, never null
 * @param reason why, may be empty
 */
public record CorrectionRestored(ContentHash correction, String reason) implements Decision {

  public CorrectionRestored {
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(reason, "reason");
  }
}
