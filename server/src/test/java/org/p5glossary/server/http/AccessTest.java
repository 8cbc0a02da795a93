package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.server.http.Web.Answer;

/** Who may do what, and what every answer says to the browser. */
class AccessTest {

  private final Web web = Web.samples();

  @ParameterizedTest
  @CsvSource({
    "POST, /",
    "POST, /search",
    "PUT, /entries/strategic-stability",
    "PATCH, /entries/strategic-stability",
    "DELETE, /papers/NPT_CONF.2020_WP.9102",
    "POST, /nowhere",
    "POST, /api/v1/operator/ingest",
    "POST, /api/v1/operator/remove",
    "POST, /api/v1/operator/correct",
    "POST, /api/v1/papers/NPT_CONF.2020_WP.9102/alignment",
    "POST, /api/v1/corrections/0/retract",
    "POST, /api/v1/corrections/0/restore",
    "POST, /papers/NPT_CONF.2020_WP.9102/align",
    "POST, /corrections",
    "DELETE, /api/v1/papers/NPT_CONF.2020_WP.9102",
  })
  void nothingIsChangedWithoutAToken(String method, String path) {
    Answer answer = web.send(method, path, "{\"papers\":[\"NPT_CONF.2020_WP.9102\"]}");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("token");
    assertThat(web.get("/papers/NPT_CONF.2020_WP.9102").status()).isEqualTo(200);
  }

  @Test
  void aForgedTokenIsRefused() {
    String session = cookie(web.get("/"));
    for (String token : List.of("", "AAAA", session.substring(session.indexOf('=') + 1))) {
      assertThat(
              web.send(
                      "POST",
                      OperatorRoutes.REMOVE,
                      "{}",
                      "Cookie",
                      session,
                      "X-CSRF-Token",
                      token.isEmpty() ? " " : token)
                  .status())
          .isEqualTo(403);
    }
    assertThat(
            web.send(
                    "POST",
                    OperatorRoutes.REMOVE,
                    "csrf=x",
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aWrongOperatorTokenIsRefused() {
    for (String authorization : List.of("Bearer wrong", "Bearer ", "Basic dGVzdDp0ZXN0", "x")) {
      assertThat(
              web.send("POST", OperatorRoutes.INGEST, "{}", "Authorization", authorization)
                  .status())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:7070",
        "127.0.0.1.evil.example",
        "",
        "a b",
        "127.0.0.2",
      })
  void aHostThatIsNotOursIsRefused(String host) {
    for (String path : List.of("/", "/api/v1/papers", "/static/x/app.css")) {
      Answer answer = web.raw(path, host);
      assertThat(answer.status()).isIn(400, 403);
      assertThat(answer.body()).doesNotContain("NPT/CONF");
    }
  }

  @Test
  void ourOwnNamesAreServedUnderAnyPort() {
    assertThat(web.raw("/", "localhost:1").status()).isEqualTo(200);
    assertThat(web.raw("/", "127.0.0.1").status()).isEqualTo(200);
    assertThat(web.raw("/", "[::1]:7070").status()).isEqualTo(200);
  }

  @Test
  void aWriteFromAPageElsewhereIsRefusedEvenWithTheToken() throws IOException {
    String token =
        OperatorToken.read(ServedSamples.get().instance().folder().root()).orElseThrow().token();
    for (String origin : List.of("https://evil.example", "null", "file://", "http://[")) {
      Answer answer =
          web.send(
              "POST",
              OperatorRoutes.REMOVE,
              "{\"papers\":[\"NPT_CONF.2020_WP.9102\"]}",
              "Origin",
              origin,
              "Authorization",
              "Bearer " + token);
      assertThat(answer.status()).as(origin).isEqualTo(403);
      assertThat(answer.body()).contains("may not change anything");
    }
  }

  @Test
  void theSessionIsOutOfReachOfScriptsAndOtherSites() {
    Answer answer = web.get("/");

    String session =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("p5_session="))
            .findFirst()
            .orElseThrow();
    assertThat(session).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    assertThat(session).doesNotContain("Secure");
    assertThat(web.get("/", "Cookie", cookie(answer)).headers().allValues("Set-Cookie"))
        .as("a session goes on")
        .noneMatch(cookie -> cookie.startsWith("p5_session="));
    assertThat(cookie(web.get("/"))).isNotEqualTo(cookie(answer));
    assertThat(web.get("/", "Cookie", "p5_session=chosen-by-another").header("Set-Cookie"))
        .as("a name that is not ours is replaced")
        .startsWith("p5_session=");
  }

  private static String cookie(Answer answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("p5_session="))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=a",
        "/nothing",
        "/search?page=0",
        "/search?q=%ff",
        "/papers/..%2fx",
        "/search?q=NPT/CONF.2020/WP.9102",
        "/static/x/app.css",
        "/api/v1/papers",
        "/api/v1/nothing",
        "/api/v1/openapi.json",
      })
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    Answer answer = web.raw(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:", "*");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void staticFilesAreKeptUnderTheirHash() {
    List<String> files =
        web.get("/search").page().select("link[href],script[src]").stream()
            .map(element -> element.attr("href") + element.attr("src"))
            .toList();

    assertThat(files).hasSize(4);
    for (String file : files) {
      Answer answer = web.get(file);
      assertThat(answer.status()).as(file).isEqualTo(200);
      assertThat(answer.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
      assertThat(answer.header("Content-Type")).matches("(text|image)/.*charset=utf-8");
      assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(file).matches("/static/[0-9a-f]{12}/[a-z.]+");
    }
  }
}
