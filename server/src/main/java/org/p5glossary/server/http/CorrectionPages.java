package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRouting;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.ledger.QuotedBead;
import org.p5glossary.ingest.correction.EditRefusal;
import org.p5glossary.ingest.correction.EditRefusedException;
import org.p5glossary.ingest.correction.PlacedCorrection;
import org.p5glossary.server.instance.AlignmentCorrection;
import org.p5glossary.server.instance.CorrectionList;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.CorrectionOrphan;
import org.p5glossary.web.view.CorrectionRow;
import org.p5glossary.web.view.CorrectionStatus;
import org.p5glossary.web.view.CorrectionsView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;

/** The list of corrections, those without a place first, and its forms. */
final class CorrectionPages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final int ROWS = 30;

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final CorrectionList corrections;

  CorrectionPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.corrections = new CorrectionList(instance);
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.CORRECTIONS, this::list, Access.EDIT);
    router.post(Links.CORRECTIONS, this::change, Access.EDIT);
  }

  private void list(Context context) {
    CorrectionStatus status =
        RequestFields.text(context, Links.STATUS)
            .map(CorrectionPages::status)
            .orElse(CorrectionStatus.ORPHANED);
    answer(context, 200, status, RequestFields.listPage(context), List.of());
  }

  private void answer(
      Context context, int status, CorrectionStatus shown, int page, List<Notice> notices) {
    context
        .status(status)
        .contentType(HTML)
        .result(
            renderer.corrections(
                readers.page(context, notices), view(shown, page, readers.viewer(context))));
  }

  private static CorrectionStatus status(String code) {
    for (CorrectionStatus status : CorrectionStatus.values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new BadRequestResponse("status=\"" + code + "\" is none; try orphaned or in_force");
  }

  private CorrectionsView view(CorrectionStatus status, int page, Viewer viewer) {
    List<PlacedCorrection> all = new ArrayList<>(corrections.all(viewer));
    Collections.reverse(all);
    Map<CorrectionStatus, Integer> counts = new EnumMap<>(CorrectionStatus.class);
    all.forEach(placed -> counts.merge(shown(placed.state()), 1, Integer::sum));
    List<PlacedCorrection> chosen =
        all.stream().filter(placed -> shown(placed.state()) == status).toList();
    Paging paging = new Paging(page, ROWS, chosen.size());
    RequestFields.within(page, paging.pages());
    return new CorrectionsView(
        status,
        counts,
        chosen.stream()
            .skip((long) (page - 1) * ROWS)
            .limit(ROWS)
            .map(placed -> row(placed, viewer))
            .toList(),
        paging);
  }

  static CorrectionStatus shown(PlacedCorrection.State state) {
    return CorrectionStatus.valueOf(state.name());
  }

  private CorrectionRow row(PlacedCorrection placed, Viewer viewer) {
    var decision = placed.correction().decision();
    PaperId id = decision.paper();
    Optional<Paper> paper = instance.corpus(viewer).papers().paper(id);
    Language source = decision.source().language();
    Language target = decision.target().language();
    boolean present =
        paper.isPresent()
            && paper.get().in(source).filter(Version::readable).isPresent()
            && paper.get().in(target).filter(Version::readable).isPresent();
    return new CorrectionRow(
        placed.correction().id().hex(),
        id,
        paper.map(Paper::name).orElse(id.value()),
        present,
        source,
        target,
        AlignPages.kind(decision.change()),
        shown(placed.state()),
        placed.orphaned().map(reason -> CorrectionOrphan.valueOf(reason.name())),
        placed.correction().by(),
        placed.correction().at().atZone(ZoneOffset.UTC).toLocalDate(),
        decision.beads().stream().map(bead -> quote(bead, source, target)).toList(),
        present ? bead(placed, source, target) : 0);
  }

  private static CorrectionRow.Quote quote(QuotedBead bead, Language source, Language target) {
    return new CorrectionRow.Quote(
        String.join(gap(source), bead.source()), String.join(gap(target), bead.target()));
  }

  private static String gap(Language language) {
    return language.primary().equals("zh") || language.primary().equals("ja") ? "" : " ";
  }

  private int bead(PlacedCorrection placed, Language source, Language target) {
    return placed.beads().isEmpty()
        ? 0
        : new AlignmentCorrection(instance)
            .state(placed.correction().decision().paper(), source, target)
            .map(state -> state.beadOf(placed.correction().id()))
            .orElse(0);
  }

  private void requireSeen(ContentHash id, Viewer viewer) {
    instance
        .corrections()
        .find(id)
        .filter(correction -> !corrections.isFor(viewer, correction))
        .ifPresent(
            hidden -> {
              throw new EditRefusedException(EditRefusal.NOTHING_TO_UNDO);
            });
  }

  private void change(Context context) {
    CorrectionStatus shown =
        status(Optional.ofNullable(context.formParam(Links.STATUS)).orElse("orphaned"));
    String wanted = Optional.ofNullable(context.formParam("do")).orElse("");
    try {
      ContentHash id = new ContentHash(context.formParam("id"));
      requireSeen(id, readers.viewer(context));
      AlignmentCorrection correction = new AlignmentCorrection(instance);
      AlignmentCorrection.Result result =
          switch (wanted) {
            case "retract" -> correction.retract(id, "", readers.operator(context));
            case "restore" -> correction.restore(id, "", readers.operator(context));
            default ->
                throw new BadRequestResponse("do=\"" + wanted + "\" is not retract or restore");
          };
      if (result instanceof AlignmentCorrection.Result.Busy) {
        answer(context, 503, shown, 1, List.of(Notice.of(NoticeKind.CORRECTION_BUSY)));
      } else {
        context.redirect(Links.corrections(shown, 1), HttpStatus.SEE_OTHER);
      }
    } catch (EditRefusedException e) {
      answer(context, 409, shown, 1, List.of(Notice.of(NoticeKind.CORRECTION_NOT_LAST)));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("id: " + e.getMessage());
    }
  }
}
