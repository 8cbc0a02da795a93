package org.p5glossary.glossary.review;

import java.time.Instant;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.CommentMade;

/**
 * Something that somebody said.
 *
 * @param event hash of its event, its lasting name, never null
 * @param by who said it, never blank
 * @param at when, never null
 * @param decision what was said, to what and for whom, never null
 */
public record Comment(ContentHash event, String by, Instant at, CommentMade decision) {

  public Comment {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(decision, "decision");
  }
}
