package org.p5glossary.glossary.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.Visible;
import org.p5glossary.glossary.ledger.CommentMade;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.EntryRemoved;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.ProposalAccepted;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalRejected;
import org.p5glossary.glossary.ledger.ProposalRevised;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.ledger.ProposalWithdrawn;
import org.p5glossary.glossary.review.ReviewRefusedException.Rule;
import org.p5glossary.glossary.termbase.TermBaseService;
import org.p5glossary.glossary.termbase.VersionedEntry;

/**
 * Takes proposals, comments and decisions. Each is made on a text that the person has read: if that
 * has changed, nothing is recorded. Roles are asked by the caller; what a person cannot see, they
 * cannot change. Thread-safe.
 */
public final class ReviewDesk {

  private final Ledger ledger;
  private final TermBaseService entries;
  private final Proposals proposals;

  /**
   * @param proposals of the same ledger
   */
  public ReviewDesk(Ledger ledger, TermBaseService entries, Proposals proposals) {
    this.ledger = ledger;
    this.entries = entries;
    this.proposals = proposals;
  }

  private Set<PaperId> hidden(Viewer viewer) {
    return proposals.papers().hidden(viewer);
  }

  /**
   * Proposes.
   *
   * @return the proposal's id
   * @throws StaleBaseException if the entry was changed after it was read
   * @throws ReviewRefusedException if a rule is broken
   */
  public synchronized ContentHash propose(Person who, Draft draft) {
    ProposalMade made = made(who, draft);
    ContentHash id = ledger.append(who.name(), List.of(made)).get(0).event().hash();
    entries.refresh();
    return id;
  }

  private ProposalMade made(Person who, Draft draft) {
    requireOwnAudience(who, draft.audience());
    requireOwnAudience(who, draft.result().audience());
    Optional<Entry> standing = standing(draft, who.viewer());
    Entry result =
        standing
            .map(whole -> Visible.whole(draft.result(), whole, who.viewer(), hidden(who.viewer())))
            .orElse(draft.result());
    requireChange(standing, result);
    requireProof(standing, result, draft);
    Optional<Entry> absorbed = draft.absorbed().map(id -> visible(id, who.viewer()));
    Audience audience = narrower(draft.audience(), result.audience());
    return new ProposalMade(
        draft.kind(),
        result,
        standing.map(EntryHash::of),
        absorbed.map(entry -> new ProposalMade.Absorbed(entry.id(), EntryHash.of(entry))),
        draft.reason(),
        absorbed.map(entry -> narrower(audience, entry.audience())).orElse(audience));
  }

  /** A proposal is never for more people than the entries that it shows or names. */
  private static Audience narrower(Audience wanted, Audience entry) {
    return wanted.within(entry) ? wanted : entry;
  }

  private Optional<Entry> standing(Draft draft, Viewer viewer) {
    EntryId id = draft.result().id();
    entries.refresh();
    Optional<Entry> standing = entries.current().entry(id);
    if (draft.kind() == ProposalMade.Kind.NEW) {
      if (standing.isPresent()) {
        throw new ReviewRefusedException(
            Rule.ID_TAKEN, "there is an entry " + id + "; propose a change of it, or another id");
      }
      return standing;
    }
    Optional<Entry> seen = standing.flatMap(entry -> Visible.of(entry, viewer, hidden(viewer)));
    if (seen.isEmpty() || !seen.map(EntryHash::of).equals(draft.seen())) {
      throw new StaleBaseException(id, seen, draft.result());
    }
    return standing;
  }

  private Entry visible(EntryId id, Viewer viewer) {
    return entries
        .current()
        .entry(id)
        .filter(entry -> entry.audience().visibleTo(viewer))
        .orElseThrow(
            () -> new ReviewRefusedException(Rule.NO_ENTRY, "there is no entry \"" + id + "\""));
  }

  private static void requireChange(Optional<Entry> standing, Entry result) {
    if (standing.filter(result::equals).isPresent()) {
      throw new ReviewRefusedException(
          Rule.NOTHING_CHANGED, "this is what entry " + result.id() + " says already");
    }
  }

