package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.diff.FieldChange;
import org.p5glossary.glossary.review.Comment;
import org.p5glossary.glossary.review.Proposal;

/**
 * One proposal.
 *
 * @param proposal as far as the reader may see it, never null
 * @param name of its entry, never null
 * @param exists whether there is such an entry now
 * @param changes what it changes in the entry of today, or, once decided, of then
 * @param stale whether the entry was changed after the proposal was written
 * @param absorbed the entry that goes into it, for a merge only
 * @param threads comments with those that answer them, in order
 * @param may what the reader may do
 * @param audiences whom the reader may write for
 * @param notices what to say of what was tried
 * @param tried what the reader wrote when something was refused, "" if nothing was
 */
public record ProposalView(
    Proposal proposal,
    EntryName name,
    boolean exists,
    List<FieldChange> changes,
    boolean stale,
    Optional<EntryName> absorbed,
    List<Threaded> threads,
    Set<May> may,
    List<Audience> audiences,
    List<Notice> notices,
    String tried) {

  /** What a reader may do with a proposal. */
  public enum May {
    COMMENT,
    REVISE,
    WITHDRAW,
    DECIDE
  }

  /**
   * A comment and how deep it stands.
   *
   * @param comment never null
   * @param depth 0 for one that answers none
   */
  public record Threaded(Comment comment, int depth) {}

  public ProposalView {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(name, "name");
    changes = List.copyOf(changes);
    Objects.requireNonNull(absorbed, "absorbed");
    threads = List.copyOf(threads);
    may = Set.copyOf(may);
    audiences = List.copyOf(audiences);
    notices = List.copyOf(notices);
    Objects.requireNonNull(tried, "tried");
  }

  /** Whether the reader may do something. */
  public boolean may(May what) {
    return may.contains(what);
  }
}
