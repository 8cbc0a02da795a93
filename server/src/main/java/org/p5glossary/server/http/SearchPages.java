package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.Facet;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.PassageHit;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.QueryOutcome;
import org.p5glossary.corpus.search.QueryParser;
import org.p5glossary.corpus.search.QueryWarning;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.Counterpart;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.FacetValue;
import org.p5glossary.web.view.Filter;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.PassageText;
import org.p5glossary.web.view.SearchView;

/** Answers searches: entries first, then passages beside their counterparts. Thread-safe. */
final class SearchPages {

  /** The most entries that are shown above the passages. */
  private static final int ENTRIES = 5;

  private static final Set<Facet> FACETS =
      EnumSet.of(Facet.LANGUAGE, Facet.YEAR, Facet.SUBMITTER, Facet.PAPER);

  private final Instance instance;

  SearchPages(Instance instance) {
    this.instance = instance;
  }

  /** What is found; {@code reader} is the language of the interface. */
  SearchView search(org.p5glossary.web.view.SearchRequest asked, Language reader, Viewer viewer) {
    List<Notice> notices = new ArrayList<>();
    Optional<Query> query = query(asked, notices);
    List<EntrySummary> entries = query.isEmpty() ? List.of() : entries(asked, viewer);
    Optional<SearchPage> page = query.map(parsed -> page(asked, parsed));
    Paging paging =
        new Paging(
            asked.page(), SearchRequest.DEFAULT_PAGE, page.map(SearchPage::total).orElse(0L));
    Papers papers = new Papers();
    PairConfidence confidence = new PairConfidence(instance.alignments());
    return new SearchView(
        asked,
        entries,
        page.map(found -> hits(found, asked, reader, papers, confidence)).orElse(List.of()),
        paging,
        page.map(found -> facets(found, papers)).orElse(List.of()),
        List.of(),
        notices,
        Shown.coverage(instance.papers().papers()));
  }

  /** The entries above the passages of the first page. */
  private List<EntrySummary> entries(org.p5glossary.web.view.SearchRequest asked, Viewer viewer) {
    return asked.page() > 1
        ? List.of()
        : instance.lookup(viewer).find(asked.query()).stream()
            .limit(ENTRIES)
            .flatMap(id -> instance.terms(viewer).entry(id).stream())
            .map(entry -> ShownEntries.summary(entry, instance.occurrences(), asked.query()))
            .toList();
  }

  /** The papers of one answer, each read once. */
  private final class Papers {
    private final Map<PaperId, Optional<Paper>> read = new HashMap<>();

    Optional<Paper> get(PaperId id) {
      return read.computeIfAbsent(id, instance.papers()::paper);
    }
  }

  private static Optional<Query> query(
      org.p5glossary.web.view.SearchRequest asked, List<Notice> notices) {
    if (asked.query().isBlank()) {
      return Optional.empty();
    }
    QueryOutcome outcome = QueryParser.parse(asked.query());
    if (outcome instanceof QueryOutcome.QueryRejected rejected) {
      notices.add(refusal(rejected));
      return Optional.empty();
    }
    QueryOutcome.Parsed parsed = (QueryOutcome.Parsed) outcome;
    parsed.warnings().stream().map(SearchPages::notice).distinct().forEach(notices::add);
    List<Query> all = new ArrayList<>(List.of(parsed.query()));
    asked.filters().forEach(filter -> narrowing(filter).ifPresent(all::add));
    return Optional.of(all.size() == 1 ? all.get(0) : new Query.And(all));
  }

  private static Notice refusal(QueryOutcome.QueryRejected rejected) {
    NoticeKind kind =
        switch (rejected.reason()) {
          case TOO_LONG -> NoticeKind.QUERY_TOO_LONG;
          case TOO_MANY_WORDS -> NoticeKind.QUERY_TOO_MANY_WORDS;
          case TOO_DEEP -> NoticeKind.QUERY_TOO_DEEP;
        };
    return Notice.of(kind, rejected.allowed());
  }

  private static Optional<Query> narrowing(Filter filter) {
    return switch (filter.field()) {
      case LANGUAGE -> Language.parse(filter.value()).map(Query.LanguageIs::new);
      case SUBMITTER -> Optional.of(new Query.SubmittedBy(filter.value()));
      case PAPER -> Optional.of(new Query.SymbolIs(filter.value()));
      case YEAR -> Optional.of(year(filter.value()));
    };
  }

