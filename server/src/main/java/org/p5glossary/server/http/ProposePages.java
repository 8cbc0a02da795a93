package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.review.Draft;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.review.EntryUnion;
import org.p5glossary.glossary.review.Person;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.review.ReviewDesk;
import org.p5glossary.glossary.review.ReviewRefusedException;
import org.p5glossary.glossary.review.StaleBaseException;
import org.p5glossary.server.instance.Anchors;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.ProposalForm;
import org.p5glossary.web.view.ProposeView;

/** The form for a proposal: filled, previewed, sent. */
final class ProposePages {

  private static final String HTML = "text/html; charset=utf-8";

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;

  ProposePages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.PROPOSE, this::form, Access.CONTRIBUTE);
    router.post(Links.PROPOSE, this::send, Access.CONTRIBUTE);
  }

  private Anchors anchors(Context context) {
    return new Anchors(instance.corpus(readers.viewer(context)));
  }

  private ProposalForms forms(Context context) {
    return new ProposalForms(instance.terms(readers.viewer(context)), readers.language(context));
  }

  private void form(Context context) {
    Optional<ContentHash> revised =
        RequestFields.text(context, Links.PROPOSAL).flatMap(Named::hash);
    ProposalForm form = revised.isPresent() ? revision(context, revised.get()) : fresh(context);
    show(context, 200, form, List.of(), Optional.empty(), List.of());
  }

  private ProposalForm fresh(Context context) {
    Optional<String> id = RequestFields.text(context, Links.ENTRY);
    String passage = RequestFields.text(context, Links.PASSAGE).orElse("");
    Optional<Evidence> evidence = PassageAddress.evidence(anchors(context), passage);
    String term = RequestFields.text(context, Links.TERM).orElse("");
    if (id.isEmpty()) {
      return forms(context)
          .empty(
              evidence.isPresent() ? passage : "",
              evidence.map(one -> one.passage().language()),
              term);
    }
    Entry entry =
        EntryNames.parsed(id.get())
            .flatMap(instance.terms(readers.viewer(context))::entry)
            .orElseThrow(() -> new NotFoundResponse("there is no entry \"" + id.get() + "\""));
    ProposalMade.Kind kind =
        Named.value(
            "kind",
            RequestFields.text(context, Links.KIND).orElse(ProposalMade.Kind.CHANGE.code()),
            code -> Coded.parse(ProposalMade.Kind.class, code));
    String other = RequestFields.text(context, Links.OTHER).orElse("");
    Entry shown =
        kind == ProposalMade.Kind.MERGE ? merged(context, entry, other).orElse(entry) : entry;
    return forms(context).of(kind, shown, Optional.of(entry), other);
  }

  private Optional<Entry> merged(Context context, Entry entry, String other) {
    return EntryNames.parsed(other)
        .filter(id -> !id.equals(entry.id()))
        .flatMap(instance.terms(readers.viewer(context))::entry)
        .map(absorbed -> EntryUnion.of(entry, absorbed));
  }

  /** The form with the text of a proposal, on the entry of today. */
  private ProposalForm revision(Context context, ContentHash id) {
    Proposal proposal =
        instance
            .workflow()
            .proposals()
            .find(id, readers.viewer(context))
            .orElseThrow(() -> new NotFoundResponse("there is no proposal " + id.hex()));
    Optional<Entry> now = instance.terms(readers.viewer(context)).entry(proposal.entry());
    ProposalForm form =
        forms(context)
            .of(
                proposal.kind(),
                proposal.current().result(),
                now,
                proposal.absorbed().map(one -> one.entry().value()).orElse(""));
    return new ProposalForm(
        form.kind(),
        form.id(),
        form.seen(),
        form.other(),
        id.hex(),
        proposal.current().event().hex(),
        proposal.current().result().status().code(),
        form.subjects(),
        form.successor(),
        "",
        form.noteAudience(),
        form.entryAudience(),
        proposal.audience().name(),
        proposal.current().reason(),
        form.languages());
  }

  private void send(Context context) {
    ProposalForm form = forms(context).typed(context);
    Entry wanted;
    try {
      wanted = new ProposedEntry(anchors(context), base(context, form)).of(form);
    } catch (ProposedEntry.NoSuchPassageException e) {
      Notice notice = Notice.of(NoticeKind.REVIEW_NO_PASSAGE, String.valueOf(e.getMessage()));
      show(context, 422, form, List.of(), Optional.empty(), List.of(notice));
      return;
    } catch (BadRequestResponse e) {
      Notice notice = Notice.of(NoticeKind.OTHER, String.valueOf(e.getMessage()));
      show(context, 422, form, List.of(), Optional.empty(), List.of(notice));
      return;
    }
    Optional<Entry> now = now(context, form);
    Optional<Entry> both = now.flatMap(entry -> merged(context, entry, form.other()));
    if (form.kind() == ProposalMade.Kind.MERGE
        && both.isPresent()
        && lacks(form, now, both.get())) {
      // The form was filled before the other entry was named: nothing of that may be lost.
      ProposalForm filled = forms(context).of(form.kind(), both.get(), now, form.other());
      show(context, 200, filled, EntryDiff.of(now, both), Optional.empty(), List.of());
      return;
    }
    if (RequestFields.form(context, "do").equals("preview")) {
      List<FieldChange> changes = EntryDiff.of(now, Optional.of(wanted));
      List<Notice> notices =
          changes.isEmpty() ? List.of(Notice.of(NoticeKind.REVIEW_NOTHING_CHANGED)) : List.of();
      show(context, 200, form, changes, Optional.empty(), notices);
      return;
    }
    carryOut(context, form, wanted);
  }

  private Optional<Entry> now(Context context, ProposalForm form) {
    return EntryNames.parsed(form.id()).flatMap(instance.terms(readers.viewer(context))::entry);
  }

  /** What the form was made of: the text of the proposal that is revised, or the entry. */
  private Optional<Entry> base(Context context, ProposalForm form) {
    return Named.hash(form.proposal())
        .flatMap(id -> instance.workflow().proposals().find(id, readers.viewer(context)))
        .map(proposal -> proposal.current().result())
        .or(
            () ->
                seen(context, form)
                    .or(() -> now(context, form))
                    .map(
                        entry ->
                            form.kind() == ProposalMade.Kind.MERGE
                                ? merged(context, entry, form.other()).orElse(entry)
                                : entry));
  }

  /** The entry as the form showed it, even if it has changed since. */
  private Optional<Entry> seen(Context context, ProposalForm form) {
    Optional<ContentHash> hash = Named.hash(form.seen());
    Optional<EntryId> id = EntryNames.parsed(form.id());
    return hash.isEmpty() || id.isEmpty()
        ? Optional.empty()
        : instance.workflow().history().of(id.get(), readers.viewer(context)).stream()
            .flatMap(version -> version.text().stream())
            .filter(text -> EntryHash.of(text).equals(hash.get()))
            .findFirst();
  }

  /** Whether a form has none of the terms that the other entry brings. */
  private static boolean lacks(ProposalForm form, Optional<Entry> now, Entry both) {
    List<String> brought = new ArrayList<>(texts(both));
    now.ifPresent(entry -> brought.removeAll(texts(entry)));
    return !brought.isEmpty()
        && form.languages().stream()
            .flatMap(section -> section.terms().stream())
            .noneMatch(row -> brought.contains(row.was()));
  }

  private static List<String> texts(Entry entry) {
    return entry.sections().stream()
        .flatMap(section -> section.terms().stream())
        .map(Term::text)
        .toList();
  }

  private void carryOut(Context context, ProposalForm form, Entry wanted) {
    Person who = readers.person(context);
    try {
      ContentHash[] id = new ContentHash[1];
      Writing.run(instance, () -> id[0] = done(context, form, wanted, who));
      context.redirect(Links.proposal(id[0]), HttpStatus.SEE_OTHER);
    } catch (StaleBaseException e) {
      Optional<Entry> seen = seen(context, form);
      ProposeView.Conflict conflict =
          new ProposeView.Conflict(
              e.now().isPresent() ? EntryDiff.of(seen, e.now()) : List.of(), e.now().isEmpty());
      ProposalForm again = onto(form, e.now().map(EntryHash::of));
      show(
          context,
          409,
          again,
          EntryDiff.of(e.now(), Optional.of(wanted)),
          Optional.of(conflict),
          List.of(Notice.of(NoticeKind.REVIEW_STALE)));
    } catch (ReviewRefusedException e) {
      List<FieldChange> changes = EntryDiff.of(now(context, form), Optional.of(wanted));
      show(
          context,
          Writing.status(e),
          form,
          changes,
          Optional.empty(),
          List.of(Notice.of(ReviewNotices.of(e.rule()))));
    }
  }

  private ContentHash done(Context context, ProposalForm form, Entry wanted, Person who) {
    ReviewDesk desk = instance.workflow().review();
    Optional<ContentHash> seen = Named.hash(form.seen());
    String wish = RequestFields.form(context, "do");
    return switch (wish) {
      case "propose" -> desk.propose(who, draft(form, wanted));
      case "put" -> {
        requireEditor(context);
        yield desk.putAtOnce(who, draft(form, wanted));
      }
      case "revise", "accept" -> {
        ContentHash proposal = Named.formHash(context, "proposal");
        ContentHash read = Named.formHash(context, "read");
        if (wish.equals("revise")) {
          desk.revise(who, proposal, read, wanted, seen, form.reason());
        } else {
          requireEditor(context);
          desk.accept(who, proposal, read, Optional.of(wanted), seen, form.reason());
        }
        yield proposal;
      }
      default -> throw new BadRequestResponse("do is preview, propose, put, revise or accept");
    };
  }

  private void requireEditor(Context context) {
    if (!readers.may(context, Role.EDITOR)) {
      throw new ForbiddenResponse("this needs the role editor; ask an administrator for it");
    }
  }

  private static Draft draft(ProposalForm form, Entry wanted) {
    Optional<EntryId> other =
        form.kind() == ProposalMade.Kind.MERGE
            ? Optional.of(Named.value("other", form.other(), EntryId::new))
            : Optional.empty();
    return new Draft(
        form.kind(),
        wanted,
        Named.hash(form.seen()),
        other,
        form.reason(),
        Named.value("audience", form.audience(), Audience::parse));
  }

  /** The form on the entry of today, so that sending it again is a decision on that. */
  private static ProposalForm onto(ProposalForm form, Optional<ContentHash> now) {
    return new ProposalForm(
        form.kind(),
        form.id(),
        now.map(ContentHash::hex).orElse(""),
        form.other(),
        form.proposal(),
        form.read(),
        form.status(),
        form.subjects(),
        form.successor(),
        form.note(),
        form.noteAudience(),
        form.entryAudience(),
        form.audience(),
        form.reason(),
        form.languages());
  }

  private void show(
      Context context,
      int status,
      ProposalForm form,
      List<FieldChange> preview,
      Optional<ProposeView.Conflict> conflict,
      List<Notice> notices) {
    Viewer viewer = readers.viewer(context);
    Language reader = readers.language(context);
    ProposeView view =
        new ProposeView(
            form,
            form.kind() == ProposalMade.Kind.NEW
                ? Optional.empty()
                : now(context, form).map(entry -> EntryNames.of(entry, reader)),
            viewer.audiences(),
            preview,
            conflict,
            readers.may(context, Role.EDITOR),
            readers.may(context, Role.EDITOR),
            notices);
    context
        .status(status)
        .contentType(HTML)
        .result(renderer.propose(readers.page(context, List.of()), view));
  }
}
