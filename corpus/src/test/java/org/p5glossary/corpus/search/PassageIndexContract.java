package org.p5glossary.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.p5glossary.corpus.search.SearchCorpus.facts;
import static org.p5glossary.corpus.search.SearchCorpus.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/** What every passage index keeps. */
abstract class PassageIndexContract {

  static final LuceneTextAnalyzer ANALYZER = new LuceneTextAnalyzer();

  private PassageIndex index;

  abstract PassageIndex open();

  @BeforeEach
  void fill() {
    index = open();
    PaperFacts chinese = facts("CD/1", "2012-03-04", "zh", "China");
    add(
        group(
            "CD_1",
            0,
            chinese,
            "zh",
            "遇袭即发射是指……战略\n稳定，核武器国家。",
            "en",
            "“Launch on warning” means that strategic stability of nuclear-weapon States suffers.",
            "fr",
            "Le lancement sur alerte et l’arme nucléaire des États dotés d’armes nucléaires.",
            "ru",
            "Пуск по предупреждению: стратегическая стабильность, ядерного ору\u0301жия ещё нет.",
            "es",
            "El lanzamiento sobre aviso y las ARMAS NUCLEARES.",
            "ar",
            "الإطلاق عند الإنذار (NPT 2020) والأسلحةُ النَّوَوِيَّة."),
        group("CD_1", 1, chinese, "zh", "核武器学说𠮷野家", "en", "The doctrine on nuclear arms."));
    add(
        group(
            "CD_2",
            0,
            facts("CD/2", "", "en", "France", "China"),
            "en",
            "Military doctrine: 𝔑PT, doctrines of States, non-nuclear-weapon States.",
            "zh",
            "军事理论与無核武器國家"));
    index.commit(7);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void add(IndexedGroup... groups) {
    index.replacePaper(groups[0].group().paper(), List.of(groups));
  }

  private static Query parsed(String text) {
    return ((QueryOutcome.Parsed) QueryParser.parse(text)).query();
  }

  private SearchPage page(String query) {
    return index.search(SearchRequest.of(parsed(query)));
  }

  /** Hits as "paper group lang:[...]" with what matched in brackets, best first not asserted. */
  private List<String> found(String query) {
    return page(query).hits().stream()
        .map(
            hit ->
                hit.paper()
                    + " "
                    + hit.group()
                    + " "
                    + hit.matched().stream()
                        .map(PassageIndexContract::marked)
                        .collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }

  private static String marked(PassageHit hit) {
    String text = hit.passage().text();
    return hit.passage().language()
        + ":"
        + hit.highlights().stream()
            .map((TextRange range) -> "[" + range.of(text) + "]")
            .collect(Collectors.joining());
  }

  @Test
  void findsWordsInEveryFormAndScript() {
    assertThat(found("doctrine"))
        .containsExactly("CD_1 1 en:[doctrine]", "CD_2 0 en:[doctrine][doctrines]");
    assertThat(found("armes nucleaire"))
        .containsExactly("CD_1 0 fr:[arme][nucléaire][armes][nucléaires]");
    assertThat(found("оружие ЕЩЕ")).containsExactly("CD_1 0 ru:[ору\u0301жия][ещё]");
    assertThat(found("arma")).containsExactly("CD_1 0 es:[ARMAS]");
    assertThat(found("الأسلحة النووية")).containsExactly("CD_1 0 ar:[والأسلحةُ][النَّوَوِيَّة]");
    assertThat(found("npt")).containsExactly("CD_1 0 ar:[NPT]", "CD_2 0 en:[𝔑PT]");
    assertThat(found("٢٠٢٠")).containsExactly("CD_1 0 ar:[2020]");
    assertThat(found("nothing-like-it")).isEmpty();
    assertThat(found("???")).isEmpty();
  }

  @Test
  void findsChineseByItsNeighbours() {
    assertThat(found("戰略穩定")).containsExactly("CD_1 0 zh:[战略\n稳定]");
    assertThat(found("\"战略稳定\"")).containsExactly("CD_1 0 zh:[战略\n稳定]");
    assertThat(found("\"稳定核武器\"")).isEmpty();
    assertThat(found("稳定 学说")).isEmpty();
    assertThat(found("核武器国家")).containsExactly("CD_1 0 zh:[核武器国家]", "CD_2 0 zh:[核武器國家]");
    assertThat(found("𠮷")).containsExactly("CD_1 1 zh:[𠮷]");
    assertThat(found("学说𠮷野")).containsExactly("CD_1 1 zh:[学说𠮷野]");
  }

  @Test
  void findsPhrasesPrefixesLikenessAndNearness() {
    assertThat(found("\"launch on warning\"")).containsExactly("CD_1 0 en:[Launch on warning]");
    assertThat(found("\"nuclear weapon state\"")).isEmpty();
    assertThat(found("\"nuclear-weapon States\""))
        .containsExactly("CD_1 0 en:[nuclear-weapon States]", "CD_2 0 en:[nuclear-weapon States]");
    assertThat(found("milit*")).containsExactly("CD_2 0 en:[Military]");
    assertThat(found("стратегическ*")).containsExactly("CD_1 0 ru:[стратегическая]");
    assertThat(found("stabilty~1")).containsExactly("CD_1 0 en:[stability]");
    assertThat(found("\"warning strategic\"~3")).containsExactly("CD_1 0 en:[warning][strategic]");
    assertThat(found("\"strategic warning\"~3")).isEmpty();
    assertThat(found("\"strategic warning\"~4")).hasSize(1);
  }

  @Test
  void findsWordsNearEachOtherInEitherOrder() {
    assertThat(found("stability NEAR/0 strategic"))
        .containsExactly("CD_1 0 en:[strategic][stability]");
    assertThat(found("warnings NEAR/2 \"strategic stability\""))
        .containsExactly("CD_1 0 en:[warning][strategic stability]");
    assertThat(found("warnings NEAR/1 \"strategic stability\"")).isEmpty();
    assertThat(found("\"ядерного оружия\" NEAR стабильность"))
        .containsExactly("CD_1 0 ru:[стабильность][ядерного ору\u0301жия]");
    assertThat(found("发射 NEAR/4 战略稳定")).containsExactly("CD_1 0 zh:[发射][战略\n稳定]");
    assertThat(found("发射 NEAR/1 战略稳定")).isEmpty();
    assertThat(found("arme NEAR/3 alerte")).containsExactly("CD_1 0 fr:[alerte][arme]");
    assertThat(found("armas NEAR/2 lanzamiento")).isEmpty();
    assertThat(found("aviso NEAR/3 arma")).containsExactly("CD_1 0 es:[aviso][ARMAS]");
    assertThat(found("الأسلحة NEAR/0 النووية"))
        .containsExactly("CD_1 0 ar:[والأسلحةُ][النَّوَوِيَّة]");
    assertThat(found("States NEAR/5 States")).containsExactly("CD_2 0 en:[States][States]");
  }

  @Test
  void findsRegularExpressions() {
    assertThat(found("/strat\\w+ stab/")).containsExactly("CD_1 0 en:[strategic stab]");
    assertThat(found("/non-nuclear-weapon states?/"))
        .containsExactly("CD_2 0 en:[non-nuclear-weapon States]");
    assertThat(found("/核武器(国|國)/")).containsExactly("CD_1 0 zh:[核武器国]", "CD_2 0 zh:[核武器國]");
    assertThat(found("/战略\\s稳/")).containsExactly("CD_1 0 zh:[战略\n稳]");
    assertThat(found("/doctrines?/ -arms")).containsExactly("CD_2 0 en:[doctrine][doctrines]");
    assertThat(found("/nucl.aire/ ")).containsExactly("CD_1 0 fr:[nucléaire][nucléaire]");
    assertThat(found("/ПУСК ПО/")).containsExactly("CD_1 0 ru:[Пуск по]");
    assertThat(found("/nucleares\\.$/")).containsExactly("CD_1 0 es:[NUCLEARES.]");
    assertThat(found("/\\(NPT \\d+\\)/")).containsExactly("CD_1 0 ar:[(NPT 2020)]");
    assertThat(found("en:/doctrine/ zh:/学.$/")).isEmpty();
    assertThat(found("en:/doctrine/ zh:/学.𠮷/")).containsExactly("CD_1 1 zh:[学说𠮷] en:[doctrine]");
    assertThat(found("/(a+)+$/")).isEmpty();
    assertThat(found("/x*/")).isEmpty();
    assertThat(found("/[/")).isEmpty();
    assertThat(page("/doctrine/").stopped()).isFalse();
  }

  @Test
  void guessesWhatWasMeant() {
    assertThat(index.likelyWords("doctrin", 3, Set.of())).containsExactly("doctrine", "doctrines");
    assertThat(index.likelyWords("Docctrinë", 3, Set.of()))
        .containsExactly("doctrine", "doctrines");
    assertThat(index.likelyWords("stabilty", 3, Set.of())).containsExactly("stability");
    assertThat(index.likelyWords("предупреждени", 3, Set.of())).containsExactly("предупреждению");
    assertThat(index.likelyWords("nucleairs", 3, Set.of()))
        .containsExactly("nucleaire", "nucleaires", "nuclear");
    assertThat(index.likelyWords("lanzmiento", 3, Set.of())).containsExactly("lanzamiento");
    assertThat(index.likelyWords("الانذا", 3, Set.of())).containsExactly("الانذار");
    assertThat(index.likelyWords("doctrine", 3, Set.of())).isEmpty();
    assertThat(index.likelyWords("npx", 3, Set.of())).isEmpty();
    assertThat(index.likelyWords("战略稳", 3, Set.of())).isEmpty();
    assertThat(index.likelyWords("two words", 3, Set.of())).isEmpty();
    assertThat(index.likelyWords("", 3, Set.of())).isEmpty();
    assertThat(index.likelyWords("x".repeat(5_000), 3, Set.of())).isEmpty();
  }

  @Test
  void papersThatAreHiddenAreNotThere() {
    Set<PaperId> hidden = Set.of(new PaperId("CD_2"));
    for (String query : List.of("doctrine", "en:doctrine zh:学说", "NOT doctrine")) {
      SearchPage all =
          index.search(SearchRequest.of(parsed(query)).counting(Set.of(Facet.values())));
      SearchPage open =
          index.search(
              SearchRequest.of(parsed(query)).counting(Set.of(Facet.values())).hiding(hidden));
      assertThat(open.hits()).as(query).noneMatch(hit -> hidden.contains(hit.paper()));
      assertThat(open.total())
          .as(query)
          .isEqualTo(all.hits().stream().filter(hit -> !hidden.contains(hit.paper())).count());
      assertThat(open.facets().get(Facet.PAPER)).noneMatch(one -> one.value().equals("CD_2"));
    }
    assertThat(found("doctrine")).anyMatch(hit -> hit.startsWith("CD_2 "));
    assertThat(index.likelyWords("doctrin", 3, hidden)).doesNotContain("doctrines");
  }

  @Test
  void joinsClauses() {
    assertThat(found("doctrine AND arms")).containsExactly("CD_1 1 en:[doctrine][arms]");
    assertThat(found("doctrine -arms")).containsExactly("CD_2 0 en:[doctrine][doctrines]");
    assertThat(found("(arms OR warning) NOT doctrine")).containsExactly("CD_1 0 en:[warning]");
  }

  @Test
  void findsAlignedPairs() {
    assertThat(found("en:\"launch on warning\" zh:遇袭即发射"))
        .containsExactly("CD_1 0 zh:[遇袭即发射] en:[Launch on warning]");
    assertThat(found("en:doctrine -zh:学说")).containsExactly("CD_2 0 en:[doctrine][doctrines]");
    assertThat(found("en:doctrine 学说")).containsExactly("CD_1 1 zh:[学说] en:[doctrine]");
    assertThat(found("zh:doctrine")).isEmpty();
    assertThat(found("en:(doctrine OR stability) ru:стабильность")).hasSize(1);
  }

  @Test
  void filters() {
    assertThat(found("doctrine symbol:cd/2")).hasSize(1);
    assertThat(found("symbol:CD/*")).hasSize(3);
    assertThat(found("doctrine year:2010..2020")).containsExactly("CD_1 1 en:[doctrine]");
    assertThat(found("submitter:france")).containsExactly("CD_2 0 en: zh:");
    assertThat(found("submitter:中国 lang:ar")).containsExactly("CD_1 0 ar:");
    assertThat(found("authored:yes doctrine")).containsExactly("CD_2 0 en:[doctrine][doctrines]");
    assertThat(found("conference:disarmament")).hasSize(3);
    assertThat(found("")).hasSize(3);
    SearchRequest french = SearchRequest.of(parsed("nuclear*")).in(List.of(Language.FRENCH));
    assertThat(index.search(french).hits()).isEmpty();
  }

  @Test
  void countsGroupsByFacet() {
    SearchRequest request =
        SearchRequest.of(parsed("doctrine OR 核武器")).counting(Set.of(Facet.values()));
    Map<Facet, List<FacetCount>> facets = index.search(request).facets();
    assertThat(facets.get(Facet.LANGUAGE))
        .containsExactly(new FacetCount("zh", 3), new FacetCount("en", 2));
    assertThat(facets.get(Facet.YEAR)).containsExactly(new FacetCount("2012", 2));
    assertThat(facets.get(Facet.SUBMITTER))
        .containsExactly(new FacetCount("China", 3), new FacetCount("France", 1));
    assertThat(facets.get(Facet.PAPER))
        .containsExactly(new FacetCount("CD_1", 2), new FacetCount("CD_2", 1));
    assertThat(facets.get(Facet.AUTHORSHIP))
        .containsExactly(new FacetCount("authored", 3), new FacetCount("translated", 2));
    assertThat(facets.get(Facet.CONFERENCE))
        .containsExactly(new FacetCount("Conference on Disarmament", 3));
  }

  @Test
  void pagesInBothOrdersWithoutLosses() {
    for (SortOrder order : SortOrder.values()) {
      SearchRequest request = SearchRequest.of(parsed("doctrine OR 核武器")).sorted(order).pageOf(1);
      List<String> seen = new ArrayList<>();
      SearchPage page = index.search(request);
      page.hits().forEach(hit -> seen.add(hit.paper() + " " + hit.group()));
      while (page.next().isPresent()) {
        page = index.search(request.from(page.next().get()));
        assertThat(page.total()).isEqualTo(3);
        page.hits().forEach(hit -> seen.add(hit.paper() + " " + hit.group()));
      }
      assertThat(seen).containsExactlyInAnyOrder("CD_1 0", "CD_1 1", "CD_2 0");
      if (order == SortOrder.DATE) {
        assertThat(seen).containsExactly("CD_1 0", "CD_1 1", "CD_2 0");
      }
    }
  }

  /** What is similar as "paper group language percent". */
  private List<String> similar(String text, String language, double least, int most) {
    return index.similar(text, Language.of(language), least, most, Set.of()).stream()
        .map(
            found ->
                found.group().group().paper()
                    + " "
                    + found.group().group().ordinal()
                    + " "
                    + found.passage().language()
                    + " "
                    + Math.round(100 * found.similarity()))
        .toList();
  }

  @Test
  void findsSimilarPassagesInEveryScript() {
    assertThat(similar("The doctrine on nuclear arms!", "en", .7, 5))
        .containsExactly("CD_1 1 en 100");
    assertThat(similar("arms: a nuclear doctrine", "en", .6, 5)).containsExactly("CD_1 1 en 67");
    assertThat(similar("arms: a nuclear doctrine", "en", .7, 5)).isEmpty();
    assertThat(similar("军事理论与无核武器国家", "zh", .9, 5)).containsExactly("CD_2 0 zh 100");
    assertThat(similar("军事学说与无核武器国家", "zh", .6, 5)).containsExactly("CD_2 0 zh 70");
    assertThat(similar("El lanzamiento sobre un aviso y las armas", "es", .7, 5))
        .containsExactly("CD_1 0 es 88");
    assertThat(similar("Le lancement sur alerte et l’arme nucleaire des Etats", "fr", .7, 5))
        .containsExactly("CD_1 0 fr 83");
    assertThat(similar("Пуск по предупреждению: стратегическая стабильность", "ru", .6, 5))
        .containsExactly("CD_1 0 ru 71");
    assertThat(similar("الإطلاق عند الانذار والأسلحة النووية", "ar", .8, 5))
        .containsExactly("CD_1 0 ar 83");
    assertThat(similar("The doctrine on nuclear arms", "fr", .1, 5)).isEmpty();
    assertThat(similar("“…” — ?", "en", .1, 5)).isEmpty();
  }

  @Test
  void givesTheNearestFirstAndNoMoreThanAsked() {
    assertThat(similar("doctrine", "en", .1, 5)).containsExactly("CD_1 1 en 33", "CD_2 0 en 20");
    assertThat(similar("doctrine", "en", .1, 1)).containsExactly("CD_1 1 en 33");
    Set<PaperId> hidden = Set.of(new PaperId("CD_1"));
    assertThat(index.similar("doctrine", Language.ENGLISH, .1, 1, hidden))
        .singleElement()
        .satisfies(seen -> assertThat(seen.passage().paper()).hasToString("CD_2"));
    String document =
        java.util.stream.IntStream.range(0, 1_200)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" ", "doctrine ", ""));
    assertThat(similar(document, "en", .001, 5)).isEmpty();
  }

