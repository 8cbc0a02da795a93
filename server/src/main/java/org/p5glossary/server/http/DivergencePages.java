package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.check.TermList;
import org.p5glossary.server.instance.Divergences;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.PaperProposals;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.DivergencesRequest;
import org.p5glossary.web.view.DivergencesView;
import org.p5glossary.web.view.EntryName;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.Segment;

/** Where papers say a concept otherwise than the term base: the list, and what is done with it. */
final class DivergencePages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final int ROWS = 20;

  /** Nobody reads a longer list of what need not be looked at. */
  private static final int SILENCED = 100;

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;

  DivergencePages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.DIVERGENCES, this::list, Access.EDIT);
    router.post(Links.DIVERGENCES + "/{divergence}/propose", this::propose, Access.EDIT);
    router.post(Links.DIVERGENCES + "/{divergence}/silence", this::silence, Access.EDIT);
    router.post(Links.DIVERGENCES + "/{divergence}/unsilence", this::unsilence, Access.EDIT);
  }

  /** What an address asks for. */
  static DivergencesRequest asked(Context context) {
    return new DivergencesRequest(
        RequestFields.text(context, Links.KIND)
            .map(
                code ->
                    Named.value(
                        Links.KIND, code, text -> Coded.parse(Divergence.Kind.class, text))),
        RequestFields.language(context, Links.LANGUAGE),
        RequestFields.text(context, Links.PAPER)
            .map(id -> Named.value(Links.PAPER, id, PaperId::new)),
        RequestFields.text(context, Links.SINCE).map(day -> Days.of(Links.SINCE, day)),
        RequestFields.page(context));
  }

  static Divergences.Filter filter(DivergencesRequest asked) {
    return new Divergences.Filter(asked.kind(), asked.language(), asked.paper(), asked.since());
  }

  private void list(Context context) {
    List<Notice> notices =
        context.queryParam("saved") == null ? List.of() : List.of(Notice.of(NoticeKind.SAVED));
    DivergencesRequest asked = asked(context);
    TermBase terms = instance.terms(readers.viewer(context));
    Language reader = readers.language(context);
    Divergences.Report report = divergences(context).report(filter(asked));
    Paging paging = new Paging(asked.page(), ROWS, report.open().size());
    RequestFields.within(asked.page(), paging.pages());
    Map<PaperId, Paper> papers =
        instance.corpus(readers.viewer(context)).papers().papers().stream()
            .collect(Collectors.toMap(Paper::id, Function.identity()));
    Function<Divergence, DivergencesView.Row> row =
        one -> row(one, terms, papers.get(one.paper()), reader);
    DivergencesView view =
        new DivergencesView(
            asked,
            report.open().stream()
                .skip((long) (asked.page() - 1) * ROWS)
                .limit(ROWS)
                .map(row)
                .toList(),
            report.silenced().stream()
                .limit(SILENCED)
                .map(
                    one ->
                        new DivergencesView.Silenced(
                            row.apply(one.divergence()),
                            one.silence().reason(),
                            one.silence().by()))
                .toList(),
            paging);
    context.contentType(HTML).result(renderer.divergences(readers.page(context, notices), view));
  }

  private static DivergencesView.Row row(
      Divergence one, TermBase terms, Paper paper, Language reader) {
    Optional<Entry> entry = terms.entry(one.entry());
    EntryName name = EntryNames.of(one.entry(), terms, reader);
    return new DivergencesView.Row(
        one,
        name,
        paper.name(),
        marked(one.first()),
        one.original().map(DivergencePages::marked).orElse(List.of()),
        entry.map(known -> TermList.equivalents(known, one.language())).orElse(List.of()));
  }

  private static List<Segment> marked(Divergence.Quote quote) {
    return Segments.highlighted(quote.text(), List.of(quote.words()));
  }

  private Divergences divergences(Context context) {
    return new Divergences(instance, readers.viewer(context));
  }

  private Divergence named(Context context) {
    return named(divergences(context), context);
  }

  /** The divergence in an address; gone if papers or term base have changed since. */
  static Divergence named(Divergences divergences, Context context) {
    ContentHash id = Named.pathHash(context, "divergence");
    return divergences
        .find(id)
        .orElseThrow(
            () ->
                new NotFoundResponse("nothing diverges under the name " + id.hex() + " any more"));
  }

  private void propose(Context context) {
    Divergence divergence = named(context);
    String choice = RequestFields.form(context, "choice");
    ContentHash proposal = proposed(instance, readers, context, divergence, choice);
    context.redirect(Links.proposal(proposal), HttpStatus.SEE_OTHER);
  }

  /** Proposes a choice as a further term of the entry. */
  static ContentHash proposed(
      Instance instance, Readers readers, Context context, Divergence one, String choice) {
    int number = Named.value("choice", choice, Integer::parseInt);
    if (number < 1 || number > one.choices().size()) {
      throw new BadRequestResponse(
          "choice=\"" + choice + "\" is none of 1 to " + one.choices().size());
    }
    PaperProposals proposals = new PaperProposals(instance, readers.viewer(context));
    Entry entry = instance.terms(readers.viewer(context)).entry(one.entry()).orElseThrow();
    return Writing.proposing(
        instance,
        () ->
            proposals.addTerm(
                readers.person(context),
                entry,
                one.language(),
                proposals.seen(
                    one.choices().get(number - 1).phrase(),
                    one.paper(),
                    one.language(),
                    one.first().passage())));
  }

  private void silence(Context context) {
    silenced(instance, readers, context, RequestFields.form(context, "reason"));
    saved(context);
  }

  /** Says that the divergence in an address is not to be shown again. */
  static void silenced(Instance instance, Readers readers, Context context, String reason) {
    Divergences divergences = new Divergences(instance, readers.viewer(context));
    Divergence one = named(divergences, context);
    if (reason.isBlank()) {
      throw new BadRequestResponse("reason is missing: say why it need not be looked at");
    }
    Writing.run(instance, () -> divergences.silence(one, reason, readers.operator(context)));
  }

  private void unsilence(Context context) {
    unsilenced(instance, readers, context, RequestFields.form(context, "reason"));
    saved(context);
  }

  /** Takes it back. */
  static void unsilenced(Instance instance, Readers readers, Context context, String reason) {
    Divergences divergences = new Divergences(instance, readers.viewer(context));
    Divergence one = named(divergences, context);
    Writing.run(instance, () -> divergences.unsilence(one, reason, readers.operator(context)));
  }

  private static void saved(Context context) {
    context.redirect(Links.DIVERGENCES + "?saved", HttpStatus.SEE_OTHER);
  }
}
