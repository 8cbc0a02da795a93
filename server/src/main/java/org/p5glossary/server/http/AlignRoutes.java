package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.ingest.correction.BeadEdit;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.EditRefusal;
import org.p5glossary.ingest.correction.EditRefusedException;
import org.p5glossary.ingest.correction.EditWords;
import org.p5glossary.server.instance.AlignmentCorrection;
import org.p5glossary.server.instance.AlignmentCorrection.Result;
import org.p5glossary.server.instance.AlignmentState;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.AlignConfirmView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/**
 * The page to correct the pairings of two versions, and its forms. A form says what to do in one
 * field, "do": the word and the numbers that it needs ("merge 17").
 */
final class AlignRoutes {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String PATH = Links.PAPERS + "/{paper}/" + Links.ALIGN;

  private static final List<String> SENT_AGAIN =
      List.of("source", "target", "version", "do", "cut_source", "cut_target", "pair_target");

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final AlignmentCorrection correction;
  private final AlignPages pages;

  AlignRoutes(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.correction = new AlignmentCorrection(instance);
    this.pages = new AlignPages(new PaperPages(instance, readers));
  }

  void register(JavalinDefaultRouting router) {
    router.get(PATH, this::show, Access.EDIT);
    router.post(PATH, this::change, Access.EDIT);
  }

  private void show(Context context) {
    AlignmentState state =
        state(context, context.queryParam(Links.SOURCE), context.queryParam(Links.TARGET));
    Optional<Integer> open =
        RequestFields.number(context, Links.BEAD)
            .or(
                () ->
                    RequestFields.number(context, Links.BLOCK)
                        .map(block -> AlignPages.beadOfBlock(state, block)));
    int from =
        open.map(AlignPages::pageOf)
            .or(() -> RequestFields.number(context, Links.FROM).map(AlignPages::pageOf))
            .orElse(0);
    List<Notice> notices =
        context.queryParam("done") == null ? List.of() : List.of(Notice.of(NoticeKind.SAVED));
    answer(context, 200, state, from, open.orElse(-1), notices);
  }

  private void answer(
      Context context, int status, AlignmentState state, int from, int open, List<Notice> notices) {
    context
        .status(status)
        .contentType(HTML)
        .result(
            renderer.align(
                readers.page(context, List.of()), pages.view(state, from, open, notices, context)));
  }

  private AlignmentState state(Context context, String source, String target) {
    PaperStore papers = instance.corpus(readers.viewer(context)).papers();
    PaperId id =
        AlignPages.paperId(context.pathParam("paper"))
            .filter(known -> papers.paper(known).isPresent())
            .orElseThrow(() -> new NotFoundResponse("paper " + context.pathParam("paper")));
    Paper paper = papers.paper(id).orElseThrow();
    Language first = language(paper, Links.SOURCE, source, 0);
    Language second = language(paper, Links.TARGET, target, 1);
    return correction
        .state(id, first, second)
        .orElseThrow(
            () -> new NotFoundResponse(id + " has no pairing of " + first + " and " + second));
  }

  /** The language asked for; without one the paper's first or second that can be read. */
  private static Language language(Paper paper, String name, String tag, int otherwise) {
    if (tag == null || tag.isBlank()) {
      return paper.versions().stream()
          .filter(version -> version.readable())
          .skip(otherwise)
          .findFirst()
          .orElseThrow(() -> new NotFoundResponse(paper.id() + " has no two texts"))
          .id()
          .language();
    }
    return Language.parse(tag)
        .orElseThrow(
            () ->
                new BadRequestResponse(name + "=\"" + tag + "\" is no language tag; try zh or en"));
  }

  private void change(Context context) {
    AlignmentState shown = state(context, context.formParam("source"), context.formParam("target"));
    AlignmentCorrection.Request request =
        new AlignmentCorrection.Request(
            shown.paper().id(),
            shown.source().language(),
            shown.target().language(),
            Optional.ofNullable(context.formParam("version")).orElse(""),
            readers.operator(context));
    String[] wanted = Optional.ofNullable(context.formParam("do")).orElse("").split(" ", -1);
    int bead = wanted.length > 1 ? quietNumber(wanted[1]) : -1;
    try {
      finish(context, shown, wanted[0], bead, carryOut(context, request, wanted, bead, shown));
    } catch (EditRefusedException e) {
      refuse(context, 422, bead, notice(e.refusal()), shown);
    }
  }

  private Result carryOut(
      Context context,
      AlignmentCorrection.Request request,
      String[] wanted,
      int bead,
      AlignmentState shown) {
    if (wanted.length == 2 && wanted[0].equals("undo")) {
      return correction.undo(request, correctionId(wanted[1], EditRefusal.NOTHING_TO_UNDO));
    }
    if (wanted.length == 2 && wanted[0].equals("redo")) {
      return correction.redo(request, correctionId(wanted[1], EditRefusal.NOTHING_TO_REDO));
    }
    boolean confirmed = "yes".equals(context.formParam("confirmed"));
    return correction.edit(request, edit(context, wanted, bead, shown), confirmed);
  }

