package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.asset.StaticFile;
import org.p5glossary.web.asset.StaticFiles;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.ErrorKind;
import org.p5glossary.web.view.ErrorView;
import org.p5glossary.web.view.ExampleQuery;
import org.p5glossary.web.view.HelpView;
import org.p5glossary.web.view.HomeView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.PassageView;
import org.p5glossary.web.view.SearchForm;
import org.p5glossary.web.view.SearchView;

/** The pages: one route each. */
final class PageRoutes {

  private static final String HTML = "text/html; charset=utf-8";
  private static final int RECENT = 5;

  /** Characters that somebody may type for a symbol. */
  private static final int LONGEST_SYMBOL = 80;

  private static final List<ExampleQuery> EXAMPLES =
      List.of(
          new ExampleQuery(Language.CHINESE, "战略稳定"),
          new ExampleQuery(Language.ENGLISH, "launch on warning"),
          new ExampleQuery(Language.FRENCH, "transparence"),
          new ExampleQuery(Language.RUSSIAN, "ядерная доктрина"),
          new ExampleQuery(Language.SPANISH, "estabilidad estratégica"),
          new ExampleQuery(Language.ARABIC, "نزع السلاح النووي"));

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final StaticFiles files;
  private final String version;
  private final SearchPages search;
  private final EntryPages entries;
  private final PaperPages papers;
  private final DocumentPages documents;
  private final PassagePages passages;

  PageRoutes(
      Instance instance,
      Readers readers,
      PageRenderer renderer,
      StaticFiles files,
      String version) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.files = files;
    this.version = version;
    this.search = new SearchPages(instance);
    this.entries = new EntryPages(instance);
    this.papers = new PaperPages(instance, readers);
    this.documents = new DocumentPages(instance, papers);
    this.passages = new PassagePages(instance);
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.HOME, this::home, Access.READ);
    router.get(Links.SEARCH, this::search, Access.READ);
    router.get(Links.ENTRIES, this::entries, Access.READ);
    router.get(Links.ENTRIES + "/{id}", this::entry, Access.READ);
    router.get(Links.ENTRIES + "/{id}/" + Links.CARD, this::card, Access.READ);
    router.get(Links.PAPERS, this::papers, Access.READ);
    router.get(Links.PAPERS + "/{paper}", this::paper, Access.READ);
    router.get(Links.PASSAGES + "/{paper}/{language}/{key}", this::passage, Access.READ);
    router.get(Links.HELP, this::help, Access.READ);
    router.get(Links.STATIC + "/{hash}/{name}", this::file, Access.OPEN);
  }

  private void home(Context context) {
    Corpus corpus = papers.corpus(context);
    List<Paper> all = corpus.papers().papers();
    HomeView view =
        new HomeView(
            Shown.coverage(all),
            instance.terms(readers.viewer(context)).size(),
            Math.toIntExact(corpus.passages().count()),
            EXAMPLES,
            papers.latest(RECENT, context));
    context.contentType(HTML).result(renderer.home(readers.page(context, behind()), view));
  }

  /** A document symbol in any spelling opens its paper; all else is a search. */
  private void search(Context context) {
    var asked = RequestFields.search(context);
    Optional<Paper> named =
        asked.filters().isEmpty() && asked.page() == 1
            ? paperNamed(asked.query(), papers.corpus(context))
            : Optional.empty();
    if (named.isPresent()) {
      context.redirect(Links.paper(named.get().id()));
      return;
    }
    SearchView view = search.search(asked, readers.language(context), readers.viewer(context));
    if (view.notices().stream().anyMatch(notice -> notice.kind().refuses())) {
      context.status(ErrorKind.BAD_REQUEST.status());
    }
    context.contentType(HTML).result(renderer.search(readers.reading(context, behind()), view));
  }

  private static Optional<Paper> paperNamed(String query, Corpus corpus) {
    return DocumentSymbol.parse(query)
        .map(symbol -> PaperId.ofSymbol(symbol.withoutReissue().text()))
        .flatMap(corpus.papers()::paper)
        .or(
            () ->
                query.length() > LONGEST_SYMBOL
                    ? Optional.empty()
                    : corpus.current().spelled(query));
  }

  private void entries(Context context) {
    context
        .contentType(HTML)
        .result(
            renderer.entries(
                readers.page(context, behind()),
                entries.entries(
                    RequestFields.entries(context),
                    readers.language(context),
                    readers.viewer(context))));
  }

  private void entry(Context context) {
    String id = context.pathParam("id");
    context
        .contentType(HTML)
        .result(
            renderer.entry(
                readers.page(context, behind()),
                entries
                    .entry(
                        id,
                        RequestFields.passages(context),
                        readers.language(context),
                        readers.viewer(context),
                        readers.may(context, Role.CONTRIBUTOR))
                    .orElseThrow(() -> new NotFoundResponse("entry " + id))));
  }

  private void card(Context context) {
    String id = context.pathParam("id");
    EntrySummary card =
        entries
            .card(id, readers.viewer(context))
            .orElseThrow(() -> new NotFoundResponse("entry " + id));
    context.contentType(HTML).result(renderer.card(readers.page(context, List.of()), card));
  }

  private void papers(Context context) {
    context
        .contentType(HTML)
        .result(
            renderer.papers(
                readers.page(context, behind()),
                papers.papers(RequestFields.papers(context), context)));
  }

  private void paper(Context context) {
    Paper paper = papers.asked(context);
    context
        .contentType(HTML)
        .result(
            renderer.document(
                readers.page(context, behind()),
                documents.document(
                    paper,
                    RequestFields.language(context, Links.LEFT),
                    RequestFields.language(context, Links.RIGHT),
                    RequestFields.language(context, Links.THIRD),
                    context,
                    readers)));
  }

  private void passage(Context context) {
    Paper paper = papers.asked(context);
    Optional<Language> language = Language.parse(context.pathParam("language"));
    Optional<PassageView> view = Optional.empty();
    if (language.isPresent()) {
      try {
        view =
            passages.passage(
                paper,
                language.get(),
                new PassageKey(context.pathParam("key")),
                readers.viewer(context));
      } catch (IllegalArgumentException malformed) {
        throw new NotFoundResponse("passage " + context.pathParam("key"));
      }
    }
    if (view.isPresent()) {
      context
          .contentType(HTML)
          .result(renderer.passage(readers.page(context, behind()), view.get()));
    } else {
      context
          .status(ErrorKind.GONE.status())
          .contentType(HTML)
          .result(
              renderer.error(
                  readers.page(context, behind()),
                  new ErrorView(ErrorKind.GONE, paper.name(), List.of())));
    }
  }

  private void help(Context context) {
    HelpView view =
        new HelpView(
            List.of(SearchForm.values()),
            version,
            Shown.coverage(papers.corpus(context).papers().papers()));
    context.contentType(HTML).result(renderer.help(readers.page(context, behind()), view));
  }

  private void file(Context context) {
    StaticFile file =
        files
            .find(context.pathParam("hash"), context.pathParam("name"))
            .orElseThrow(() -> new NotFoundResponse(context.path()));
    context
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .contentType(file.mediaType())
        .result(file.content());
  }

  /** Says so when the index has not caught up with the store. */
  private List<Notice> behind() {
    int waiting =
        instance.journal().pending().size()
            + instance.journal().changedAfter(instance.index().committedSequence()).size();
    return waiting == 0 ? List.of() : List.of(Notice.of(NoticeKind.INDEX_BEHIND, waiting));
  }
}
