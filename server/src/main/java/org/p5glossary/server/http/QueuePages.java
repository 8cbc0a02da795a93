package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.diff.EntryDiff;
import org.p5glossary.glossary.diff.FieldChange;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.review.Proposals;
import org.p5glossary.glossary.review.ReviewRefusedException;
import org.p5glossary.glossary.review.StaleBaseException;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.ProposalView;
import org.p5glossary.web.view.ProposalView.May;
import org.p5glossary.web.view.QueueRequest;
import org.p5glossary.web.view.QueueView;

/** The list of proposals, one proposal, and what is done with it. */
final class QueuePages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String ALL = "all";
  private static final int ROWS = 30;

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;

  QueuePages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.PROPOSALS, this::queue, Access.READ);
    router.get(Links.PROPOSALS + "/{proposal}", this::proposal, Access.READ);
    router.post(Links.PROPOSALS + "/{proposal}/comments", this::comment, Access.CONTRIBUTE);
    router.post(Links.PROPOSALS + "/{proposal}/withdraw", this::withdraw, Access.CONTRIBUTE);
    router.post(Links.PROPOSALS + "/{proposal}/decide", this::decide, Access.EDIT);
    router.post(Links.PROPOSALS + "/{proposal}/triage", this::triage, Access.EDIT);
    router.post(Links.ENTRIES + "/{id}/comments", this::commentEntry, Access.CONTRIBUTE);
  }

  private void queue(Context context) {
    QueueRequest asked =
        new QueueRequest(
            RequestFields.text(context, Links.STATUS).orElse(""),
            RequestFields.text(context, Links.KIND).orElse(""),
            RequestFields.text(context, Links.ASSIGNEE).orElse(""),
            RequestFields.listPage(context));
    Language reader = readers.language(context);
    Viewer viewer = readers.viewer(context);
    Proposals.Page page =
        instance
            .workflow()
            .proposals()
            .page(
                viewer,
                chosen(asked.status(), asked.kind())
                    .and(
                        proposal ->
                            asked.assignee().isEmpty()
                                || proposal
                                    .assignee()
                                    .filter(asked.assignee()::equals)
                                    .isPresent()),
                (long) (asked.page() - 1) * ROWS,
                ROWS);
    Paging paging = new Paging(asked.page(), ROWS, page.total());
    RequestFields.within(asked.page(), paging.pages());
    QueueView view =
        new QueueView(
            asked,
            page.proposals().stream()
                .map(
                    proposal ->
                        new QueueView.Row(
                            proposal, EntryNames.of(proposal.current().result(), reader)))
                .toList(),
            paging,
            LocalDate.now(ZoneOffset.UTC),
            readers.may(context, Role.CONTRIBUTOR),
            readers.may(context, Role.EDITOR));
    context.contentType(HTML).result(renderer.queue(readers.page(context, List.of()), view));
  }

  /** Proposals of a status ("" for open, "all") and kind ("" for any). */
  static Predicate<Proposal> chosen(String status, String kind) {
    Optional<Proposal.Status> wanted =
        status.equals(ALL)
            ? Optional.empty()
            : Optional.of(
                status.isEmpty()
                    ? Proposal.Status.OPEN
                    : Named.value(
                        "status", status, code -> Coded.parse(Proposal.Status.class, code)));
    Optional<ProposalMade.Kind> sort =
        kind.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Named.value("kind", kind, code -> Coded.parse(ProposalMade.Kind.class, code)));
    return proposal ->
        (wanted.isEmpty() || wanted.get() == proposal.status())
            && (sort.isEmpty() || sort.get() == proposal.kind());
  }

  private Proposal asked(Context context) {
    ContentHash id = Named.pathHash(context, "proposal");
    return instance
        .workflow()
        .proposals()
        .find(id, readers.viewer(context))
        .orElseThrow(() -> new NotFoundResponse("there is no proposal " + id.hex()));
  }

  private void proposal(Context context) {
    show(context, 200, asked(context), List.of(), "");
  }

  private void show(
      Context context, int status, Proposal proposal, List<Notice> notices, String tried) {
    context
        .status(status)
        .contentType(HTML)
        .result(
            renderer.proposal(
                readers.page(context, List.of()), view(context, proposal, notices, tried)));
  }

  private ProposalView view(
      Context context, Proposal proposal, List<Notice> notices, String tried) {
    Language reader = readers.language(context);
    Viewer viewer = readers.viewer(context);
    Optional<Entry> now = instance.terms(viewer).entry(proposal.entry());
    Set<May> may = EnumSet.noneOf(May.class);
    if (readers.may(context, Role.CONTRIBUTOR)) {
      may.add(May.COMMENT);
      boolean mine = proposal.author().equals(readers.operator(context));
      boolean editor = readers.may(context, Role.EDITOR);
      if (proposal.open() && (mine || editor)) {
        may.add(May.REVISE);
      }
      if (proposal.open() && mine) {
        may.add(May.WITHDRAW);
      }
      if (proposal.open() && editor) {
        may.add(May.DECIDE);
      }
    }
    return new ProposalView(
        proposal,
        EntryNames.of(proposal.current().result(), reader),
        now.isPresent(),
        changes(proposal, now, viewer),
        stale(proposal),
        proposal
            .absorbed()
            .map(other -> EntryNames.of(other.entry(), instance.terms(viewer), reader)),
        CommentThreads.of(proposal.comments()),
        may,
        viewer.audiences().stream()
            .filter(audience -> audience.within(proposal.audience()))
            .toList(),
        notices,
        tried);
  }

  /** Against the entry of today; a decided proposal against the one that it was written on. */
  private List<FieldChange> changes(Proposal proposal, Optional<Entry> now, Viewer viewer) {
    Optional<Entry> before = now;
    if (!proposal.open()) {
      before =
          proposal
              .current()
              .base()
              .flatMap(
                  base ->
                      instance.workflow().history().of(proposal.entry(), viewer).stream()
                          .flatMap(version -> version.text().stream())
                          .filter(text -> EntryHash.of(text).equals(base))
                          .findFirst());
    }
    return EntryDiff.of(before, Optional.of(proposal.current().result()));
  }

  private boolean stale(Proposal proposal) {
    return proposal.open() && instance.workflow().review().stale(proposal.id());
  }

  private void comment(Context context) {
    Proposal proposal = asked(context);
    say(
        context,
        proposal.entry(),
        Optional.of(proposal.id()),
        Links.proposal(proposal.id()) + "#comments");
  }

  private void commentEntry(Context context) {
    EntryId entry = Named.pathEntry(context, "id");
    say(context, entry, Optional.empty(), Links.entry(entry.value()) + "#workflow");
  }

  private void say(
      Context context, EntryId entry, Optional<ContentHash> proposal, String afterwards) {
    String answers = RequestFields.form(context, "answers");
    Optional<ContentHash> inReplyTo =
        answers.isEmpty() ? Optional.empty() : Optional.of(Named.formHash(context, "answers"));
    Audience audience =
        Named.value("audience", RequestFields.form(context, "audience"), Audience::parse);
    try {
      Writing.run(
          instance,
          () ->
              instance
                  .workflow()
                  .review()
                  .comment(
                      readers.person(context),
                      entry,
                      proposal,
                      inReplyTo,
                      LongText.of(context, "text"),
                      audience));
    } catch (ReviewRefusedException e) {
      throw Writing.refused(e);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
    context.redirect(afterwards, HttpStatus.SEE_OTHER);
  }

  private void withdraw(Context context) {
    Proposal proposal = asked(context);
    act(
        context,
        proposal,
        () ->
            instance
                .workflow()
                .review()
                .withdraw(
                    readers.person(context),
                    proposal.id(),
                    Named.formHash(context, "read"),
                    LongText.of(context, "reason")));
  }

  private void decide(Context context) {
    Proposal proposal = asked(context);
    ContentHash read = Named.formHash(context, "read");
    String reason = LongText.of(context, "reason");
    switch (RequestFields.form(context, "do")) {
      case "accept" ->
          act(
              context,
              proposal,
              () ->
                  instance
                      .workflow()
                      .review()
                      .accept(
                          readers.person(context),
                          proposal.id(),
                          read,
                          Optional.empty(),
                          Optional.empty(),
                          reason));
      case "reject" ->
          act(
              context,
              proposal,
              () ->
                  instance
                      .workflow()
                      .review()
                      .reject(readers.person(context), proposal.id(), read, reason));
      default -> throw new BadRequestResponse("do is accept or reject");
    }
  }

  private void triage(Context context) {
    Proposal proposal = asked(context);
    String assignee = RequestFields.form(context, "assignee");
    String due = RequestFields.form(context, "due");
    act(
        context,
        proposal,
        () ->
            instance
                .workflow()
                .review()
                .triage(
                    readers.person(context),
                    proposal.id(),
                    Named.value(
                        "priority",
                        RequestFields.form(context, "priority"),
                        code -> Coded.parse(ProposalTriaged.Priority.class, code)),
                    Optional.of(assignee).filter(name -> !name.isEmpty()),
                    due.isEmpty() ? Optional.empty() : Optional.of(Days.of("due", due))));
  }

  /** Does it and shows the proposal again; what is refused is shown with what was written. */
  private void act(Context context, Proposal proposal, Runnable work) {
    try {
      Writing.run(instance, work);
      context.redirect(Links.proposal(proposal.id()), HttpStatus.SEE_OTHER);
    } catch (StaleBaseException e) {
      again(context, proposal, 409, NoticeKind.REVIEW_STALE);
    } catch (ReviewRefusedException e) {
      again(context, proposal, Writing.status(e), ReviewNotices.of(e.rule()));
    }
  }

  private void again(Context context, Proposal proposal, int status, NoticeKind kind) {
    Proposal now =
        instance
            .workflow()
            .proposals()
            .find(proposal.id(), readers.viewer(context))
            .orElse(proposal);
    show(context, status, now, List.of(Notice.of(kind)), LongText.of(context, "reason"));
  }
}