  @Test
  void refusesForeignCursors() {
    Cursor next = index.search(SearchRequest.of(parsed("核武器")).pageOf(1)).next().orElseThrow();
    for (Cursor bad : List.of(new Cursor("?"), new Cursor(""), new Cursor("AAAA"), next)) {
      assertThatThrownBy(() -> index.search(SearchRequest.of(parsed("doctrine")).from(bad)))
          .isInstanceOf(InvalidCursorException.class)
          .hasMessageContaining("start again");
    }
  }

  @Test
  void showsChangesAtCommitOnly() {
    PaperId paper = new PaperId("CD_1");
    PaperFacts facts = facts("CD/1", "2012-03-04", "zh", "China");
    index.replacePaper(paper, List.of(group("CD_1", 0, facts, "en", "Something else")));
    assertThat(found("warning")).hasSize(1);
    assertThat(page("warning").sequence()).isEqualTo(7);
    index.commit(8);
    assertThat(index.committedSequence()).isEqualTo(8);
    assertThat(found("warning")).isEmpty();
    assertThat(found("something")).containsExactly("CD_1 0 en:[Something]");
    assertThat(page("")).satisfies(page -> assertThat(page.total()).isEqualTo(2));
    index.removePaper(paper);
    index.commit(9);
    assertThat(found("")).hasSize(1);
    assertThat(page("").sequence()).isEqualTo(9);
  }

