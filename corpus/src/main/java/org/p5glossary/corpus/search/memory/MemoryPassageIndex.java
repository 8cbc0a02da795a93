package org.p5glossary.corpus.search.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.Cursor;
import org.p5glossary.corpus.search.Facet;
import org.p5glossary.corpus.search.FacetCount;
import org.p5glossary.corpus.search.GroupChecks;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PassageHit;
import org.p5glossary.corpus.search.PassageIndex;
import org.p5glossary.corpus.search.QueryLevels;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.search.SimilarPassage;
import org.p5glossary.corpus.search.SortOrder;
import org.p5glossary.corpus.search.match.LanguageScope;
import org.p5glossary.corpus.search.match.Likeness;
import org.p5glossary.corpus.search.match.PassageEvaluator;
import org.p5glossary.corpus.search.match.Wording;
import org.p5glossary.corpus.search.regex.SearchLimit;

/**
 * An index in memory that looks at every passage. The score is the number of places that match;
 * totals are always exact. Thread-safe.
 */
public final class MemoryPassageIndex implements PassageIndex {

  private record Match(Hit hit, Optional<LocalDate> date) {

    long rank(SortOrder sort) {
      return sort == SortOrder.DATE
          ? date.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)
          : (long) hit.score();
    }
  }

  private final TextAnalyzer analyzer;
  private final Map<PaperId, List<IndexedGroup>> pending = new TreeMap<>();
  private Map<PaperId, List<IndexedGroup>> visible = Map.of();
  private long sequence = -1;

  public MemoryPassageIndex(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  @Override
  public synchronized void replacePaper(PaperId paper, List<IndexedGroup> groups) {
    GroupChecks.check(paper, groups);
    pending.put(paper, List.copyOf(groups));
  }

  @Override
  public synchronized void removePaper(PaperId paper) {
    pending.remove(paper);
  }

  @Override
  public synchronized void commit(long newSequence) {
    visible = new TreeMap<>(pending);
    sequence = newSequence;
  }

  @Override
  public synchronized long committedSequence() {
    return sequence;
  }

  @Override
  public synchronized SearchPage search(SearchRequest request) {
    Optional<Cursor.Position> after = Cursor.position(request);
    SearchLimit limit = SearchLimit.started();
    List<Match> matches = matches(request, limit);
    Comparator<Match> order =
        Comparator.comparingLong((Match match) -> match.rank(request.sort()))
            .reversed()
            .thenComparing(match -> match.hit().paper())
            .thenComparing(match -> match.hit().group());
    matches.sort(order);
    List<Match> rest =
        matches.stream()
            .filter(match -> after.isEmpty() || isAfter(match, after.get(), request.sort()))
            .toList();
    List<Match> page = rest.subList(0, Math.min(request.pageSize(), rest.size()));
    Optional<Cursor> next = Optional.empty();
    if (rest.size() > page.size()) {
      Match last = page.get(page.size() - 1);
      next =
          Optional.of(
              Cursor.after(
                  request,
                  new Cursor.Position(
                      last.rank(request.sort()), last.hit().paper(), last.hit().group())));
    }
    return new SearchPage(
        page.stream().map(Match::hit).toList(),
        matches.size(),
        true,
        next,
        facets(request, matches),
        limit.stopped(),
        sequence);
  }

  @Override
  public synchronized List<String> likelyWords(String word, int most, Set<PaperId> hidden) {
    String wanted = Likeness.folded(analyzer, word);
    Map<String, Integer> passagesWith = new TreeMap<>();
    visible.values().stream()
        .flatMap(List::stream)
        .filter(indexed -> !hidden.contains(indexed.group().paper()))
        .flatMap(indexed -> indexed.group().passages().stream())
        .forEach(
            passage ->
                analyzer.analyze(passage.text(), passage.language()).stream()
                    .filter(token -> token.kind() != TokenKind.IDEOGRAPH)
                    .map(Token::folded)
                    .distinct()
                    .forEach(form -> passagesWith.merge(form, 1, Integer::sum)));
    if (wanted.isEmpty() || passagesWith.containsKey(wanted)) {
      return List.of();
    }
    return Likeness.best(wanted, passagesWith, most);
  }

  @Override
  public synchronized List<SimilarPassage> similar(
      String text, Language language, double least, int most, Set<PaperId> hidden) {
    List<SimilarPassage> similar = new ArrayList<>();
    for (List<IndexedGroup> groups : visible.values()) {
      for (IndexedGroup group : groups) {
        for (Passage passage : group.group().passages()) {
          Language in = passage.language();
          Wording wanted = Wording.of(text, in, analyzer);
          double nearness = wanted.similarity(Wording.of(passage.text(), in, analyzer));
          if (wanted.comparable()
              && nearness >= least
              && LanguageScope.covers(language, in)
              && !hidden.contains(passage.paper())) {
            similar.add(new SimilarPassage(group, passage, nearness));
          }
        }
      }
    }
    similar.sort(SimilarPassage.NEAREST_FIRST);
    return List.copyOf(similar.subList(0, Math.min(most, similar.size())));
  }

  private static boolean isAfter(Match match, Cursor.Position position, SortOrder sort) {
    int byRank = Long.compare(position.rank(), match.rank(sort));
    int byPaper = match.hit().paper().compareTo(position.paper());
    if (byRank != 0) {
      return byRank > 0;
    }
    return byPaper != 0 ? byPaper > 0 : match.hit().group() > position.group();
  }

  private List<Match> matches(SearchRequest request, SearchLimit limit) {
    PassageEvaluator evaluator =
        new PassageEvaluator(analyzer, request.query(), request.languages(), limit);
    List<Match> matches = new ArrayList<>();
    for (List<IndexedGroup> groups : visible.values()) {
      for (IndexedGroup indexed : groups) {
        if (request.hidden().contains(indexed.group().paper())) {
          continue;
        }
        Optional<List<PassageHit>> passages = evaluator.evaluate(indexed);
        if (passages.isPresent()) {
          double score =
              request.sort() == SortOrder.DATE
                  ? 0
                  : passages.get().stream().mapToInt(hit -> hit.highlights().size()).sum();
          Hit hit =
              new Hit(
                  indexed.group().paper(),
                  indexed.group().ordinal(),
                  indexed.facts(),
                  score,
                  passages.get());
          matches.add(new Match(hit, indexed.facts().date()));
        }
      }
    }
    return matches;
  }

  private static Map<Facet, List<FacetCount>> facets(SearchRequest request, List<Match> matches) {
    boolean across = QueryLevels.acrossLanguages(request.query());
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : request.facets()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Match match : matches) {
        Set<String> values = new HashSet<>();
        match.hit().passages().stream()
            .filter(hit -> across || hit.matched())
            .flatMap(hit -> values(facet, match.hit(), hit))
            .forEach(values::add);
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
      }
      facets.put(facet, FacetCount.mostFrequent(counts));
    }
    return facets;
  }

  private static Stream<String> values(Facet facet, Hit hit, PassageHit passage) {
    return switch (facet) {
      case LANGUAGE -> Stream.of(passage.passage().language().tag());
      case YEAR -> hit.facts().date().stream().map(date -> Integer.toString(date.getYear()));
      case SUBMITTER -> hit.facts().submitters().stream();
      case PAPER -> Stream.of(hit.paper().value());
      case AUTHORSHIP -> Stream.of(hit.facts().authorship(passage.passage().language()).code());
      case CONFERENCE ->
          Stream.of(hit.facts().conference()).filter(conference -> !conference.isEmpty());
    };
  }

  @Override
  public void close() {
    // Nothing is held but memory.
  }
}
