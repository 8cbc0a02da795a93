package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.server.http.Web.Answer;

/** What readers get from every page of the server. */
class PagesTest {

  /** The most that a page may weigh, so that it comes quickly over a bad line. */
  private static final int LARGEST_PAGE_BYTES = 150_000;

  private final Web web = Web.samples();

  static Stream<Arguments> pagesInAllLanguages() {
    return Language.OFFICIAL.stream()
        .flatMap(language -> pages().stream().map(page -> Arguments.of(language, page)));
  }

  static List<String> pages() {
    return List.of(
        "/",
        "/search",
        "/search?q=%E6%88%98%E7%95%A5%E7%A8%B3%E5%AE%9A&with=ru",
        "/search?q=nothinglikethis",
        "/search?q=nuclear&with=zh&also=ar&sort=date",
        "/search?q=nuclear&view=kwic",
        "/compare?earlier=" + ServedSamples.FIRST + "&later=" + ServedSamples.SECOND,
        "/entries",
        "/entries?page=2",
        "/entries/strategic-stability",
        "/divergences",
        "/divergences?kind=unknown-rendering&language=ar&since=2020-01-01",
        "/candidates",
        "/papers",
        "/papers/" + ServedSamples.FIRST,
        "/papers/" + ServedSamples.SECOND + "?left=ru&right=ar",
        passageLink(),
        "/help");
  }

  private static String passageLink() {
    return Web.samples()
        .get("/entries/strategic-stability")
        .page()
        .select("a.permalink")
        .attr("href");
  }

