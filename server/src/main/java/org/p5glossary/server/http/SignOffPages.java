package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.signoff.RecordedStance;
import org.p5glossary.glossary.signoff.SectionHash;
import org.p5glossary.glossary.signoff.SigningDesk;
import org.p5glossary.glossary.signoff.SilenceRefusedException;
import org.p5glossary.glossary.signoff.StaleSectionException;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.BoardRequest;
import org.p5glossary.web.view.BoardView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.RecordView;
import org.p5glossary.web.view.SectionView;

/** The board, one section of it, and the record of a day. */
final class SignOffPages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final int ROWS = 60;

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final Board board;

  SignOffPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.board = new Board(instance);
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.BOARD, this::board, Access.READ);
    router.post(Links.BOARD, this::agree, Access.SIGN);
    router.post(Links.BOARD + "/silence", this::silence, Access.PRESIDE);
    router.get(Links.BOARD + "/{id}/{language}", this::section, Access.READ);
    router.post(Links.BOARD + "/{id}/{language}", this::sign, Access.SIGN);
    router.post(Links.BOARD + "/{id}/{language}/silence", this::silenceOne, Access.PRESIDE);
    router.get(Links.RECORD, this::record, Access.READ);
  }

  static BoardRequest asked(Context context) {
    return new BoardRequest(
        RequestFields.language(context, Links.LANGUAGE).map(Language::tag).orElse(""),
        RequestFields.text(context, Links.DELEGATION)
            .map(code -> Named.value(Links.DELEGATION, code, Delegation::of).code())
            .orElse(""),
        RequestFields.text(context, Links.STATE).orElse(""),
        RequestFields.listPage(context));
  }

  private void board(Context context) {
    showBoard(context, 200, List.of());
  }

  private void showBoard(Context context, int status, List<Notice> notices) {
    BoardRequest asked = asked(context);
    Board.Page page =
        board.page(asked, readers.viewer(context), readers.language(context), Instant.now(), ROWS);
    Paging paging = new Paging(asked.page(), ROWS, page.total());
    RequestFields.within(asked.page(), paging.pages());
    BoardView view =
        new BoardView(
            asked,
            page.rows(),
            page.agreed(),
            page.total(),
            paging,
            readers.signs(context),
            readers.may(context, Role.CHAIR),
            LocalDate.now(ZoneOffset.UTC),
            notices);
    context
        .status(status)
        .contentType(HTML)
        .result(renderer.board(readers.page(context, List.of()), view));
  }

  private Delegation signs(Context context) {
    return readers
        .signs(context)
        .orElseThrow(
            () ->
                new ForbiddenResponse(
                    "only an account of a delegation signs for it; log in with one"));
  }

  private List<SigningDesk.Section> chosen(Context context) {
    List<SigningDesk.Section> sections = new ArrayList<>();
    for (String value : context.formParams("section")) {
      SigningDesk.Section section = Board.section(value);
      requireSeen(context, section.entry());
      sections.add(section);
    }
    return sections;
  }

  private Entry requireSeen(Context context, EntryId id) {
    return instance
        .terms(readers.viewer(context))
        .entry(id)
        .orElseThrow(() -> new NotFoundResponse("there is no entry \"" + id + "\""));
  }

  /** Why nothing was signed. */
  private record Refusal(int status, NoticeKind kind) {
    List<Notice> notices() {
      return List.of(Notice.of(kind));
    }
  }

  /** Does what a delegation or the chair asks for; empty if it was done. */
  private Optional<Refusal> refusal(Consumer<SigningDesk> work) {
    try {
      Writing.run(instance, () -> work.accept(instance.workflow().signing()));
      return Optional.empty();
    } catch (StaleSectionException e) {
      return Optional.of(new Refusal(409, NoticeKind.SIGN_STALE));
    } catch (SilenceRefusedException e) {
      return Optional.of(new Refusal(422, NoticeKind.SILENCE_REFUSED));
    }
  }

  /** Does it for one section and shows that. */
  private void answer(Context context, Asked asked, Consumer<SigningDesk> work) {
    refusal(work)
        .ifPresentOrElse(
            refusal -> show(context, refusal.status(), asked, refusal.notices()),
            () ->
                context.redirect(
                    Links.section(asked.entry().id().value(), asked.language()),
                    HttpStatus.SEE_OTHER));
  }

  private void agree(Context context) {
    Delegation delegation = signs(context);
    List<SigningDesk.Section> sections = chosen(context);
    if (sections.isEmpty()) {
      showBoard(context, 422, List.of(Notice.of(NoticeKind.SIGN_NOTHING_CHOSEN)));
      return;
    }
    refusal(
            desk ->
                desk.sign(
                    readers.operator(context),
                    delegation,
                    sections,
                    SigningDesk.Statement.AGREEMENT))
        .ifPresentOrElse(
            refusal -> showBoard(context, refusal.status(), refusal.notices()),
            () ->
                context.redirect(
                    Links.record(LocalDate.now(ZoneOffset.UTC)), HttpStatus.SEE_OTHER));
  }

  private void silence(Context context) {
    List<SigningDesk.Section> sections = chosen(context);
    String deadline = RequestFields.form(context, "deadline");
    if (sections.isEmpty() || deadline.isEmpty()) {
      showBoard(context, 422, List.of(Notice.of(NoticeKind.SIGN_NOTHING_CHOSEN)));
      return;
    }
    refusal(
            desk ->
                desk.openSilence(
                    readers.operator(context), sections, Days.moment("deadline", deadline)))
        .ifPresentOrElse(
            refusal -> showBoard(context, refusal.status(), refusal.notices()),
            () -> context.redirect(Links.board(asked(context)), HttpStatus.SEE_OTHER));
  }

  private record Asked(Entry entry, Language language) {}

  private Asked askedSection(Context context) {
    Entry entry = requireSeen(context, Named.pathEntry(context, "id"));
    String tag = context.pathParam("language");
    Language language =
        Language.parse(tag)
            .filter(known -> SectionHash.of(entry, known).isPresent())
            .orElseThrow(
                () -> new NotFoundResponse(entry.id() + " has no section \"" + tag + "\""));
    return new Asked(entry, language);
  }

  private void section(Context context) {
    show(context, 200, askedSection(context), List.of());
  }

  private void show(Context context, int status, Asked asked, List<Notice> notices) {
    Viewer viewer = readers.viewer(context);
    BoardView.Row row =
        board.row(asked.entry(), asked.language(), readers.language(context), Instant.now());
    List<SectionView.Said> said = new ArrayList<>();
    for (RecordedStance stance : instance.workflow().signOffs().of(asked.entry().id())) {
      if (stance.decision().language().equals(asked.language())) {
        said.add(
            Board.said(stance, viewer, stance.decision().section().equals(row.state().text())));
      }
    }
    Collections.reverse(said);
    SectionView view =
        new SectionView(
            row,
            asked.entry().definitions().stream()
                .filter(definition -> definition.language().equals(asked.language()))
                .map(Definition::text)
                .toList(),
            said,
            readers.signs(context),
            readers.may(context, Role.CHAIR),
            viewer.audiences(),
            LocalDate.now(ZoneOffset.UTC),
            notices);
    context
        .status(status)
        .contentType(HTML)
        .result(renderer.section(readers.page(context, List.of()), view));
  }

  private static SigningDesk.Section read(Context context, Asked asked) {
    return new SigningDesk.Section(
        asked.entry().id(), asked.language(), Named.formHash(context, "text"));
  }

  private void sign(Context context) {
    Asked asked = askedSection(context);
    Delegation delegation = signs(context);
    SignedOff.Stance stance =
        Named.value(
            "stance",
            RequestFields.form(context, "stance"),
            code -> Coded.parse(SignedOff.Stance.class, code));
    Audience audience =
        Named.value("audience", RequestFields.form(context, "audience"), Audience::parse);
    if (!audience.visibleTo(readers.viewer(context))) {
      throw new ForbiddenResponse("audience: you are not of " + audience);
    }
    String alternative =
        stance == SignedOff.Stance.ALTERNATIVE ? RequestFields.form(context, "alternative") : "";
    SigningDesk.Statement statement =
        new SigningDesk.Statement(stance, LongText.of(context, "reason"), alternative, audience);
    try {
      answer(
          context,
          asked,
          desk ->
              desk.sign(
                  readers.operator(context), delegation, List.of(read(context, asked)), statement));
    } catch (IllegalArgumentException e) {
      show(context, 422, asked, List.of(Notice.of(NoticeKind.SIGN_INCOMPLETE)));
    }
  }

  private void silenceOne(Context context) {
    Asked asked = askedSection(context);
    SigningDesk.Section section = read(context, asked);
    String actor = readers.operator(context);
    String wish = RequestFields.form(context, "do");
    answer(
        context,
        asked,
        desk -> {
          switch (wish) {
            case "open" ->
                desk.openSilence(
                    actor,
                    List.of(section),
                    Days.moment("deadline", RequestFields.form(context, "deadline")));
            case "end" -> desk.withdrawSilence(actor, section, LongText.of(context, "reason"));
            default -> throw new BadRequestResponse("do is open or end");
          }
        });
  }

  private void record(Context context) {
    LocalDate day =
        RequestFields.text(context, Links.DAY)
            .map(text -> Days.of(Links.DAY, text))
            .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Viewer viewer = readers.viewer(context);
    Language reader = readers.language(context);
    TermBase terms = instance.terms(viewer);
    List<RecordView.Line> lines = new ArrayList<>();
    for (RecordedStance stance : instance.workflow().signOffs().between(from, until)) {
      Optional<Entry> entry = terms.entry(stance.decision().entry());
      if (entry.isPresent()) {
        boolean same =
            SectionHash.of(entry.get(), stance.decision().language())
                .equals(Optional.of(stance.decision().section()));
        lines.add(
            new RecordView.Line(
                Board.said(stance, viewer, same),
                EntryNames.of(entry.get(), reader),
                entry
                    .get()
                    .in(stance.decision().language())
                    .map(section -> section.mainTerm().text())
                    .orElse("")));
      }
    }
    String head =
        instance
            .ledger()
            .event(instance.ledger().lastPosition())
            .map(event -> event.event().hash().hex())
            .orElse("");
    context
        .contentType(HTML)
        .result(
            renderer.record(readers.page(context, List.of()), new RecordView(day, lines, head)));
  }
}
