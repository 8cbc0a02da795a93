package org.p5glossary.server.http;

import static java.util.stream.Collectors.counting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.Facet;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.QueryOutcome;
import org.p5glossary.corpus.search.QueryParser;
import org.p5glossary.corpus.search.QueryWarning;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.search.SortOrder;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.termbase.TermUse;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.CurrentPapers;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.FacetField;
import org.p5glossary.web.view.FacetValue;
import org.p5glossary.web.view.Filter;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.SearchLayout;
import org.p5glossary.web.view.SearchView;

/** Answers searches: entries first, then passages beside their counterparts. Thread-safe. */
final class SearchPages {

  /** The most entries that are shown above the passages. */
  private static final int ENTRIES = 5;

  /** Entries found whose statuses are counted. */
  private static final int COUNTED_ENTRIES = 100;

  /** Characters of a refused search that are shown again whole. */
  private static final int REPEATED = 1_000;

  private static final Set<Facet> FACETS =
      EnumSet.of(
          Facet.LANGUAGE,
          Facet.YEAR,
          Facet.SUBMITTER,
          Facet.CONFERENCE,
          Facet.PAPER,
          Facet.AUTHORSHIP);

  private final Instance instance;

  SearchPages(Instance instance) {
    this.instance = instance;
  }

  /** What is found; {@code reader} is the language of the interface. */
  SearchView search(org.p5glossary.web.view.SearchRequest sent, Language reader, Viewer viewer) {
    Corpus corpus = instance.corpus(viewer);
    List<Notice> notices = new ArrayList<>();
    Optional<Query> query = query(sent, notices);
    org.p5glossary.web.view.SearchRequest asked = query.isEmpty() ? shortened(sent) : sent;
    List<Entry> found = query.isEmpty() ? List.of() : entries(asked, viewer);
    Optional<SearchPage> page = query.map(parsed -> page(asked, parsed, corpus));
    Paging paging =
        new Paging(
            asked.page(), SearchRequest.DEFAULT_PAGE, page.map(SearchPage::total).orElse(0L));
    CurrentPapers.View papers = corpus.current();
    ShownHits shown = new ShownHits(instance, papers, asked, reader, viewer);
    boolean kwic = asked.layout() == SearchLayout.KWIC;
    if (page.map(SearchPage::stopped).orElse(false)) {
      notices.add(Notice.of(NoticeKind.SEARCH_STOPPED));
    }
    return new SearchView(
        asked,
        summaries(found, instance.terms(viewer).termsLike(asked.query()), corpus),
        page.map(hits -> shown.hits(hits, papers::paper)).orElse(List.of()),
        kwic ? page.map(hits -> shown.lines(hits, papers::paper)).orElse(List.of()) : List.of(),
        paging,
        page.map(hits -> facets(hits, papers, found)).orElse(List.of()),
        query.isEmpty()
            ? List.of()
            : new Suggestions(instance, viewer).of(asked.query(), paging.total() + found.size()),
        notices,
        Shown.coverage(papers.coverage()));
  }

  /** A search that was refused, with no more words than a page can well repeat. */
  private static org.p5glossary.web.view.SearchRequest shortened(
      org.p5glossary.web.view.SearchRequest sent) {
    String words = sent.query();
    return words.length() <= REPEATED
        ? sent
        : sent.asking(words.substring(0, words.offsetByCodePoints(0, REPEATED / 2)) + "…");
  }

  /** The entries for the first page, of the status asked for. */
  private List<Entry> entries(org.p5glossary.web.view.SearchRequest asked, Viewer viewer) {
    return asked.page() > 1
        ? List.of()
        : instance.lookup(viewer).find(asked.query()).stream()
            .limit(COUNTED_ENTRIES)
            .flatMap(id -> instance.terms(viewer).entry(id).stream())
            .filter(
                entry ->
                    asked.filter(FacetField.STATUS).stream()
                        .allMatch(status -> status.equals(status(entry))))
            .toList();
  }

  private static String status(Entry entry) {
    return ShownEntries.status(entry.status()).name().toLowerCase(Locale.ROOT);
  }

