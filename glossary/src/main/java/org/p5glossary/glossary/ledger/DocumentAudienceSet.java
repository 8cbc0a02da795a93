package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryText;

/**
 * Somebody said whom a file is for. Replaces what was said before; a file of which nothing was said
 * is public.
 *
 * @param original hash of the file, never null
 * @param audience who may see it and what it says, never null
 * @param reason why, may be empty
 */
public record DocumentAudienceSet(ContentHash original, Audience audience, String reason)
    implements Decision {

  public DocumentAudienceSet {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(audience, "audience");
    reason = EntryText.allowed("reason of an audience", reason);
  }
}