  private static void requireProof(Optional<Entry> standing, Entry result, Draft draft) {
    if (!draft.reason().isBlank()) {
      return;
    }
    record Known(String language, String text) {}
    Set<Known> known = new HashSet<>();
    standing.ifPresent(
        entry ->
            entry
                .sections()
                .forEach(
                    section ->
                        section
                            .terms()
                            .forEach(
                                term ->
                                    known.add(new Known(section.language().tag(), term.text())))));
    for (LanguageSection section : result.sections()) {
      for (Term term : section.terms()) {
        if (term.evidence().isEmpty()
            && !known.contains(new Known(section.language().tag(), term.text()))
            && draft.kind() != ProposalMade.Kind.MERGE) {
          throw new ReviewRefusedException(
              Rule.UNPROVED,
              "\""
                  + term.text()
                  + "\" ("
                  + section.language()
                  + ") is new and has no passage; name one, or say why there is none");
        }
      }
    }
  }

  private static void requireOwnAudience(Person who, Audience audience) {
    if (!audience.visibleTo(who.viewer())) {
      throw new ReviewRefusedException(
          Rule.AUDIENCE,
          "this would be for "
              + audience
              + ", of whom you are not one; choose "
              + who.viewer().audiences());
    }
  }

  private Proposal open(ContentHash id, ContentHash read, Person who) {
    Proposal proposal =
        proposals
            .find(id, who.viewer())
            .orElseThrow(
                () ->
                    new ReviewRefusedException(
                        Rule.NO_PROPOSAL, "there is no proposal " + id.hex()));
    if (!proposal.open() || !proposal.current().event().equals(read)) {
      throw new ReviewRefusedException(
          Rule.NOT_AS_READ,
          "the proposal is "
              + proposal.status().code()
              + (proposal.open() ? " but was revised by " + proposal.current().by() : "")
              + " since you read it; nothing was stored; read it again");
    }
    return proposal;
  }

  /**
   * Gives a proposal another text, which its author and editors may.
   *
   * @param read hash of the revision that the person read
   * @param seen hash of the entry, as far as they saw it; empty for a new one
   */
  public synchronized void revise(
      Person who,
      ContentHash id,
      ContentHash read,
      Entry changed,
      Optional<ContentHash> seen,
      String reason) {
    Proposal proposal = open(id, read, who);
    requireMine(who, proposal);
    Draft draft =
        new Draft(
            proposal.kind(),
            changed,
            seen,
            proposal.absorbed().map(ProposalMade.Absorbed::entry),
            reason,
            proposal.audience());
    requireOwnAudience(who, changed.audience());
    Optional<Entry> standing = standing(draft, who.viewer());
    Entry result =
        standing
            .map(whole -> Visible.whole(changed, whole, who.viewer(), hidden(who.viewer())))
            .orElse(changed);
    requireChange(standing, result);
    requireProof(standing, result, draft);
    ledger.append(
        who.name(),
        List.of(new ProposalRevised(id, read, result, standing.map(EntryHash::of), reason)));
    entries.refresh();
  }

  private static void requireMine(Person who, Proposal proposal) {
    if (!proposal.author().equals(who.name()) && who.standing() != Person.Standing.EDITOR) {
      throw new ReviewRefusedException(
          Rule.NOT_YOURS, "only " + proposal.author() + " and editors may do this; comment on it");
    }
  }

  /** Takes a proposal back, which its author may. */
  public synchronized void withdraw(Person who, ContentHash id, ContentHash read, String reason) {
    Proposal proposal = open(id, read, who);
    if (!proposal.author().equals(who.name())) {
      throw new ReviewRefusedException(
          Rule.NOT_YOURS, "only " + proposal.author() + " may take this proposal back");
    }
    ledger.append(who.name(), List.of(new ProposalWithdrawn(id, reason)));
    entries.refresh();
  }

