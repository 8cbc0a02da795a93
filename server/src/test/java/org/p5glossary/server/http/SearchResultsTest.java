package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.server.http.Web.Answer;

/** What a search answers, beyond finding words. */
class SearchResultsTest {

  private final Web web = Web.samples();

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer search(String query, String... parameters) {
    return web.get(
        "/search?ui=en&q=" + encoded(query) + String.join("", parameters).replace(" ", "&"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhanlue wending", "zhànlüè wěndìng", "zlwd", "zhan4lve4wen3ding4"})
  void pinyinFindsTheEntryAndOffersTheTerm(String pinyin) {
    Document page = search(pinyin).page();
    assertThat(page.select(".card").text()).contains("战略稳定", "strategic stability");
    assertThat(page.select(".suggestions a").eachText()).contains("战略稳定");
  }

  @Test
  void transliterationFindsRussianAndArabicTerms() {
    assertThat(search("strategicheskaya stabilnost").page().select(".card").text())
        .contains("стратегическая стабильность");
    assertThat(search("naz' al-silah al-nawawi").page().select(".card").text())
        .contains("نزع السلاح النووي");
  }

  @Test
  void offersOtherSpellingsWhereLittleIsFound() {
    assertThat(search("stratgic stability").page().select(".suggestions a").eachText())
        .contains("strategic stability");
    assertThat(search("nuclear").page().select(".suggestions")).isEmpty();
  }

  @Test
  void suggestsTermsWhileSomebodyTypes() {
    assertThat(web.get("/api/v1/suggest?q=strategic").body())
        .contains("\"text\":\"strategic stability\"", "\"language\":\"en\"");
    assertThat(web.get("/api/v1/suggest?q=" + "x".repeat(5_000)).body())
        .isEqualTo("{\"suggestions\":[]}");
    assertThat(web.get("/api/v1/suggest").body()).isEqualTo("{\"suggestions\":[]}");
  }

  @Test
  void aPageOfResultsBeginsNoSessionAndRepeatsNoCookie() {
    assertThat(web.get("/search?q=treaty").header("Set-Cookie")).isEmpty();
    assertThat(web.get("/search?q=treaty&ui=ar").headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("ui=ar;");
    assertThat(web.get("/search?q=treaty&ui=ar", "Cookie", "ui=ar").header("Set-Cookie")).isEmpty();
    assertThat(web.get("/search?q=treaty&ui=zh", "Cookie", "ui=ar").header("Set-Cookie"))
        .startsWith("ui=zh;");
  }

  @Test
  void showsAThirdLanguageAndMarksTheTermOnTheOtherSides() {
    Document page = search("\"strategic stability\"", "&with=zh&also=ru").page();
    Element hit =
        page.select("li.hit").stream()
            .filter(one -> one.select("blockquote").size() == 3)
            .findFirst()
            .orElseThrow();
    assertThat(hit.select("blockquote").eachAttr("lang")).containsExactly("en", "zh", "ru");
    assertThat(page.select("li.hit blockquote[lang=zh] mark").eachText()).contains("战略稳定");
    assertThat(page.select("li.hit blockquote[lang=ru] mark")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"experts, en, zh, 专家", "experts, en, ar, للخبراء", "专家, zh, ar, فريق خبراء حكوميين"})
  void marksWhatStandsForWordsThatAreNoTerms(String word, String from, String to, String right) {
    Document page = search(word, "&language=" + from + "&with=" + to).page();
    assertThat(page.select("li.hit blockquote[lang=" + to + "] mark").eachText())
        .as(page.select("li.hit").text())
        .contains(right);
  }

  @Test
  void marksTheEquivalentsBesideThePassagesOfAnEntry() {
    Document page = web.get("/entries/strategic-stability?ui=en&language=zh&with=ar").page();
    assertThat(page.select("li.hit .other blockquote[lang=ar] mark").eachText())
        .isNotEmpty()
        .anySatisfy(words -> assertThat(words).contains("الاستقرار الاستراتيجي"));
  }

  @Test
  void showsWordsInContextByDateWithALinkToKeep() {
    Document page = search("nuclear", "&view=kwic&sort=date").page();
    assertThat(page.select("table.kwic mark").eachText())
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word).startsWithIgnoringCase("nuclear"));
    assertThat(page.select("li.hit")).isEmpty();
    assertThat(page.select("#sort option[selected]").attr("value")).isEqualTo("date");
    assertThat(page.select("a[href*='view=kwic'][href*='sort=date']")).isNotEmpty();
  }

  @Test
  void countsEveryFacetAndNarrowsByIt() {
    Document page = search("nuclear").page();
    assertThat(page.select(".facets summary").eachText())
        .contains(
            "Language",
            "Year",
            "Submitter",
            "Conference",
            "Paper",
            "Authored or translated",
            "Status of entries");
    String translated = page.select(".facets a[href*='authorship=translated']").attr("href");
    Document narrowed = web.get(translated + "&ui=en").page();
    assertThat(narrowed.select(".filters").text()).contains("translation");
    assertThat(search("nuclear", "&status=historical").page().select(".card")).isEmpty();
    assertThat(search("nuclear", "&status=proposed").page().select(".card")).isNotEmpty();
    assertThat(search("nuclear", "&status=nonsense").status()).isEqualTo(400);
    assertThat(search("nuclear", "&sort=price").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort=price | 400 | sort=\"price\" (relevance, date) | ar | في العنوان قيمة",
        "with=1 | 400 | with=\"1\" (zh, en, fr, ru, es, ar) | ru | В адресе",
        "year=20 | 400 | year=\"20\" (2015) | zh | 网址中",
        "page=0 | 400 | page=\"0\" (1–50) | fr | L’adresse",
        "page=50 | 404 | page=\"50\" (1–1) | es | La dirección"
      })
  void saysInTheReadersLanguageWhatAnAddressMayHold(
      String field, int status, String named, String language, String words) {
    Answer answer = web.get("/search?q=deterrence&" + field + "&ui=" + language);
    assertThat(answer.status()).isEqualTo(status);
    String told = answer.page().select("p.notice").text().replaceAll("[\u2066-\u2069]", "");
    assertThat(told).startsWith(words).endsWith(named);
  }

  @ParameterizedTest
  @CsvSource({
    "/(/, malformed, 200",
    "foo:bar, is no field, 200",
    "nuclear AND, joins nothing, 200",
    "year:soon nuclear, does not understand, 200",
    "/((a{99}){99}){99}/, too complex, 400",
    "/(a+)+$/, '', 200"
  })
  void saysWhatIsWrongWithAQuery(String query, String words, int status) {
    Answer answer = search(query);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.page().select("main").text()).contains(words);
    assertThat(search(query, "&ui=zh").status()).isEqualTo(status);
  }

  @Test
  void refusesBombsWithAMessage() {
    for (String bomb :
        List.of(
            "a ".repeat(5_000), "(".repeat(60) + "a", "\"a\" ".repeat(300), "x".repeat(20_000))) {
      Answer answer = search(bomb);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.page().select("main").text()).isNotBlank();
    }
  }

