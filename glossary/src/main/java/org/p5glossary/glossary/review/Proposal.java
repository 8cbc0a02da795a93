package org.p5glossary.glossary.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalTriaged;

/**
 * A proposal as it stands.
 *
 * @param id hash of the event that made it, never null
 * @param kind never null
 * @param absorbed the entry that goes into the result, for a merge only
 * @param audience who may see it, never null
 * @param revisions its texts, the first one first, at least one
 * @param status never null
 * @param decision how it ended; empty while it is open
 * @param priority never null
 * @param assignee name of an account, if somebody is to look at it
 * @param due when it should be decided, if somebody said so
 * @param comments what was said of it, in order of time
 */
public record Proposal(
    ContentHash id,
    ProposalMade.Kind kind,
    Optional<ProposalMade.Absorbed> absorbed,
    Audience audience,
    List<Revision> revisions,
    Status status,
    Optional<Ending> decision,
    ProposalTriaged.Priority priority,
    Optional<String> assignee,
    Optional<LocalDate> due,
    List<Comment> comments) {

  /** What became of a proposal. */
  public enum Status implements Coded {
    OPEN("open"),
    WITHDRAWN("withdrawn"),
    ACCEPTED("accepted"),
    ACCEPTED_WITH_EDITS("acceptedWithEdits"),
    REJECTED("rejected");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * One text of a proposal.
   *
   * @param event hash of its event, never null
   * @param by who wrote it, never blank
   * @param at when, never null
   * @param result the entry as it should be, never null
   * @param base hash of the entry that it was written on; empty for a new entry
   * @param reason may be empty
   */
  public record Revision(
      ContentHash event,
      String by,
      Instant at,
      Entry result,
      Optional<ContentHash> base,
      String reason) {

    public Revision {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(base, "base");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * How it ended.
   *
   * @param event hash of the event that ended it, never null
   * @param by who ended it, never blank
   * @param at when, never null
   * @param reason may be empty
   * @param result hash of the entry that was put, where it was accepted
   */
  public record Ending(
      ContentHash event, String by, Instant at, String reason, Optional<ContentHash> result) {

    public Ending {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(result, "result");
    }
  }

  /**
   * @throws IllegalArgumentException if there is no text
   */
  public Proposal {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(absorbed, "absorbed");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(assignee, "assignee");
    Objects.requireNonNull(due, "due");
    revisions = List.copyOf(revisions);
    comments = List.copyOf(comments);
    if (revisions.isEmpty()) {
      throw new IllegalArgumentException("a proposal has a text, but " + id + " had none");
    }
  }

  /** The entry that it is about. */
  public EntryId entry() {
    return current().result().id();
  }

  /** The text that counts. */
  public Revision current() {
    return revisions.get(revisions.size() - 1);
  }

  /** Who made it. */
  public String author() {
    return revisions.get(0).by();
  }

  /** When it was made. */
  public Instant made() {
    return revisions.get(0).at();
  }

  /** Whether nobody has decided it. */
  public boolean open() {
    return status == Status.OPEN;
  }
}