  @ParameterizedTest
  @MethodSource("pagesInAllLanguages")
  void everyPageAnswersInEveryLanguage(Language language, String path) {
    String ui = (path.contains("?") ? "&" : "?") + "ui=" + language.tag();

    Answer answer = web.get(path + ui);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT))
        .isEqualTo("text/html;charset=utf-8");
    Element html = answer.page().selectFirst("html");
    assertThat(html.attr("lang")).isEqualTo(language.tag());
    assertThat(html.attr("dir")).isEqualTo(language.equals(Language.ARABIC) ? "rtl" : "ltr");
    assertThat(answer.page().title()).isNotBlank();
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE_BYTES);
    assertThat(elsewhere(answer.page())).isEmpty();
  }

  /** Addresses of other hosts, but for the official site of the documents. */
  private static List<String> elsewhere(Document page) {
    return page.select("[href],[src],[action],[srcset],[data]").stream()
        .flatMap(element -> Stream.of("href", "src", "action", "srcset", "data").map(element::attr))
        .filter(address -> address.contains("//") && !address.startsWith("https://docs.un.org/"))
        .toList();
  }

  @Test
  void theBrowsersLanguageCountsUntilAnotherIsChosen() {
    assertThat(web.get("/", "Accept-Language", "fr-CA,en;q=0.5").page().select("html").attr("lang"))
        .isEqualTo("fr");
    Answer chosen = web.get("/?ui=ru", "Accept-Language", "fr");
    assertThat(chosen.header("Set-Cookie") + chosen.headers().allValues("Set-Cookie"))
        .contains("ui=ru");
    assertThat(
            web.get("/", "Accept-Language", "fr", "Cookie", "ui=ru")
                .page()
                .select("html")
                .attr("lang"))
        .isEqualTo("ru");
    assertThat(web.get("/?ui=xx%22%3E", "Accept-Language", "???").status()).isEqualTo(200);
  }

  @Test
  void searchFindsEntriesFirstThenPassagesBesideTheirCounterparts() {
    Document page = web.get("/search?q=launch+on+warning&with=zh").page();

    Element entries = page.selectFirst("section[aria-labelledby=entries]");
    Element passages = page.selectFirst("section[aria-labelledby=passages]");
    assertThat(entries.select("h3").first().text()).containsIgnoringCase("launch on warning");
    assertThat(entries.select(".card").first().select("dt")).hasSize(6);
    assertThat(entries.parent().children().indexOf(entries))
        .isLessThan(passages.parent().children().indexOf(passages));
    Element hit = passages.selectFirst("li.hit");
    assertThat(hit.select(".side").first().select("blockquote").attr("lang")).isEqualTo("en");
    assertThat(hit.select(".side").first().select("mark").text()).containsIgnoringCase("launch");
    assertThat(passages.select("li.hit .other blockquote").eachAttr("lang"))
        .isNotEmpty()
        .allMatch("zh"::equals);
    assertThat(passages.select("li.hit .other .pairing")).isNotEmpty();
  }

  @Test
  void facetsNarrowAndCanBeTakenBack() {
    Document all = web.get("/search?q=nuclear").page();
    Element paper = all.selectFirst(".facets a[href*=paper=]");
    int before = count(all);

    Document narrowed = web.get(paper.attr("href")).page();

    assertThat(count(narrowed)).isPositive().isLessThan(before);
    assertThat(narrowed.select(".filters a")).hasSize(1);
    assertThat(count(web.get(narrowed.select(".filters a").attr("href")).page())).isEqualTo(before);
    for (String facet : List.of("language=", "year=", "submitter=")) {
      String link = all.select(".facets a[href*=" + facet + "]").attr("href");
      assertThat(count(web.get(link).page())).as(link).isPositive();
    }
  }

  private static int count(Document page) {
    return Integer.parseInt(page.select("#passages").text().replaceAll("\\D", ""));
  }

  @Test
  void pagesOfResultsFollowOneAnotherWithoutRepeats() {
    Document first = web.get("/search?q=nuclear").page();
    assertThat(first.select("a[rel=prev]")).isEmpty();
    Document second = web.get(first.select("a[rel=next]").attr("href")).page();

    assertThat(second.select("ol.hits").attr("start")).isEqualTo("21");
    assertThat(second.select("section[aria-labelledby=entries]")).isEmpty();
    assertThat(permalinks(second)).isNotEmpty().doesNotContainAnyElementsOf(permalinks(first));
    assertThat(second.select("a[rel=prev]")).hasSize(1);
    assertThat(web.get("/search?q=nuclear&page=50").status()).isEqualTo(404);
    assertThat(web.get("/entries?page=50").status()).isEqualTo(404);
  }

  private static List<String> permalinks(Document page) {
    return page.select(".hit > .side:first-child a.permalink").eachAttr("href");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NPT/CONF.2020/WP.9102",
        "npt/conf.2020/wp.9102",
        "NPT / CONF. 2020 / WP. 9102",
        "ＮＰＴ／CONF.2020／WP.9102",
        "npt conf 2020 wp 9102",
        "NPTCONF2020WP9102",
        "NPT－CONF.2020/WP.9102",
        "wp.9102",
      })
  void aDocumentSymbolInAnySpellingOpensItsPaper(String symbol) {
    Answer answer = web.get("/search?q=" + URLEncoder.encode(symbol, StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).endsWith("/papers/" + ServedSamples.SECOND);
  }

  @Test
  void aPermalinkShowsItsPassageInAllLanguages() {
    Document page = web.get(passageLink()).page();

    assertThat(page.select(".group > li")).hasSize(6);
    assertThat(page.select("cite").text()).contains("NPT/CONF.2020");
    String inPaper = page.select(".group .symbol").attr("href");
    Document paper = web.get(inPaper.substring(0, inPaper.indexOf('#'))).page();
    assertThat(paper.getElementById(inPaper.substring(inPaper.indexOf('#') + 1))).isNotNull();
  }

  @Test
  void theEntryPageShowsFirstAppearancesAndPassages() {
    Document page = web.get("/entries/strategic-stability?with=ar").page();

    assertThat(page.select("section[aria-labelledby=equivalents] dt")).hasSize(6);
    assertThat(page.select("section[aria-labelledby=first] article")).hasSize(6);
    assertThat(page.select("section[aria-labelledby=first] .claim").eachText())
        .isNotEmpty()
        .allMatch(claim -> claim.contains("2 papers"));
    assertThat(page.select(".hits .other blockquote[lang=ar][dir=rtl]")).isNotEmpty();
  }

  @Test
  void theDocumentPageShowsTwoVersionsAligned() {
    Document page = web.get("/papers/" + ServedSamples.FIRST + "?left=en&right=ar").page();

    assertThat(page.select(".row .cell[lang=en]").size())
        .isGreaterThan(20)
        .isEqualTo(page.select(".row .cell[lang=ar][dir=rtl]").size());
    assertThat(page.select(".row .pairing").size()).isGreaterThan(20);
    assertThat(page.select(".cell[lang=en] a.term")).isNotEmpty();
    assertThat(page.select("a[href*=undocs]")).as("invented papers have no page there").isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void chineseEntriesStandUnderTheirPinyinLetters() {
    Document page = web.get("/entries?ui=zh&letter=Z").page();

    assertThat(page.select(".letters a").eachText())
        .allMatch(letter -> letter.matches("全部|#|[A-Z]"));
    assertThat(page.select(".card h3").eachText()).isNotEmpty().contains("战略稳定");
  }

  @Test
  void noEntryIsLostBetweenThePagesOfTheList() {
    List<String> shown = new java.util.ArrayList<>();
    Document page = web.get("/entries").page();
    while (true) {
      shown.addAll(page.select(".card h3 a").eachAttr("href"));
      String next = page.select("a[rel=next]").attr("href");
      if (next.isEmpty()) {
        break;
      }
      page = web.get(next).page();
    }
    assertThat(shown)
        .hasSize(ServedSamples.get().instance().terms().size())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "fr", "ru", "es", "ar"})
  void anEntryShowsHowItWasRenderedAsPictureAndAsTable(String ui) {
    Document page = web.get("/entries/strategic-stability?ui=" + ui).page();

    assertThat(page.select("details.rendering")).hasSize(6);
    Element own = page.selectFirst("details.rendering[open]");
    assertThat(own.selectFirst("svg").attr("aria-label")).isNotBlank();
    assertThat(own.select("svg path[d^=M]")).isNotEmpty();
    // Every year of the picture is a column of the table.
    assertThat(own.select("table.forms thead th").eachText())
        .containsAll(own.select("svg text[text-anchor=middle]").eachText());
    assertThat(own.select("table.forms tbody tr")).isNotEmpty();
    assertThat(page.select("[style]")).isEmpty();
  }

  /** A page of text has at most so many bytes before it is packed. */
  private static final int MOST_BYTES = 150_000;

  @Test
  void noPageIsTooLarge() {
    EveryPage.paths()
        .forEach(
            (name, path) -> {
              for (String ui : List.of("en", "ar")) {
                byte[] page =
                    web.get(EveryPage.in(ui, path)).body().getBytes(StandardCharsets.UTF_8);
                assertThat(page.length).as("%s in %s", name, ui).isLessThan(MOST_BYTES);
              }
            });
  }

  @Test
  void aLongPaperIsReadInPartsThatLinksLeadInto() {
    String paper = "/papers/" + ServedSamples.FIRST + "?left=ar&right=ru&third=fr";
    int blocks =
        ServedSamples.get()
            .instance()
            .whole()
            .papers()
            .blocks(new VersionId(new PaperId(ServedSamples.FIRST), Language.ARABIC))
            .size();
    List<String> parts = new ArrayList<>();
    int pages = 0;
    for (String next = paper; !next.isEmpty(); pages++) {
      Document part = web.get(next).page();
      assertThat(part.select("nav.paging")).as("above and below").hasSize(2);
      parts.addAll(part.select(".cell[lang=ar] .block").eachAttr("id"));
      next = part.select("a[rel=next]").attr("href");
    }
    assertThat(pages).isGreaterThan(1);
    assertThat(parts)
        .as("every block once, in its order")
        .isEqualTo(IntStream.range(0, blocks).mapToObj(block -> "b" + block).toList());

    String last = parts.get(parts.size() - 1);
    Document there = web.get(paper + "&block=" + last.substring(1)).page();
    assertThat(there.getElementById(last)).as("the part of a block").isNotNull();
    assertThat(web.get(paper + "&page=" + (pages + 1)).status()).isEqualTo(404);
    assertThat(web.get(paper + "&block=x").status()).isEqualTo(400);
  }

  @Test
  void papersAreNarrowedByWhatTheyAre() {
    Document all = web.get("/papers?ui=ru").page();
    assertThat(all.select("table.papers tbody tr")).hasSize(2);
    assertThat(all.select("nav.facets summary").eachText())
        .contains("Год", "Язык оригинала", "Есть текст");
    assertThat(all.select("table.years tbody tr")).hasSize(2);
    assertThat(all.select("table.years tbody td").eachText()).containsOnly("1");

    String year = all.select("nav.facets a[href*=year=2019]").attr("href");
    Document one = web.get(year).page();
    assertThat(one.select("table.papers .symbol")).hasSize(1);
    assertThat(one.select(".filters a").attr("href")).isEqualTo("/papers");
    assertThat(one.select("form.pick input[type=hidden][name=year]").attr("value"))
        .isEqualTo("2019");
    assertThat(web.get("/papers?missing=ar&ui=ar").page().select("table.papers")).isEmpty();
    assertThat(web.get("/papers?original=zh").page().select("table.papers tbody tr")).hasSize(1);
    assertThat(web.get("/papers?missing=xx!!").status()).isEqualTo(400);
    assertThat(web.get("/papers?audience=nobody").status()).isEqualTo(400);
    assertThat(web.get("/papers?page=2").status()).isEqualTo(404);
  }
}
