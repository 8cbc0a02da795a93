package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.server.http.Web.Answer;

/** Mistakes and attacks: a clear message with the right status, and nothing else. */
class WrongRequestsTest {

  private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

  private final Web web = Web.samples();

  @ParameterizedTest
  @CsvSource({
    "/nothing, 404",
    "/entries/no-such-entry, 404",
    "/entries/NO%20entry%21, 404",
    "/papers/no-such-paper, 404",
    "/papers/a%20b, 404",
    "/passages/NPT_CONF.2020_WP.9102/en/000000000000, 410",
    "/passages/NPT_CONF.2020_WP.9102/en/not-a-key, 404",
    "/passages/no-such-paper/en/000000000000, 404",
    "/static/0000/app.css, 404",
  })
  void whatIsNotThereIsSaidToBeGoneOrUnknown(String path, int status) {
    Answer answer = web.get(path + "?ui=fr");

    assertThat(answer.status()).isEqualTo(status);
    Document page = answer.page();
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("h1").text()).isNotBlank();
    assertThat(page.select("form.search")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/search?q=a&page=0, 1–50",
    "/search?q=a&page=51, 1–50",
    "/search?q=a&page=two, 1–50",
    "/search?q=a&page=99999999999999999999, 1–50",
    "/search?q=a&with=xx!!, '(zh, en, fr, ru, es, ar)'",
    "/search?q=a&year=MMXV, (2015)",
    "/search?q=a&year=20151, (2015)",
    "/search?q=a&language=xx!!, '(zh, en, fr, ru, es, ar)'",
    "/entries?page=-1, 1–100000",
    "/entries/strategic-stability?language=xx!!, '(zh, en, fr, ru, es, ar)'",
    "/papers/NPT_CONF.2020_WP.9102?left=xx!!, '(zh, en, fr, ru, es, ar)'",
  })
  void aWrongParameterIsNamedWithWhatIsAllowed(String path, String allowed) {
    Answer answer = web.get(path);

    String parameter = path.substring(Math.max(path.lastIndexOf('?'), path.lastIndexOf('&')) + 1);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.page().select(".notice").text())
        .contains(allowed)
        .contains(parameter.replaceAll("=.*", ""))
        .contains(parameter.replaceAll(".*=", ""));
  }

  static List<String> hostile() {
    return List.of(
        SCRIPT,
        "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
        "javascript:alert(1)",
        "' OR 1=1 --",
        "\u202Etxet desrever",
        "\u2069\u202Eabc\u2066",
        "\u0000",
        "nuclear\u0000weapon",
        "\uFEFF",
        "\"",
        "\"unclosed phrase",
        "(((",
        ")))",
        "lang:",
        "lang:xx!!",
        "symbol:../../etc/passwd",
        "year:9999999999..-1",
        "AND OR NOT",
        "- - -",
        "*",
        "~",
        "/(a+)+$/",
        "a~99999999999999999999",
        "\"a b\"~99999999999999999999",
        "en: zh:",
        "𠀀𝔘𝔫𝔦🏳️‍🌈",
        "e\u0301".repeat(500),
        "../../../../etc/passwd",
        "NPT/CONF.2020/" + "WP.".repeat(300),
        "a".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatPeopleTypeIsNeverExecutedOrFatal(String text) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    for (String path :
        List.of(
            "/search?q=" + encoded,
            "/search?q=a&submitter=" + encoded,
            "/search?q=a&paper=" + encoded,
            "/papers?filter=" + encoded,
            "/entries?letter=" + encoded + "&subject=" + encoded,
            "/nowhere/" + encoded.replace("+", "%20").replace("%2F", "_").replace("%00", "_"))) {
      Answer answer = web.get(path);
      assertThat(answer.status()).as(path).isIn(200, 400, 404);
      assertHarmless(answer);
    }
    for (String path : List.of("/lookup?term=", "/search?q=", "/search?q=a&cursor=")) {
      Answer answer = web.get(ApiRoutes.PREFIX + path + encoded);
      assertThat(answer.status()).as(path).isIn(200, 400);
      assertThat(answer.header("Content-Type")).startsWith("application/");
    }
  }

  private static void assertHarmless(Answer answer) {
    Document page = answer.page();
    assertThat(page.select("script").eachAttr("src")).allMatch(src -> src.startsWith("/static/"));
    assertThat(page.select("script:not([src]), img, iframe, object, style, [onerror], [onclick]"))
        .isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.matches("(/|#|https://undocs[.]org/).*"));
    assertThat(answer.body())
        .doesNotContain("\u0000", "\u202E", "\uFEFF")
        .doesNotContain("Exception", "\tat org.");
  }

  @Test
  void aParameterThatIsRefusedIsShownEscaped() {
    String encoded = URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);
    for (String path :
        List.of(
            "/search?q=a&page=", "/search?with=", "/search?year=", "/search?language=", "/?ui=")) {
      Answer answer = web.get(path + encoded);
      assertHarmless(answer);
      assertThat(answer.body()).doesNotContain("<script>alert", "<img");
    }
  }

  @Test
  void tooLargeAQueryIsRefusedInWordsOfTheReader() {
    Map<String, String> refused =
        Map.of(
            "x".repeat(20_000),
            "10\u202F000",
            "a ".repeat(4_000),
            "200",
            "(".repeat(500) + "a",
            "20",
            "(".repeat(100_000) + "a",
            "10\u202F000",
            "a" + " OR a".repeat(9_999),
            "10\u202F000",
            "/((a{1,1000}){1,1000}){1,1000}/",
            "2\u202F000",
            "a ".repeat(10_000),
            "10\u202F000");
    refused.forEach(
        (query, allowed) -> {
          String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("%28", "(");
          Answer answer = web.get("/search?ui=fr&q=" + encoded);
          assertThat(answer.status()).isEqualTo(400);
          assertThat(answer.page().select(".notice").text()).contains(allowed).contains("au plus");
          assertThat(answer.body().length()).as("it is not repeated whole").isLessThan(60_000);
          assertThat(web.get(ApiRoutes.PREFIX + "/search?q=" + encoded).status()).isEqualTo(400);
        });
  }

  @Test
  void anAddressTooLongToReadIsRefused() {
    Answer answer = web.raw("/search?q=" + "x".repeat(200_000));

    assertThat(answer.status()).isIn(414, 431);
    assertThat(answer.body()).contains("too long").contains("128 KB").contains("过长", "أطول");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%ff%fe",
        "/search?q=%ed%a0%80",
        "/search?q=%zz",
        "/search?q=a%",
        "/search?q=%c0%af",
        ApiRoutes.PREFIX + "/search?q=%ff",
      })
  void anAddressThatSpellsNoTextIsRefused(String path) {
    Answer answer = web.raw(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).containsAnyOf("UTF-8", "hexadecimal");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/static/../../etc/passwd",
        "/static/..%2f..%2fetc/passwd",
        "/papers/..%2f..%2fetc%2fpasswd",
        "/papers/%2e%2e%2fdata",
        "/papers/....//x",
        "/papers/%00",
        "/papers/a;b=c",
        "/entries/%ff",
        "/entries/..%5c..%5cx",
        "/passages/..%2f/en/000000000000",
        ApiRoutes.PREFIX + "/papers/..%2f..%2fserver.token",
        "//evil.example/",
        "/%0d%0aSet-Cookie:%20x=y",
      })
  void noAddressLeavesTheSite(String path) {
    Answer answer = web.raw(path);

    assertThat(answer.status()).isIn(400, 403, 404);
    assertThat(answer.body()).doesNotContain("root:", "Exception");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("x=y");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.page().select("a[href^=//]")).isEmpty();
  }

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

  private static String length(String body) {
    return "Content-Length: " + body.length() + "\r\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text=%ff%fe",
        "text=%ed%a0%80",
        "text=%c0%af",
        "text=%f4%90%80%80",
        "text=%zz",
        "text=%e4%b8",
        "text=\u00ff\u00fe",
        "text=\u00e4\u00b8",
      })
  void aFormThatSpellsNoTextIsRefused(String body) {
    Answer answer =
        web.rawPost(
            "/entries/strategic-stability/comments",
            FORM + "Accept-Language: ar\r\n" + length(body),
            body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.page().select("html").attr("dir")).isEqualTo("rtl");
    assertThat(answer.page().select(".notice").text()).contains("UTF-8", "لم يُحفظ شيء");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    String json = "{\"source\":\"" + body.substring(5).replaceAll("%..", "\u00ff") + "\"}";
    Answer api =
        web.rawPost(
            ApiRoutes.PREFIX + "/check", "Content-Type: application/json\r\n" + length(json), json);
    assertThat(api.status()).isEqualTo(400);
    assertThat(api.body()).contains("no UTF-8 text");
    String part =
        "--B\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\na"
            + body.substring(5).replaceAll("%..", "\u00ff")
            + "\r\n--B--\r\n";
    String parts = "Content-Type: multipart/form-data; boundary=B\r\n";
    assertThat(web.rawPost("/check", parts + length(part), part).status()).isEqualTo(400);
  }

  @Test
  void aFormOfAMegabyteOrWithoutEndIsRefusedBeforeItIsRead() {
    String body = "text=" + "x".repeat(1 << 20);
    Answer large = web.rawPost("/propose", FORM + "Accept-Language: zh\r\n" + length(body), body);
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.page().select(".notice").text()).contains("未保存任何内容", "1 MB");

    Answer endless =
        web.rawPost("/propose", FORM + "Transfer-Encoding: chunked\r\n", "4\r\ntext\r\n0\r\n\r\n");
    assertThat(endless.status()).isEqualTo(411);
  }

  @ParameterizedTest
  @CsvSource({
    "multipart/form-data, 400",
    "multipart/form-data; boundary=B, 400",
    "application/x-www-form-urlencoded; charset=nonsense, 415",
    "application/json; charset=utf-16, 415",
  })
  void aBodyOfAnotherKindThanItSaysIsRefused(String type, int status) {
    Answer answer =
        web.rawPost("/check", "Content-Type: " + type + "\r\nContent-Length: 6\r\n", "text=a");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.page().select(".notice").text()).contains("Nothing was stored");
  }

  @Test
  void whoAsksForTheHeadOrAnotherMethodIsAnswered() {
    for (String path : List.of("/", "/search?q=nuclear", "/papers", ApiRoutes.PREFIX + "/papers")) {
      Answer head = web.send("HEAD", path, "");
      assertThat(head.status()).as(path).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.header("Content-Security-Policy")).contains("default-src 'none'");
    }
    assertThat(web.send("HEAD", "/papers/no-such-paper", "").status()).isEqualTo(404);
    assertThat(web.send("HEAD", "/upload/x/events", "").status()).isEqualTo(405);
    Answer options = web.send("OPTIONS", "/search", "");
    assertThat(options.status()).isEqualTo(405);
    assertThat(options.header("Allow")).contains("GET");
  }
}