  private static Query year(String value) {
    OptionalInt year = OptionalInt.of(Integer.parseInt(value));
    return new Query.InYears(year, year);
  }

  private static Notice notice(QueryWarning warning) {
    return switch (warning.kind()) {
      case UNCLOSED_QUOTE, UNBALANCED_PARENTHESIS -> Notice.of(NoticeKind.QUERY_UNBALANCED);
      case STRAY_OPERATOR, UNKNOWN_FIELD, BAD_VALUE ->
          Notice.of(
              NoticeKind.QUERY_PART_IGNORED, warning.value().isEmpty() ? "…" : warning.value());
    };
  }

  /** The page asked for: pages are reached one after the other, as the index hands them out. */
  private SearchPage page(org.p5glossary.web.view.SearchRequest asked, Query query) {
    SearchRequest request = SearchRequest.of(query).counting(FACETS).countingAll();
    SearchPage page = instance.index().search(request);
    RequestFields.within(
        asked.page(), new Paging(1, SearchRequest.DEFAULT_PAGE, page.total()).pages());
    for (int number = 1; number < asked.page() && page.next().isPresent(); number++) {
      page = instance.index().search(request.from(page.next().get()));
    }
    return page;
  }

  private static List<org.p5glossary.web.view.PassageHit> hits(
      SearchPage page,
      org.p5glossary.web.view.SearchRequest asked,
      Language reader,
      Papers papers,
      PairConfidence confidence) {
    List<org.p5glossary.web.view.PassageHit> hits = new ArrayList<>();
    for (Hit hit : page.hits()) {
      Optional<Paper> paper = papers.get(hit.paper());
      if (paper.isPresent() && !hit.matched().isEmpty()) {
        PassageHit main = main(hit, asked, reader);
        hits.add(
            new org.p5glossary.web.view.PassageHit(
                passage(paper.get(), main),
                counterpart(hit, main, paper.get(), asked, reader, confidence)));
      }
    }
    return hits;
  }

  /** Of the passages that match, the reader's own unless that is asked for beside. */
  private static PassageHit main(
      Hit hit, org.p5glossary.web.view.SearchRequest asked, Language reader) {
    List<PassageHit> matched = hit.matched();
    return matched.stream()
        .filter(
            one -> asked.with().isEmpty() || !one.passage().language().equals(asked.with().get()))
        .filter(one -> one.passage().language().equals(reader))
        .findFirst()
        .or(
            () ->
                matched.stream()
                    .filter(
                        one ->
                            asked.with().isEmpty()
                                || !one.passage().language().equals(asked.with().get()))
                    .findFirst())
        .orElse(matched.get(0));
  }

  /** The passage beside it: in the language asked for, else the reader's, else the authored one. */
  private static Optional<Counterpart> counterpart(
      Hit hit,
      PassageHit main,
      Paper paper,
      org.p5glossary.web.view.SearchRequest asked,
      Language reader,
      PairConfidence confidence) {
    Language own = main.passage().language();
    List<Language> wanted = new ArrayList<>();
    asked.with().ifPresentOrElse(wanted::add, () -> wanted.add(reader));
    if (asked.with().isEmpty()) {
      hit.facts().original().ifPresent(wanted::add);
      wanted.add(Language.ENGLISH);
      wanted.add(Language.FRENCH);
    }
    return wanted.stream()
        .filter(language -> !language.equals(own))
        .flatMap(language -> hit.in(language).stream())
        .findFirst()
        .map(
            other ->
                new Counterpart(
                    passage(paper, other), confidence.between(main.passage(), other.passage())));
  }

  private static PassageText passage(Paper paper, PassageHit hit) {
    return new PassageText(
        Shown.place(paper, hit.passage()),
        Segments.highlighted(hit.passage().text(), hit.highlights()));
  }

  private static List<org.p5glossary.web.view.Facet> facets(SearchPage page, Papers papers) {
    return FACETS.stream()
        .map(
            facet ->
                new org.p5glossary.web.view.Facet(
                    FacetField.valueOf(facet.name()),
                    page.facets().getOrDefault(facet, List.of()).stream()
                        .map(
                            count ->
                                new FacetValue(
                                    count.value(),
                                    label(facet, count.value(), papers),
                                    count.groups()))
                        .toList()))
        .toList();
  }

  private static String label(Facet facet, String value, Papers papers) {
    return facet == Facet.PAPER
        ? papers.get(new PaperId(value)).map(Paper::name).orElse(value)
        : value;
  }
}