  /**
   * Accepts a proposal, as it is or with edits, and puts its entry.
   *
   * @param read hash of the revision that the person read
   * @param edited the text with the editor's changes; empty to accept it as proposed
   * @param seen hash of the entry as the editor saw it; where it is given, the entry may have
   *     changed since the proposal was written
   * @param reason may be empty
   * @throws StaleBaseException if the entry was changed
   */
  public synchronized void accept(
      Person who,
      ContentHash id,
      ContentHash read,
      Optional<Entry> edited,
      Optional<ContentHash> seen,
      String reason) {
    Proposal proposal = open(id, read, who);
    // The text with what the editor does not see; the view above is cut down.
    Proposal whole = proposals.find(id, Viewer.OPERATOR).orElseThrow();
    entries.refresh();
    EntryId entry = proposal.entry();
    Optional<VersionedEntry> standing = entries.current().versioned(entry);
    Entry wanted = edited.orElse(proposal.current().result());
    Optional<ContentHash> now = standing.map(VersionedEntry::entry).map(EntryHash::of);
    Optional<Entry> visible =
        standing
            .map(VersionedEntry::entry)
            .flatMap(one -> Visible.of(one, who.viewer(), hidden(who.viewer())));
    boolean onThisText =
        seen.isPresent()
            ? visible.map(EntryHash::of).equals(seen)
            : now.equals(whole.current().base());
    if (!onThisText) {
      throw new StaleBaseException(entry, visible, wanted);
    }
    Entry result =
        edited
            .map(
                text ->
                    Visible.whole(
                        text,
                        standing.map(VersionedEntry::entry).orElse(whole.current().result()),
                        who.viewer(),
                        hidden(who.viewer())))
            .orElse(whole.current().result());
    requireChange(standing.map(VersionedEntry::entry), result);
    Map<EntryId, Long> versions = new HashMap<>();
    versions.put(entry, standing.map(VersionedEntry::version).orElse(0L));
    List<Decision> decisions = new ArrayList<>();
    decisions.add(new ProposalAccepted(id, read, EntryHash.of(result), reason));
    decisions.addAll(puts(result, whole.absorbed(), wanted, who.viewer(), versions));
    entries.decide(versions, who.name(), decisions);
  }

  private List<Decision> puts(
      Entry result,
      Optional<ProposalMade.Absorbed> absorbed,
      Entry wanted,
      Viewer viewer,
      Map<EntryId, Long> versions) {
    List<Decision> puts = new ArrayList<>(List.of(new EntryPut(result)));
    absorbed.ifPresent(other -> puts.add(absorb(other, result.id(), wanted, viewer, versions)));
    return puts;
  }

  /** Takes out the entry that a merge takes in; a refusal shows of it what the viewer may see. */
  private Decision absorb(
      ProposalMade.Absorbed absorbed,
      EntryId into,
      Entry wanted,
      Viewer viewer,
      Map<EntryId, Long> versions) {
    Optional<VersionedEntry> other = entries.current().versioned(absorbed.entry());
    if (!other.map(VersionedEntry::entry).map(EntryHash::of).equals(Optional.of(absorbed.base()))) {
      throw new StaleBaseException(
          absorbed.entry(),
          other
              .map(VersionedEntry::entry)
              .flatMap(entry -> Visible.of(entry, viewer, hidden(viewer))),
          wanted);
    }
    versions.put(absorbed.entry(), other.orElseThrow().version());
    return new EntryRemoved(absorbed.entry(), "merged into " + into);
  }

  /** Whether the entry of a proposal is another by now than the one that it was written on. */
  public boolean stale(ContentHash id) {
    return proposals
        .find(id, Viewer.OPERATOR)
        .filter(
            proposal ->
                !entries
                    .current()
                    .entry(proposal.entry())
                    .map(EntryHash::of)
                    .equals(proposal.current().base()))
        .isPresent();
  }

  /** Rejects a proposal. */
  public synchronized void reject(Person who, ContentHash id, ContentHash read, String reason) {
    open(id, read, who);
    if (reason.isBlank()) {
      throw new ReviewRefusedException(
          Rule.NO_REASON, "say why it is rejected, so that its author can learn from it");
    }
    ledger.append(who.name(), List.of(new ProposalRejected(id, read, reason)));
    entries.refresh();
  }