  private static List<EntrySummary> summaries(
      List<Entry> entries, List<TermUse> asked, Corpus corpus) {
    return entries.stream()
        .limit(ENTRIES)
        .map(entry -> ShownEntries.summary(entry, corpus.uses(entry.id()), asked))
        .toList();
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
          case REGEX_TOO_COMPLEX -> NoticeKind.QUERY_REGEX_TOO_COMPLEX;
        };
    return Notice.of(kind, rejected.allowed());
  }

  private static Optional<Query> narrowing(Filter filter) {
    return switch (filter.field()) {
      case LANGUAGE -> Language.parse(filter.value()).map(Query.LanguageIs::new);
      case SUBMITTER -> Optional.of(new Query.SubmittedBy(filter.value()));
      case PAPER -> Optional.of(new Query.SymbolIs(filter.value()));
      case YEAR -> Optional.of(year(filter.value()));
      case CONFERENCE -> Optional.of(new Query.ConferenceIs(filter.value()));
      case AUTHORSHIP -> Optional.of(new Query.WrittenAs(Authorship.ofCode(filter.value())));
      case STATUS -> Optional.empty();
    };
  }

  private static Query year(String value) {
    OptionalInt year = OptionalInt.of(Integer.parseInt(value));
    return new Query.InYears(year, year);
  }

  private static Notice notice(QueryWarning warning) {
    return switch (warning.kind()) {
      case UNCLOSED_QUOTE, UNBALANCED_PARENTHESIS -> Notice.of(NoticeKind.QUERY_UNBALANCED);
      case STRAY_OPERATOR -> named(NoticeKind.QUERY_STRAY_OPERATOR, warning);
      case UNKNOWN_FIELD -> named(NoticeKind.QUERY_UNKNOWN_FIELD, warning);
      case BAD_VALUE -> named(NoticeKind.QUERY_BAD_VALUE, warning);
      case BAD_REGEX -> named(NoticeKind.QUERY_BAD_REGEX, warning);
    };
  }

  private static Notice named(NoticeKind kind, QueryWarning warning) {
    return Notice.of(kind, warning.value().isEmpty() ? "…" : warning.value());
  }

  /** The page asked for: pages are reached one after the other, as the index hands them out. */
  private static SearchPage page(
      org.p5glossary.web.view.SearchRequest asked, Query query, Corpus corpus) {
    SearchRequest request =
        SearchRequest.of(query)
            .counting(FACETS)
            .countingAll()
            .sorted(SortOrder.valueOf(asked.sort().name()));
    SearchPage first = corpus.search(request);
    RequestFields.within(
        asked.page(), new Paging(1, SearchRequest.DEFAULT_PAGE, first.total()).pages());
    SearchPage page = first;
    SearchRequest further = request.counting(Set.of());
    for (int number = 1; number < asked.page() && page.next().isPresent(); number++) {
      page = corpus.search(further.from(page.next().get()));
    }
    return page.counted(first.facets());
  }

  private static List<org.p5glossary.web.view.Facet> facets(
      SearchPage page, CurrentPapers.View papers, List<Entry> entries) {
    Map<String, Long> statuses =
        entries.stream()
            .collect(Collectors.groupingBy(SearchPages::status, TreeMap::new, counting()));
    List<FacetValue> byStatus =
        statuses.entrySet().stream()
            .map(one -> new FacetValue(one.getKey(), one.getKey(), Math.toIntExact(one.getValue())))
            .toList();
    return Stream.concat(
            passageFacets(page, papers),
            Stream.of(new org.p5glossary.web.view.Facet(FacetField.STATUS, byStatus)))
        .toList();
  }

  private static Stream<org.p5glossary.web.view.Facet> passageFacets(
      SearchPage page, CurrentPapers.View papers) {
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
                        .toList()));
  }

  private static String label(Facet facet, String value, CurrentPapers.View papers) {
    return facet == Facet.PAPER
        ? papers.paper(new PaperId(value)).map(Paper::name).orElse(value)
        : value;
  }
}
