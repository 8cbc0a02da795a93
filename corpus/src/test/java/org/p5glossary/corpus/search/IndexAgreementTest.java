package org.p5glossary.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;
import org.p5glossary.corpus.search.memory.MemoryPassageIndex;

/** Lucene and the index in memory find the same, in random corpora with random queries. */
class IndexAgreementTest {

  private static final int QUERIES = 100;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 20_260_101, 42})
  void bothFindTheSame(long seed) {
    Random random = new Random(seed);
    try (PassageIndex lucene = LucenePassageIndex.open(folder, PassageIndexContract.ANALYZER);
        PassageIndex memory = new MemoryPassageIndex(PassageIndexContract.ANALYZER)) {
      for (PassageIndex index : List.of(lucene, memory)) {
        fill(index, new Random(seed));
      }
      RandomQueries queries = new RandomQueries(random);
      int found = 0;
      for (int i = 0; i < QUERIES; i++) {
        SearchRequest request = request(random, queries.next());
        List<String> expected = everything(memory, request);
        assertThat(everything(lucene, request))
            .as("seed %s, query %s: %s", seed, i, request)
            .isEqualTo(expected);
        found += expected.size() > 1 ? 1 : 0;
      }
      assertThat(found).as("queries that found something").isGreaterThan(QUERIES / 3);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20_260_101, 42})
  void bothFindTheSameSimilarPassages(long seed) {
    Random random = new Random(seed);
    try (PassageIndex lucene = LucenePassageIndex.open(folder, PassageIndexContract.ANALYZER);
        PassageIndex memory = new MemoryPassageIndex(PassageIndexContract.ANALYZER)) {
      for (PassageIndex index : List.of(lucene, memory)) {
        fill(index, new Random(seed));
      }
      List<Passage> passages =
          SearchCorpus.random(new Random(seed), 25).values().stream()
              .flatMap(List::stream)
              .flatMap(group -> group.group().passages().stream())
              .toList();
      int found = 0;
      for (int i = 0; i < QUERIES / 2; i++) {
        Passage passage = passages.get(random.nextInt(passages.size()));
        Set<PaperId> hidden = i % 4 == 0 ? Set.of(passage.paper()) : Set.of();
        double least = .3 + random.nextDouble() * .7;
        List<SimilarPassage> expected =
            memory.similar(passage.text(), passage.language(), least, 100, hidden);
        assertThat(lucene.similar(passage.text(), passage.language(), least, 100, hidden))
            .as("seed %s, text %s: %s, at least %s", seed, i, passage, least)
            .isEqualTo(expected);
        found += expected.isEmpty() ? 0 : 1;
      }
      assertThat(found).as("texts with similar ones").isGreaterThan(QUERIES / 6);
    }
  }

  /** In several commits, with papers replaced and removed on the way. */
  private static void fill(PassageIndex index, Random random) {
    for (int round = 0; round < 4; round++) {
      Map<PaperId, List<IndexedGroup>> corpus = SearchCorpus.random(random, 25);
      corpus.forEach(
          (paper, groups) -> {
            if (random.nextInt(3) > 0) {
              index.replacePaper(paper, groups);
            } else if (random.nextInt(3) == 0) {
              index.removePaper(paper);
            }
          });
      index.commit(round);
    }
  }

  private static SearchRequest request(Random random, Query query) {
    SearchRequest request =
        SearchRequest.of(query)
            .sorted(SortOrder.DATE)
            .pageOf(60 + random.nextInt(40))
            .counting(Set.of(Facet.values()));
    return random.nextInt(3) == 0
        ? request.in(List.of(Language.OFFICIAL.get(random.nextInt(6)), Language.CHINESE))
        : request;
  }

  /** Every hit with what is highlighted, over all pages, then total and facets. */
  private static List<String> everything(PassageIndex index, SearchRequest request) {
    List<String> seen = new ArrayList<>();
    SearchPage page = index.search(request);
    String summary = page.total() + " " + new java.util.TreeMap<>(page.facets());
    while (true) {
      for (Hit hit : page.hits()) {
        StringBuilder line =
            new StringBuilder().append(hit.paper()).append(' ').append(hit.group());
        hit.matched()
            .forEach(p -> line.append(' ').append(p.passage().language()).append(p.highlights()));
        seen.add(line.toString());
      }
      if (page.next().isEmpty()) {
        break;
      }
      page = index.search(request.from(page.next().get()));
    }
    seen.add(summary);
    return seen;
  }
}
