package org.p5glossary.glossary.ledger;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryText;

/**
 * Somebody said something about an entry or a proposal. The hash of its event is its lasting name.
 *
 * @param entry the entry, never null
 * @param proposal the proposal; empty if it is about the entry itself
 * @param inReplyTo the comment that it answers, if it answers one
 * @param text what was said, never blank
 * @param audience who may see it, never null
 */
public record CommentMade(
    EntryId entry,
    Optional<ContentHash> proposal,
    Optional<ContentHash> inReplyTo,
    String text,
    Audience audience)
    implements Decision {

  /**
   * @throws IllegalArgumentException if the text is blank
   */
  public CommentMade {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(inReplyTo, "inReplyTo");
    Objects.requireNonNull(audience, "audience");
    text = EntryText.required("comment", text);
  }
}