  private static ContentHash correctionId(String hex, EditRefusal otherwise) {
    try {
      return new ContentHash(hex);
    } catch (IllegalArgumentException malformed) {
      throw new EditRefusedException(otherwise);
    }
  }

  private static BeadEdit edit(Context context, String[] wanted, int bead, AlignmentState shown) {
    try {
      return switch (wanted[0]) {
        case "split" ->
            new BeadEdit.Split(
                bead,
                quietNumber(context.formParam("cut_source")),
                quietNumber(context.formParam("cut_target")));
        case "pair" -> pair(context, bead, shown);
        default -> EditWords.parse(String.join(" ", wanted));
      };
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("do: " + e.getMessage());
    }
  }

  private static BeadEdit pair(Context context, int bead, AlignmentState shown) {
    List<Bead> beads = shown.sentences().beads();
    if (bead < 0 || bead >= beads.size()) {
      throw new EditRefusedException(EditRefusal.NO_SUCH_BEAD);
    }
    int target = quietNumber(context.formParam("pair_target"));
    return new BeadEdit.Pair(
        beads.get(bead).sourceStart(), beads.get(bead).sourceEnd(), target, target + 1);
  }

  /** A number of a form; -1, which every edit refuses, if it is none. */
  private static int quietNumber(String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text);
    } catch (NumberFormatException malformed) {
      return -1;
    }
  }

  private void finish(
      Context context, AlignmentState shown, String wanted, int bead, Result result) {
    if (result instanceof Result.Done done) {
      int next = wanted.equals("verify") ? done.bead() + 1 : done.bead();
      int last = Math.max(0, current(shown).sentences().beads().size() - 1);
      int focus = Math.min(next, last);
      context.redirect(
          Links.alignFrom(
                  shown.paper().id(),
                  shown.source().language(),
                  shown.target().language(),
                  AlignPages.pageOf(focus))
              + "&done=1#bead-"
              + focus,
          HttpStatus.SEE_OTHER);
    } else if (result instanceof Result.Changed changed) {
      refuse(context, 409, bead, notice(changed.latest()), shown);
    } else if (result instanceof Result.AsksFirst asks) {
      context
          .contentType(HTML)
          .result(
              renderer.alignConfirm(
                  readers.page(context, List.of()),
                  pages.confirm(
                      asks.state(), asks.outcome(), asks.written(), fields(context), context)));
    } else {
      refuse(context, 503, bead, Notice.of(NoticeKind.CORRECTION_BUSY), shown);
    }
  }

  private static Notice notice(Optional<Correction> latest) {
    return latest
        .map(
            one ->
                Notice.of(
                    NoticeKind.CORRECTION_CHANGED,
                    one.retraction().map(Correction.Retraction::by).orElse(one.by())))
        .orElse(Notice.of(NoticeKind.CORRECTION_TEXT_CHANGED));
  }

  private static Notice notice(EditRefusal refusal) {
    return Notice.of(
        switch (refusal) {
          case NO_SUCH_BEAD, NO_SUCH_SENTENCE, NO_SUCH_CUT -> NoticeKind.CORRECTION_IMPOSSIBLE;
          case NO_NEIGHBOUR, NOTHING_TO_MOVE -> NoticeKind.CORRECTION_NO_NEIGHBOUR;
          case ALREADY_VERIFIED -> NoticeKind.CORRECTION_NEEDLESS;
          case NOTHING_TO_UNDO, NOTHING_TO_REDO -> NoticeKind.CORRECTION_NOT_LAST;
          case PLACE_NOT_UNIQUE -> NoticeKind.CORRECTION_NOT_UNIQUE;
        });
  }

  private void refuse(Context context, int status, int bead, Notice notice, AlignmentState shown) {
    AlignmentState now = current(shown);
    int open = bead < now.sentences().beads().size() ? bead : -1;
    answer(context, status, now, AlignPages.pageOf(Math.max(0, open)), open, List.of(notice));
  }

  private AlignmentState current(AlignmentState shown) {
    return correction
        .state(shown.paper().id(), shown.source().language(), shown.target().language())
        .orElse(shown);
  }

  private static List<AlignConfirmView.Field> fields(Context context) {
    List<AlignConfirmView.Field> fields = new ArrayList<>();
    for (String name : SENT_AGAIN) {
      Optional.ofNullable(context.formParam(name))
          .ifPresent(value -> fields.add(new AlignConfirmView.Field(name, value)));
    }
    return fields;
  }
}
