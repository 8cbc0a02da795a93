package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;

/**
 * A person took a file out of the corpus. The original is kept; admitting it again brings it back.
 *
 * @param original hash of the file, never null
 * @param reason why, may be empty
 */
public record DocumentWithdrawn(ContentHash original, String reason) implements Decision {

  public DocumentWithdrawn {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(reason, "reason");
  }
}