  @Test
  void givesBackTheGroupAsItWas() {
    String odd = "lone \uD800 surrogate \u202Eand bidi <b>";
    IndexedGroup group = group("T", 3, PaperFacts.unknown(), "en", odd, "zh-Hant", "戰略");
    add(group);
    index.commit(8);
    Hit hit = page("bidi").hits().get(0);
    assertThat(hit.passageGroup()).isEqualTo(group.group());
    assertThat(hit.facts()).isEqualTo(group.facts());
    assertThat(found("zh:战略 en:lone")).containsExactly("T 3 en:[lone] zh-Hant:[戰略]");
  }

  @Test
  void takesHugeWordsAndBigQueries() {
    String huge = "x".repeat(50_000);
    add(group("T", 0, PaperFacts.unknown(), "en", huge + " tail", "zh", "核".repeat(5_000)));
    index.commit(8);
    assertThat(found("tail")).hasSize(1);
    assertThat(found("\"" + "核".repeat(4_000) + "\"")).hasSize(1);
    assertThat(found("a OR ".repeat(199) + "tail")).hasSize(1);
  }

  @Test
  void refusesMixedPapers() {
    List<IndexedGroup> wrong = List.of(group("X", 0, PaperFacts.unknown(), "en", "a"));
    assertThatThrownBy(() -> index.replacePaper(new PaperId("Y"), wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("paper Y")
        .hasMessageContaining("X 0");
  }
}