  @Test
  void feedsAreWellFormedAndLeadToPassages() {
    for (String path : List.of("/feeds/search?q=nuclear", "/feeds/entries/strategic-stability")) {
      Answer answer = web.get(path);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
      Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());
      assertThat(feed.select("feed > entry")).isNotEmpty();
      assertThat(feed.select("entry > updated").eachText())
          .allSatisfy(time -> assertThat(time).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
      String link = feed.select("entry > link").first().attr("href");
      assertThat(web.get(link.replaceFirst("https?://[^/]*", "")).status()).isEqualTo(200);
    }
    assertThat(web.get("/feeds/entries/none-such").status()).isEqualTo(404);
    assertThat(web.get("/feeds/search?q=" + "a%20".repeat(5_000)).status()).isEqualTo(400);
  }

  @Test
  void pagesNameTheirFeeds() {
    String link = "head link[rel=alternate][type='application/atom+xml']";
    for (String path : List.of("/search?q=nuclear", "/entries/strategic-stability")) {
      String feed = web.get(path).page().select(link).attr("href");
      assertThat(web.get(feed).header("Content-Type")).startsWith("application/atom+xml");
    }
    assertThat(web.get("/search").page().select(link)).isEmpty();
  }

  @Test
  void twoVersionsCanBeDownloaded() {
    Document paper = web.get("/papers/" + ServedSamples.FIRST + "?ui=en&left=ar&right=zh").page();
    Answer tmx = web.get(paper.select("a[download]:contains(TMX)").attr("href"));
    assertThat(tmx.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + ServedSamples.FIRST + ".ar-zh.tmx\"");
    Document units = Jsoup.parse(tmx.body(), "", Parser.xmlParser());
    assertThat(units.select("tu")).hasSizeGreaterThan(20);
    assertThat(units.select("tu > tuv").eachAttr("xml:lang")).contains("ar", "zh");
    assertThat(units.select("header").attr("srclang")).isEqualTo("ar");
    Answer word = web.get(paper.select("a[download]:contains(Word)").attr("href"));
    assertThat(word.status()).isEqualTo(200);
    assertThat(word.body()).startsWith("PK");
    Answer html = web.get(paper.select("a[download]:contains(HTML)").attr("href"));
    assertThat(html.header("Content-Type")).startsWith("text/html");
    assertThat(html.header("Content-Disposition")).contains("attachment").contains(".html");
    assertThat(html.page().select("td[lang=ar]").eachAttr("dir")).containsOnly("rtl");
    assertThat(html.page().select("td[lang=zh]").eachText())
        .hasSameSizeAs(html.page().select("td[lang=ar]"))
        .hasSizeGreaterThan(20);
    String address = "/papers/" + ServedSamples.FIRST + "/bitext";
    for (String wrong :
        List.of(
            "",
            "?left=en&right=en",
            "?left=en&right=zh&format=exe",
            "?left=en&right=%3Cb%3E",
            "?left=en")) {
      assertThat(web.get(address + wrong).status()).as(wrong).isEqualTo(400);
    }
    assertThat(web.get("/papers/none/bitext?left=en&right=zh").status()).isEqualTo(404);
  }

  @Test
  void comparesTwoPapers() {
    String address = "/compare?ui=en&earlier=" + ServedSamples.FIRST + "&later=";
    Document page = web.get(address + ServedSamples.SECOND + "&language=ar").page();
    assertThat(page.select("table.compare td").first().attr("dir")).isEqualTo("rtl");
    assertThat(page.select("table.compare del")).isNotEmpty();
    assertThat(page.select("table.compare ins")).isNotEmpty();
    Document same = web.get(address + encoded("npt/conf.2020/pc.iii/wp.9101")).page();
    assertThat(same.select("table.compare tr")).hasSizeGreaterThan(10);
    assertThat(same.select("table.compare del, table.compare ins")).isEmpty();
    Document none = web.get(address + "nothing").page();
    assertThat(none.select("table.compare")).isEmpty();
    assertThat(none.select("main").text()).contains("nothing");
    assertThat(web.get("/compare?ui=en").page().select("form.pick input")).hasSize(2);
  }
}
