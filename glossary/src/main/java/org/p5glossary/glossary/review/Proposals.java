package org.p5glossary.glossary.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.CommentMade;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.ProposalAccepted;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalRejected;
import org.p5glossary.glossary.ledger.ProposalRevised;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.ledger.ProposalWithdrawn;
import org.p5glossary.glossary.ledger.RecordedEvent;

/**
 * All proposals and comments, as the ledger has them at the moment of asking. Whoever asks says who
 * will see the answer. Thread-safe.
 */
public final class Proposals {

  /** Urgent ones first, then those due soonest, then the oldest. */
  public static final Comparator<Proposal> QUEUE =
      Comparator.comparing(Proposal::priority)
          .thenComparing(
              proposal -> proposal.due().orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Proposal::made)
          .thenComparing(proposal -> proposal.id().hex());

  private final Ledger ledger;
  private final Map<ContentHash, ProposalStory> stories = new LinkedHashMap<>();
  private final Map<ContentHash, Comment> comments = new LinkedHashMap<>();
  private long position;

  /** Reads the decisions so far. */
  public Proposals(Ledger ledger) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    refresh();
  }

  private void refresh() {
    if (ledger.lastPosition() == position) {
      return;
    }
    ledger.readAfter(
        position,
        recorded -> {
          position = recorded.position();
          take(recorded, recorded.decision());
        });
  }

  private void take(RecordedEvent recorded, Decision decision) {
    ContentHash event = recorded.event().hash();
    if (decision instanceof ProposalMade made) {
      stories.put(event, new ProposalStory(recorded, made));
    } else if (decision instanceof ProposalRevised revised) {
      story(revised.proposal()).ifPresent(story -> story.revised(recorded, revised));
    } else if (decision instanceof ProposalWithdrawn withdrawn) {
      story(withdrawn.proposal()).ifPresent(story -> story.withdrawn(recorded, withdrawn));
    } else if (decision instanceof ProposalAccepted accepted) {
      story(accepted.proposal()).ifPresent(story -> story.accepted(recorded, accepted));
    } else if (decision instanceof ProposalRejected rejected) {
      story(rejected.proposal()).ifPresent(story -> story.rejected(recorded, rejected));
    } else if (decision instanceof ProposalTriaged triaged) {
      story(triaged.proposal()).ifPresent(story -> story.triaged(recorded, triaged));
    } else if (decision instanceof CommentMade made) {
      Comment comment = new Comment(event, recorded.event().actor(), recorded.event().time(), made);
      comments.put(event, comment);
      made.proposal().flatMap(this::story).ifPresent(story -> story.commented(comment));
    }
  }

  private Optional<ProposalStory> story(ContentHash proposal) {
    return Optional.ofNullable(stories.get(proposal));
  }

  /** Every proposal that a viewer may see, decided ones too, in the order of the queue. */
  public synchronized List<Proposal> all(Viewer viewer) {
    refresh();
    return stories.values().stream()
        .map(ProposalStory::told)
        .flatMap(proposal -> seen(proposal, viewer).stream())
        .sorted(QUEUE)
        .toList();
  }

  /** A proposal, if there is one that a viewer may see. */
  public synchronized Optional<Proposal> find(ContentHash id, Viewer viewer) {
    refresh();
    return story(id).map(ProposalStory::told).flatMap(proposal -> seen(proposal, viewer));
  }

  /** The proposal that put a text of an entry, if one did, whoever may see it. */
  synchronized Optional<Proposal> behind(EntryId entry, ContentHash text) {
    refresh();
    return stories.values().stream()
        .map(ProposalStory::told)
        .filter(proposal -> proposal.entry().equals(entry))
        .filter(
            proposal ->
                proposal.decision().flatMap(Proposal.Ending::result).equals(Optional.of(text)))
        .findFirst();
  }

  /** What was said of an entry itself, and a viewer may see, in order of time. */
  public synchronized List<Comment> comments(EntryId entry, Viewer viewer) {
    refresh();
    return comments.values().stream()
        .filter(comment -> comment.decision().entry().equals(entry))
        .filter(comment -> comment.decision().proposal().isEmpty())
        .filter(comment -> comment.decision().audience().visibleTo(viewer))
        .sorted(ProposalStory.IN_TIME)
        .toList();
  }

  /** A comment, if there is one that a viewer may see. */
  public synchronized Optional<Comment> comment(ContentHash id, Viewer viewer) {
    refresh();
    return Optional.ofNullable(comments.get(id))
        .filter(comment -> comment.decision().audience().visibleTo(viewer));
  }

  /** What a viewer may see of a proposal: nothing if it, or the entry it makes, is not for them. */
  private static Optional<Proposal> seen(Proposal whole, Viewer viewer) {
    if (viewer.sight() == Viewer.Sight.ALL) {
      return Optional.of(whole);
    }
    if (!whole.audience().visibleTo(viewer)) {
      return Optional.empty();
    }
    List<Proposal.Revision> revisions = new ArrayList<>();
    for (Proposal.Revision revision : whole.revisions()) {
      Optional<Proposal.Revision> seen =
          Visible.of(revision.result(), viewer)
              .map(
                  result ->
                      new Proposal.Revision(
                          revision.event(),
                          revision.by(),
                          revision.at(),
                          result,
                          revision.base(),
                          revision.reason()));
      if (seen.isEmpty()) {
        return Optional.empty();
      }
      revisions.add(seen.get());
    }
    return Optional.of(
        new Proposal(
            whole.id(),
            whole.kind(),
            whole.absorbed(),
            whole.audience(),
            revisions,
            whole.status(),
            whole.decision(),
            whole.priority(),
            whole.assignee(),
            whole.due(),
            whole.comments().stream()
                .filter(comment -> comment.decision().audience().visibleTo(viewer))
                .toList()));
  }
}
