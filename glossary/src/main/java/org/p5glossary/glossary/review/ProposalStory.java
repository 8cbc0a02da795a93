package org.p5glossary.glossary.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.ProposalAccepted;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalRejected;
import org.p5glossary.glossary.ledger.ProposalRevised;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.ledger.ProposalWithdrawn;
import org.p5glossary.glossary.ledger.RecordedEvent;

/**
 * What happened to one proposal. Told alike whatever the order in which events came: the last text
 * that no other replaces counts, the first decision, and the last triage. Confined to its owner.
 */
final class ProposalStory {

  static final Comparator<Comment> IN_TIME =
      Comparator.comparing(Comment::at).thenComparing(comment -> comment.event().hex());

  private static final Comparator<RecordedEvent> EVENTS_IN_TIME =
      Comparator.<RecordedEvent, java.time.Instant>comparing(recorded -> recorded.event().time())
          .thenComparing(recorded -> recorded.event().hash().hex());

  private record End(RecordedEvent recorded, Proposal.Status status, Proposal.Ending ending) {}

  private record Triage(RecordedEvent recorded, ProposalTriaged said) {}

  private final ProposalMade made;
  private final Proposal.Revision first;
  private final List<Proposal.Revision> later = new ArrayList<>();
  private final Set<ContentHash> replaced = new HashSet<>();
  private final List<Comment> comments = new ArrayList<>();
  private Optional<End> end = Optional.empty();
  private Optional<Triage> triage = Optional.empty();

  ProposalStory(RecordedEvent recorded, ProposalMade made) {
    this.made = made;
    this.first =
        new Proposal.Revision(
            recorded.event().hash(),
            recorded.event().actor(),
            recorded.event().time(),
            made.result(),
            made.base(),
            made.reason());
  }

  void revised(RecordedEvent recorded, ProposalRevised revised) {
    replaced.add(revised.revises());
    later.add(
        new Proposal.Revision(
            recorded.event().hash(),
            recorded.event().actor(),
            recorded.event().time(),
            revised.result(),
            revised.base(),
            revised.reason()));
    // A text that another replaces stands before it, whatever their clocks say.
    later.sort(
        Comparator.<Proposal.Revision, Boolean>comparing(
                revision -> !replaced.contains(revision.event()))
            .thenComparing(Proposal.Revision::at)
            .thenComparing(revision -> revision.event().hex()));
  }

  void withdrawn(RecordedEvent recorded, ProposalWithdrawn withdrawn) {
    ended(recorded, Proposal.Status.WITHDRAWN, withdrawn.reason(), Optional.empty());
  }

  void accepted(RecordedEvent recorded, ProposalAccepted accepted) {
    boolean asProposed =
        revisions().stream()
            .filter(revision -> revision.event().equals(accepted.revision()))
            .anyMatch(revision -> EntryHash.of(revision.result()).equals(accepted.result()));
    ended(
        recorded,
        asProposed ? Proposal.Status.ACCEPTED : Proposal.Status.ACCEPTED_WITH_EDITS,
        accepted.reason(),
        Optional.of(accepted.result()));
  }

  void rejected(RecordedEvent recorded, ProposalRejected rejected) {
    ended(recorded, Proposal.Status.REJECTED, rejected.reason(), Optional.empty());
  }

  private void ended(
      RecordedEvent recorded, Proposal.Status status, String reason, Optional<ContentHash> result) {
    if (end.isEmpty() || EVENTS_IN_TIME.compare(recorded, end.get().recorded()) < 0) {
      end =
          Optional.of(
              new End(
                  recorded,
                  status,
                  new Proposal.Ending(
                      recorded.event().hash(),
                      recorded.event().actor(),
                      recorded.event().time(),
                      reason,
                      result)));
    }
  }

  void triaged(RecordedEvent recorded, ProposalTriaged said) {
    if (triage.isEmpty() || EVENTS_IN_TIME.compare(recorded, triage.get().recorded()) > 0) {
      triage = Optional.of(new Triage(recorded, said));
    }
  }

  void commented(Comment comment) {
    comments.add(comment);
  }

  private List<Proposal.Revision> revisions() {
    List<Proposal.Revision> all = new ArrayList<>(List.of(first));
    all.addAll(later);
    return all;
  }

  Proposal told() {
    return new Proposal(
        first.event(),
        made.kind(),
        made.absorbed(),
        made.audience(),
        revisions(),
        end.map(End::status).orElse(Proposal.Status.OPEN),
        end.map(End::ending),
        triage.map(one -> one.said().priority()).orElse(ProposalTriaged.Priority.NORMAL),
        triage.flatMap(one -> one.said().assignee()),
        triage.flatMap(one -> one.said().due()),
        comments.stream().sorted(IN_TIME).toList());
  }
}
