package org.p5glossary.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;

/**
 * First pages that leave out what cannot get on them, against the order of everything found. Of
 * enough passages that Lucene leaves out whole blocks of postings.
 */
class FirstPagesTest {

  private static final long SEED = Long.getLong("p5.seed", 20_261_121L);
  private static final int GROUPS = 1_200;
  private static final int QUERIES = 80;

  private static final Comparator<Hit> ORDER =
      Comparator.comparingDouble(Hit::score)
          .reversed()
          .thenComparing(Hit::paper)
          .thenComparingInt(Hit::group);

  @TempDir Path folder;

  private final GeneratedPapers papers = new GeneratedPapers(SEED);
  private final Random random = new Random(SEED);
  private PassageIndex index;

  @BeforeEach
  void fill() throws IOException {
    index = LucenePassageIndex.open(folder, PassageIndexContract.ANALYZER);
    Map<PaperId, List<IndexedGroup>> all = new LinkedHashMap<>();
    papers.generate(GROUPS, all::put);
    List<PaperId> order = new ArrayList<>(all.keySet());
    Collections.shuffle(order, random);
    int sequence = 0;
    for (PaperId paper : order) {
      List<IndexedGroup> shuffled = new ArrayList<>(all.get(paper));
      Collections.shuffle(shuffled, random);
      index.replacePaper(paper, shuffled);
      if (random.nextInt(4) == 0) {
        index.commit(sequence++);
      }
      if (random.nextInt(5) == 0) {
        index.replacePaper(order.get(random.nextInt(order.indexOf(paper) + 1)), List.of());
      }
    }
    index.commit(sequence);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void areTheBeginningOfEverything() {
    int lessThanAll = 0;
    for (int i = 0; i < QUERIES; i++) {
      Query query = query(i);
      SearchRequest request =
          i % 5 == 0
              ? SearchRequest.of(query).in(List.of(Language.ENGLISH, Language.RUSSIAN))
              : SearchRequest.of(query);
      if (i % 7 == 0) {
        request = request.hiding(Set.of(new PaperId("CD_1"), new PaperId("CD_12")));
      }
      List<Hit> everything = hits(request.pageOf(100).countingAll(), Integer.MAX_VALUE);
      assertThat(everything).as("query %s: %s", i, request).isSortedAccordingTo(ORDER);
      assertThat((long) everything.size()).isEqualTo(index.search(request.countingAll()).total());
      int size = 1 + random.nextInt(12);
      int pages = 1 + random.nextInt(6);
      SearchRequest least = countingUpTo(request.pageOf(size), 1 + random.nextInt(40));
      assertThat(names(hits(least, pages)))
          .as("seed %s, query %s: %s, pages of %s", SEED, i, request, size)
          .isEqualTo(names(everything.subList(0, Math.min(everything.size(), pages * size))));
      SearchPage first = index.search(least);
      if (first.exact()) {
        assertThat(first.total()).as("query %s: %s", i, query).isEqualTo(everything.size());
      } else {
        assertThat(first.total()).as("query %s: %s", i, query).isLessThan(everything.size() + 1);
        lessThanAll += first.total() < everything.size() ? 1 : 0;
      }
    }
    assertThat(lessThanAll).as("queries that left something out").isGreaterThan(QUERIES / 4);
  }

  @Test
  void areOrderedByTheBestPassageOfEachGroup() {
    Query either =
        new Query.Or(
            List.of(word(0), new Query.AllWords(List.of(papers.word(Language.FRENCH, 1)))));
    Map<String, Double> best = new HashMap<>();
    for (Language language : Language.OFFICIAL) {
      hits(SearchRequest.of(either).in(List.of(language)).pageOf(100), Integer.MAX_VALUE)
          .forEach(hit -> best.merge(place(hit), hit.score(), Math::max));
    }
    List<Hit> all = hits(SearchRequest.of(either).pageOf(100), Integer.MAX_VALUE);
    assertThat(all).hasSize(best.size()).hasSizeGreaterThan(GROUPS / 2);
    assertThat(all).allSatisfy(hit -> assertThat(hit.score()).isEqualTo(best.get(place(hit))));
  }

  @Test
  void areRankedWhereOneLanguageIsAskedFor() {
    for (Query words : List.of(word(3), new Query.Fuzzy(text(3), 1), word(200))) {
      SearchRequest alone = SearchRequest.of(words).in(List.of(Language.ENGLISH));
      SearchRequest clause = SearchRequest.of(new Query.InLanguage(Language.ENGLISH, words));
      List<String> expected = names(hits(alone, 3));
      assertThat(names(hits(clause, 3))).isNotEmpty().isEqualTo(expected);
    }
  }

  private Query query(int kind) {
    Query frequent = word(random.nextInt(12));
    Query other = word(random.nextInt(80));
    String text = text(random.nextInt(12));
    return switch (kind % 10) {
      case 0 -> frequent;
      case 9 ->
          new Query.Or(
              List.of(frequent, new Query.AllWords(List.of(papers.word(Language.FRENCH, kind)))));
      case 1 -> new Query.AllWords(List.of(text, text(random.nextInt(12))));
      case 2 -> new Query.Or(List.of(frequent, other));
      case 3 -> new Query.And(List.of(frequent, new Query.Not(other)));
      case 4 -> new Query.Prefix(text.substring(0, 1 + random.nextInt(Math.min(4, text.length()))));
      case 5 -> new Query.Fuzzy(text, 1 + random.nextInt(2));
      case 6 -> new Query.Near(text + " " + text(random.nextInt(12)), 5);
      case 7 ->
          new Query.And(
              List.of(
                  new Query.InLanguage(Language.ENGLISH, frequent),
                  new Query.InLanguage(
                      Language.CHINESE,
                      new Query.AllWords(List.of(papers.word(Language.CHINESE, kind % 20))))));
      default ->
          new Query.And(
              List.of(
                  new Query.InLanguage(Language.ENGLISH, frequent),
                  new Query.Not(new Query.InLanguage(Language.ENGLISH, other))));
    };
  }

  private String text(int rank) {
    return papers.word(Language.ENGLISH, rank);
  }

  private Query word(int rank) {
    return new Query.AllWords(List.of(text(rank)));
  }

  private static SearchRequest countingUpTo(SearchRequest request, int count) {
    return new SearchRequest(
        request.query(),
        request.languages(),
        request.sort(),
        request.pageSize(),
        request.cursor(),
        request.facets(),
        count,
        request.hidden());
  }

  private List<Hit> hits(SearchRequest request, int most) {
    List<Hit> seen = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    for (int page = 0; page < most && (page == 0 || next.isPresent()); page++) {
      SearchPage found = index.search(next.map(request::from).orElse(request));
      seen.addAll(found.hits());
      next = found.next();
    }
    return seen;
  }

  private static List<String> names(List<Hit> hits) {
    return hits.stream().map(hit -> place(hit) + " " + hit.score()).toList();
  }

  private static String place(Hit hit) {
    return hit.paper() + " " + hit.group();
  }
}
