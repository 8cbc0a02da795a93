package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** When sessions and tokens end, and that what was known of them is worth nothing afterwards. */
class SessionEndTest {

  private static final String PASSWORD = "correct horse battery staple";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Stands until it is moved. */
  private static final class MovedClock extends Clock {
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("a test asks for instants only");
    }
  }

  @TempDir private Path folder;
  private final MovedClock clock = new MovedClock();
  private Instance instance;
  private WebServer server;
  private Web web;

  @BeforeEach
  void serve() {
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    instance
        .accounts()
        .add(
            new Account(
                "olga", "Olga", Set.of(Role.ADMINISTRATOR, Role.EDITOR), Optional.empty(), true),
            PASSWORD);
    server = WebServer.start(instance, ServedSamples.settings(0), clock);
    web = new Web(server.address());
  }

  @AfterEach
  void close() {
    server.close();
    instance.close();
  }

  private static String cookie(Answer answer) {
    return answer.header("Set-Cookie").replaceAll(";.*", "");
  }

  private String csrf(String session, String page) {
    return web.get(page, "Cookie", session).page().select("[name=csrf]").attr("value");
  }

  private Answer send(String session, String path, String body) {
    return web.send("POST", path, body, "Cookie", session, "Content-Type", FORM);
  }

  private String logIn() {
    Answer page = web.get("/login");
    String csrf = page.page().select("[name=csrf]").attr("value");
    String body = "csrf=" + csrf + "&name=olga&password=" + PASSWORD.replace(" ", "+");
    return cookie(send(cookie(page), "/login", body));
  }

  private boolean in(String session) {
    return web.get("/worklists", "Cookie", session).status() == 200;
  }

  @Test
  void aSessionEndsTwoHoursAfterItsLastRequest() {
    String session = logIn();
    clock.forward(Duration.ofMinutes(119));
    assertThat(in(session)).isTrue();
    clock.forward(Duration.ofMinutes(119));
    assertThat(in(session)).as("each request keeps it").isTrue();
    String comments = "/entries/strategic-stability/comments";
    String form =
        "csrf="
            + csrf(session, "/entries/strategic-stability")
            + "&audience=public&text=afterhours";
    clock.forward(Duration.ofMinutes(121));

    Answer late =
        web.send(
            "POST",
            comments,
            form,
            "Cookie",
            session,
            "Content-Type",
            FORM,
            "Accept-Language",
            "zh");

    assertThat(late.status()).isEqualTo(401);
    assertThat(late.page().select("h1").text()).isEqualTo("您尚未登录");
    assertThat(late.page().select(".notice").text()).contains("未保存任何内容");
    assertThat(in(session)).as("for good").isFalse();
    assertThat(web.get("/entries/strategic-stability").page().select("main").text())
        .doesNotContain("afterhours");
    String again = logIn();
    String fresh = form.replaceFirst("csrf=[^&]*", "csrf=" + csrf(again, "/propose"));
    assertThat(send(again, comments, form).status()).as("a token of before").isEqualTo(403);
    assertThat(send(again, comments, fresh).status()).isEqualTo(303);
  }

  @Test
  void aSessionEndsTwelveHoursAfterTheLogin() {
    String session = logIn();
    for (int hour = 1; hour <= 12; hour++) {
      clock.forward(Duration.ofHours(1));
      assertThat(in(session)).as("after %d hours", hour).isTrue();
    }
    clock.forward(Duration.ofMinutes(1));
    assertThat(in(session)).isFalse();
  }

  @Test
  void whatWasKnownOfASessionIsWorthNothingAfterwards() {
    String session = logIn();
    String csrf = csrf(session, "/propose");
    assertThat(send(session, "/logout", "csrf=" + csrf).status()).isEqualTo(303);
    String comment = "csrf=" + csrf + "&audience=public&text=replayed";

    assertThat(in(session)).isFalse();
    Answer replayed = send(session, "/entries/strategic-stability/comments", comment);
    assertThat(replayed.status()).isEqualTo(401);
    assertThat(send(logIn(), "/entries/strategic-stability/comments", comment).status())
        .as("the token of one session in another")
        .isEqualTo(403);
    assertThat(web.get("/entries/strategic-stability").body()).doesNotContain("replayed");
  }

  @Test
  void aTokenOfAProgramEndsWithItsDayAndWhenItIsTakenBack() {
    String past = instance.accounts().issueToken("olga", "past", Optional.of(Duration.ofNanos(1)));
    String good = instance.accounts().issueToken("olga", "good", Optional.empty());

    assertThat(status(past)).isEqualTo(401);
    assertThat(status(good + "x")).isEqualTo(401);
    assertThat(status(good)).isEqualTo(200);
    assertThat(instance.accounts().revokeTokens("olga", "good")).isEqualTo(1);
    assertThat(status(good)).isEqualTo(401);
  }

  private int status(String token) {
    return web.get("/api/v1/candidates", "Authorization", "Bearer " + token).status();
  }
}
