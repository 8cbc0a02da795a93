package org.p5glossary.glossary.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.CommentMade;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerFollower;
import org.p5glossary.glossary.ledger.PaperAudiences;
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
public final class Proposals implements LedgerFollower {

  /** Urgent ones first, then those due soonest, then the oldest. */
  public static final Comparator<Proposal> QUEUE =
      Comparator.comparing(Proposal::priority)
          .thenComparing(
              proposal -> proposal.due().orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Proposal::made)
          .thenComparing(proposal -> proposal.id().hex());

  private final Ledger ledger;
  private final PaperAudiences papers;
  private final Map<ContentHash, ProposalStory> stories = new HashMap<>();
  private final Map<ContentHash, Proposal> told = new HashMap<>();
  private final NavigableSet<Proposal> queue = new TreeSet<>(QUEUE);
  private final Map<EntryId, Set<ContentHash>> byEntry = new HashMap<>();
  private final Set<ContentHash> untold = new LinkedHashSet<>();
  private final Map<ContentHash, Comment> comments = new HashMap<>();

  /** Whom entries were last for, where that is not everybody. */
  private final Map<EntryId, Audience> audiences = new HashMap<>();

  private final Map<EntryId, List<Comment>> commentsByEntry = new HashMap<>();
  private long position;

  /**
   * Some proposals, and how many there are in all.
   *
   * @param proposals in the order of the queue
   * @param total how many a longer list would hold
   */
  public record Page(List<Proposal> proposals, int total) {

    public Page {
      proposals = List.copyOf(proposals);
    }
  }

  /** The proposals of a ledger, which is read when they are first asked for. */
  public Proposals(Ledger ledger) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.papers = new PaperAudiences(ledger);
  }

  /** Whom the papers are for that proposals and entries quote. */
  public PaperAudiences papers() {
    return papers;
  }

  private void refresh() {
    if (ledger.lastPosition() != position) {
      ledger.readAfter(position, this::take);
    }
    untold.forEach(this::tell);
    untold.clear();
  }

  private void tell(ContentHash id) {
    Optional.ofNullable(told.remove(id)).ifPresent(queue::remove);
    Proposal now = stories.get(id).told();
    told.put(id, now);
    queue.add(now);
    byEntry.computeIfAbsent(now.entry(), none -> new LinkedHashSet<>()).add(id);
  }

  @Override
  public synchronized void take(RecordedEvent recorded) {
    position = recorded.position();
    ContentHash event = recorded.event().hash();
    Decision decision = recorded.decision();
    if (decision instanceof EntryPut put) {
      if (put.entry().audience().equals(Audience.PUBLIC)) {
        audiences.remove(put.entry().id());
      } else {
        audiences.put(put.entry().id(), put.entry().audience());
      }
    } else if (decision instanceof ProposalMade made) {
      stories.put(event, new ProposalStory(recorded, made));
      untold.add(event);
    } else if (decision instanceof ProposalRevised revised) {
      tellAnew(revised.proposal(), story -> story.revised(recorded, revised));
    } else if (decision instanceof ProposalWithdrawn withdrawn) {
      tellAnew(withdrawn.proposal(), story -> story.withdrawn(recorded, withdrawn));
    } else if (decision instanceof ProposalAccepted accepted) {
      tellAnew(accepted.proposal(), story -> story.accepted(recorded, accepted));
    } else if (decision instanceof ProposalRejected rejected) {
      tellAnew(rejected.proposal(), story -> story.rejected(recorded, rejected));
    } else if (decision instanceof ProposalTriaged triaged) {
      tellAnew(triaged.proposal(), story -> story.triaged(recorded, triaged));
    } else if (decision instanceof CommentMade made) {
      Comment comment = new Comment(event, recorded.event().actor(), recorded.event().time(), made);
      comments.put(event, comment);
      if (made.proposal().isPresent()) {
        tellAnew(made.proposal().get(), story -> story.commented(comment));
      } else {
        commentsByEntry.computeIfAbsent(made.entry(), none -> new ArrayList<>(1)).add(comment);
      }
    }
  }

  private void tellAnew(ContentHash proposal, Consumer<ProposalStory> what) {
    ProposalStory story = stories.get(proposal);
    if (story != null) {
      what.accept(story);
      untold.add(proposal);
    }
  }

  /** Every proposal that a viewer may see, decided ones too, in the order of the queue. */
  public List<Proposal> all(Viewer viewer) {
    return page(viewer, proposal -> true, 0, Integer.MAX_VALUE).proposals();
  }

  /**
   * Some of the proposals that a viewer may see.
   *
   * @param wanted is asked about those that they may see, as a whole
   * @param skipped how many of those to leave out, from the first
   * @param most how many to give
   */
  public synchronized Page page(Viewer viewer, Predicate<Proposal> wanted, long skipped, int most) {
    refresh();
    List<Proposal> page = new ArrayList<>();
    int total = 0;
    for (Proposal proposal : queue) {
      if (visible(proposal, viewer) && wanted.test(proposal)) {
        if (total >= skipped && page.size() < most) {
          page.add(seen(proposal, viewer));
        }
        total++;
      }
    }
    return new Page(page, total);
  }

  /** The proposals about an entry that nobody decided yet and a viewer may see. */
  public synchronized List<Proposal> open(EntryId entry, Viewer viewer) {
    refresh();
    return byEntry.getOrDefault(entry, Set.of()).stream()
        .map(told::get)
        .filter(Proposal::open)
        .filter(proposal -> visible(proposal, viewer))
        .sorted(QUEUE)
        .map(proposal -> seen(proposal, viewer))
        .toList();
  }

  /** A proposal, if there is one that a viewer may see. */
  public synchronized Optional<Proposal> find(ContentHash id, Viewer viewer) {
    refresh();
    return Optional.ofNullable(told.get(id))
        .filter(proposal -> visible(proposal, viewer))
        .map(proposal -> seen(proposal, viewer));
  }

  /** What was said of an entry itself, and a viewer may see, in order of time. */
  public synchronized List<Comment> comments(EntryId entry, Viewer viewer) {
    refresh();
    return commentsByEntry.getOrDefault(entry, List.of()).stream()
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

  /** Nobody sees a proposal if it, or an entry that it makes, made or takes in, is not for them. */
  private boolean visible(Proposal whole, Viewer viewer) {
    return whole.audience().visibleTo(viewer)
        && whole
            .absorbed()
            .map(other -> audiences.getOrDefault(other.entry(), Audience.PUBLIC))
            .filter(audience -> !audience.visibleTo(viewer))
            .isEmpty()
        && whole.revisions().stream()
            .allMatch(revision -> revision.result().audience().visibleTo(viewer));
  }

  /** A proposal that a viewer may see, without what in it is not for them. */
  private Proposal seen(Proposal whole, Viewer viewer) {
    if (viewer.sight() == Viewer.Sight.ALL) {
      return whole;
    }
    Set<PaperId> hidden = papers.hidden(viewer);
    return new Proposal(
        whole.id(),
        whole.kind(),
        whole.absorbed(),
        whole.audience(),
        whole.revisions().stream()
            .map(
                revision ->
                    new Proposal.Revision(
                        revision.event(),
                        revision.by(),
                        revision.at(),
                        Visible.of(revision.result(), viewer, hidden).orElseThrow(),
                        revision.base(),
                        revision.reason()))
            .toList(),
        whole.status(),
        whole.decision(),
        whole.priority(),
        whole.assignee(),
        whole.due(),
        whole.comments().stream()
            .filter(comment -> comment.decision().audience().visibleTo(viewer))
            .toList());
  }
}
