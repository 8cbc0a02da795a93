package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;

/**
 * A person said that a finding in a draft is not to be shown again. Of the draft itself nothing is
 * kept but the finding's hash.
 *
 * @param finding hash that names the finding, never null
 * @param kind code of the kind of finding, such as "number"; never blank
 * @param reason why, never blank
 */
public record FindingSilenced(ContentHash finding, String kind, String reason) implements Decision {

  /**
   * @throws IllegalArgumentException if kind or reason is blank
   */
  public FindingSilenced {
    Objects.requireNonNull(finding, "finding");
    if (kind.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "silencing a finding needs its kind and a reason, but had \""
              + kind
              + "\" and \""
              + reason
              + "\"");
    }
  }
}
