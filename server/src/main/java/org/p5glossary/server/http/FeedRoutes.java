package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.PassageHit;
import org.p5glossary.web.view.PassageRequest;
import org.p5glossary.web.view.PassageText;
import org.p5glossary.web.view.SearchLayout;
import org.p5glossary.web.view.SearchRequest;
import org.p5glossary.web.view.SearchSort;
import org.p5glossary.web.view.SearchView;

/** Feeds in Atom: the newest passages of a search or of an entry. */
final class FeedRoutes {

  private static final String ATOM = "application/atom+xml; charset=utf-8";

  /** Passages of an entry that are looked at for the newest of them. */
  private static final int MOST = 100;

  private static final Comparator<PassageText> NEWEST_FIRST =
      Comparator.comparing((PassageText one) -> one.place().date().orElse(java.time.LocalDate.MIN))
          .reversed();

  private final Instance instance;
  private final Readers readers;
  private final SearchPages search;

  FeedRoutes(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
    this.search = new SearchPages(instance);
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.FEEDS + Links.SEARCH, this::search, Access.READ);
    router.get(Links.FEEDS + Links.ENTRIES + "/{id}", this::entry, Access.READ);
  }

  private void search(Context context) {
    SearchRequest asked = RequestFields.search(context);
    SearchRequest newest =
        new SearchRequest(
            asked.query(),
            asked.with(),
            asked.also(),
            SearchSort.DATE,
            SearchLayout.PASSAGES,
            asked.filters(),
            1);
    SearchView view = search.search(newest, readers.language(context), readers.viewer(context));
    view.notices().stream()
        .filter(notice -> notice.kind().refuses())
        .findFirst()
        .ifPresent(notice -> refuse(notice.kind(), notice.number()));
    send(
        context,
        asked.query(),
        Links.search(newest),
        view.passages().stream().map(PassageHit::passage).toList());
  }

  private static void refuse(NoticeKind kind, long allowed) {
    throw new BadRequestResponse(kind + ": at most " + allowed + "; search for less");
  }

  private void entry(Context context) {
    String id = context.pathParam("id");
    Entry entry =
        entry(id, readers.viewer(context)).orElseThrow(() -> new NotFoundResponse("entry " + id));
    Language reader = readers.language(context);
    List<Language> languages = entry.sections().stream().map(one -> one.language()).toList();
    List<PassageText> passages =
        new OccurrencePassages(instance, readers.viewer(context))
                .page(
                    entry.id(),
                    languages,
                    new PassageRequest(Optional.empty(), Optional.empty(), 1),
                    reader,
                    MOST)
                .passages()
                .stream()
                .map(PassageHit::passage)
                .sorted(NEWEST_FIRST)
                .toList();
    String title = entry.in(reader).orElse(entry.sections().get(0)).mainTerm().text();
    send(context, title, Links.entry(id), passages);
  }

  private Optional<Entry> entry(String id, Viewer viewer) {
    try {
      return instance.terms(viewer).entry(new EntryId(id));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private static void send(Context context, String title, String page, List<PassageText> passages) {
    String site = context.scheme() + "://" + context.host();
    String self = site + context.req().getRequestURI();
    String query = context.queryString();
    context
        .contentType(ATOM)
        .result(
            new AtomFeed(site, query == null ? self : self + "?" + query)
                .of(title, page, passages));
  }
}
