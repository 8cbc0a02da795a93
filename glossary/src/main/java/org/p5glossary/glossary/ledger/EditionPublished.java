package org.p5glossary.glossary.ledger;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryText;

/**
 * The term base, as this event finds it, was frozen under a name.
 *
 * @param name what people call the edition, never blank
 * @param snapshot hash of the entries that went into it, in our own JSON, never null
 * @param audience whom it is for: an edition holds what these may see, never null
 */
public record EditionPublished(String name, ContentHash snapshot, Audience audience)
    implements Decision {

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public EditionPublished {
    name = EntryText.required("name of an edition", name);
    Objects.requireNonNull(snapshot, "snapshot");
    Objects.requireNonNull(audience, "audience");
  }
}
