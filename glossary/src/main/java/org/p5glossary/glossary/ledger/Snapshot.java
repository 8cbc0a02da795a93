package org.p5glossary.glossary.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;

/**
 * Which state of the term base somebody sees.
 *
 * @param head one hash that holds every decision, as {@link Ledger#head} says it; empty where
 *     nothing was decided
 * @param edition the last edition that they may have; empty if there is none
 */
public record Snapshot(Optional<ContentHash> head, Optional<Published> edition) {

  /** Of an empty ledger. */
  public static final Snapshot NONE = new Snapshot(Optional.empty(), Optional.empty());

  public Snapshot {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(edition, "edition");
  }

  /**
   * An edition.
   *
   * @param edition never null
   * @param at when it was published, never null
   */
  public record Published(EditionPublished edition, Instant at) {

    public Published {
      Objects.requireNonNull(edition, "edition");
      Objects.requireNonNull(at, "at");
    }
  }
}