  /** Says how urgent a proposal is, who looks at it, and until when. */
  public synchronized void triage(
      Person who,
      ContentHash id,
      ProposalTriaged.Priority priority,
      Optional<String> assignee,
      Optional<LocalDate> due) {
    Proposal proposal =
        proposals
            .find(id, who.viewer())
            .orElseThrow(
                () ->
                    new ReviewRefusedException(
                        Rule.NO_PROPOSAL, "there is no proposal " + id.hex()));
    open(id, proposal.current().event(), who);
    ledger.append(who.name(), List.of(new ProposalTriaged(id, priority, assignee, due)));
    entries.refresh();
  }

  /**
   * Says something about an entry or a proposal; never to more people than may see what it answers.
   *
   * @return the comment's id
   */
  public synchronized ContentHash comment(
      Person who,
      EntryId entry,
      Optional<ContentHash> proposal,
      Optional<ContentHash> inReplyTo,
      String text,
      Audience audience) {
    requireOwnAudience(who, audience);
    Audience widest;
    if (proposal.isPresent()) {
      widest =
          proposals
              .find(proposal.get(), who.viewer())
              .filter(one -> one.entry().equals(entry))
              .orElseThrow(
                  () ->
                      new ReviewRefusedException(
                          Rule.NO_PROPOSAL, "there is no such proposal for " + entry))
              .audience();
    } else {
      widest = visible(entry, who.viewer()).audience();
    }
    if (inReplyTo.isPresent()) {
      Comment answered =
          proposals
              .comment(inReplyTo.get(), who.viewer())
              .filter(comment -> comment.decision().proposal().equals(proposal))
              .filter(comment -> comment.decision().entry().equals(entry))
              .orElseThrow(
                  () ->
                      new ReviewRefusedException(
                          Rule.NOT_AS_READ, "there is no such comment to answer"));
      widest = narrower(answered.decision().audience(), widest);
    }
    CommentMade made =
        new CommentMade(entry, proposal, inReplyTo, text, narrower(audience, widest));
    ContentHash id = ledger.append(who.name(), List.of(made)).get(0).event().hash();
    entries.refresh();
    return id;
  }

  /**
   * Writes an entry at once, as an editor may: a proposal and its acceptance, both or none.
   *
   * @return the proposal's id
   * @throws StaleBaseException if the entry was changed after it was read
   * @throws ReviewRefusedException if a rule is broken
   */
  public synchronized ContentHash putAtOnce(Person who, Draft draft) {
    entries.refresh();
    EntryId entry = draft.result().id();
    Map<EntryId, Long> versions = new HashMap<>();
    versions.put(entry, entries.current().versioned(entry).map(VersionedEntry::version).orElse(0L));
    ProposalMade made = made(who, draft);
    Entry result = made.result();
    List<Decision> puts = puts(result, made.absorbed(), result, who.viewer(), versions);
    return entries
        .decide(
            versions,
            who.name(),
            made,
            id -> {
              List<Decision> others = new ArrayList<>();
              others.add(new ProposalAccepted(id, id, EntryHash.of(result), ""));
              others.addAll(puts);
              return others;
            })
        .get(0)
        .event()
        .hash();
  }

  /**
   * Takes an entry out.
   *
   * @param seen hash of the entry, as far as the person saw it
   * @throws StaleBaseException if it was changed
   */
  public synchronized void remove(Person who, EntryId id, ContentHash seen, String reason) {
    entries.refresh();
    visible(id, who.viewer());
    VersionedEntry standing = entries.current().versioned(id).orElseThrow();
    Entry visible = Visible.of(standing.entry(), who.viewer(), hidden(who.viewer())).orElseThrow();
    if (!EntryHash.of(visible).equals(seen)) {
      throw new StaleBaseException(id, Optional.of(visible), visible);
    }
    entries.decide(
        Map.of(id, standing.version()), who.name(), List.of(new EntryRemoved(id, reason)));
  }
}
