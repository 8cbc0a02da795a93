package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;

/**
 * A person took back that a finding is not to be shown.
 *
 * @param finding hash that names the finding, never null
 * @param reason why, may be empty
 */
public record FindingUnsilenced(ContentHash finding, String reason) implements Decision {

  public FindingUnsilenced {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(reason, "reason");
  }
}
