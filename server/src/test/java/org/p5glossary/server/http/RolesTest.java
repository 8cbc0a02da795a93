package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** Which role may call which route, with sessions, tokens and without. */
class RolesTest {

  /** Every route and who may call it: a new one must be put here on purpose. */
  static final Map<String, Access> ROUTES = routes();

  private static final Map<Access, Set<Role>> ALLOWED =
      Map.of(
          Access.OPEN, Set.of(Role.values()),
          Access.READ, Set.of(Role.values()),
          Access.LOGGED_IN, Set.of(Role.values()),
          Access.CONTRIBUTE, Set.of(Role.CONTRIBUTOR, Role.EDITOR, Role.DELEGATION, Role.CHAIR),
          Access.EDIT, Set.of(Role.EDITOR, Role.CHAIR),
          Access.SIGN, Set.of(Role.DELEGATION),
          Access.PRESIDE, Set.of(Role.CHAIR),
          Access.ADMINISTER, Set.of(Role.ADMINISTRATOR),
          Access.OPERATE, Set.of());

  private static final String PASSWORD = "correct horse battery staple";

  @TempDir private Path folder;
  private Instance instance;
  private WebServer server;
  private Web web;
  private final Map<Role, String> tokens = new TreeMap<>();

  private static Map<String, Access> routes() {
    Map<String, Access> routes = new LinkedHashMap<>();
    for (String path :
        List.of(
            "/",
            "/search",
            "/entries",
            "/entries/{id}",
            "/papers",
            "/papers/{paper}",
            "/passages/{paper}/{language}/{key}",
            "/help",
            "/compare",
            "/papers/{paper}/bitext",
            "/feeds/search",
            "/feeds/entries/{id}",
            "/api/v1/suggest",
            "/api/v1/openapi.json",
            "/api/v1/lookup",
            "/api/v1/search",
            "/api/v1/entries",
            "/api/v1/entries/{id}",
            "/api/v1/entries/{id}/renderings",
            "/api/v1/entries/{id}/uptake",
            "/api/v1/papers",
            "/api/v1/papers/{paper}",
            "/api/v1/papers/{paper}/passages",
            "/api/v1/papers/{paper}/alignment",
            "/api/v1/corrections",
            "/proposals",
            "/proposals/{proposal}",
            "/board",
            "/board/{id}/{language}",
            "/record",
            "/entries/{id}/history",
            "/entries/{id}/card",
            "/api/v1/proposals",
            "/api/v1/proposals/{proposal}",
            "/api/v1/duplicates",
            "/api/v1/board",
            "/api/v1/entries/{id}/history",
            "/api/v1/entries/{id}/history/{version}",
            "/papers/{paper}/{language}/pages/{file}")) {
      routes.put("GET " + path, Access.READ);
    }
    for (String route :
        List.of("GET /static/{hash}/{name}", "GET /login", "POST /login", "POST /logout")) {
      routes.put(route, Access.OPEN);
    }
    for (String path :
        List.of(
            "/propose",
            "/proposals/{proposal}/comments",
            "/proposals/{proposal}/withdraw",
            "/entries/{id}/comments",
            "/api/v1/proposals",
            "/api/v1/proposals/{proposal}/comments",
            "/api/v1/proposals/{proposal}/revise",
            "/api/v1/proposals/{proposal}/withdraw")) {
      routes.put("POST " + path, Access.CONTRIBUTE);
    }
    routes.put("GET /propose", Access.CONTRIBUTE);
    routes.put("GET /worklists", Access.EDIT);
    routes.put("GET /login/openid", Access.OPEN);
    routes.put("GET /login/openid/back", Access.OPEN);
    routes.put("GET /import", Access.EDIT);
    routes.put("POST /import", Access.EDIT);
    routes.put("GET /import/{import}", Access.EDIT);
    routes.put("POST /import/{import}", Access.EDIT);
    routes.put("POST /api/v1/import", Access.EDIT);
    routes.put("GET /upload", Access.EDIT);
    routes.put("POST /upload", Access.EDIT);
    routes.put("GET /upload/{upload}", Access.EDIT);
    routes.put("GET /upload/{upload}/events", Access.EDIT);
    routes.put("GET /conflicts", Access.EDIT);
    routes.put("POST /conflicts/{id}", Access.EDIT);
    routes.put("GET /api/v1/conflicts", Access.EDIT);
    routes.put("POST /api/v1/conflicts/{id}/resolve", Access.EDIT);
    for (String start : List.of("/candidates", "/api/v1/candidates")) {
      routes.put("GET " + start, Access.EDIT);
      routes.put("POST " + start + "/{candidate}/propose", Access.EDIT);
      routes.put("POST " + start + "/{candidate}/reject", Access.EDIT);
    }
    routes.put("POST /candidates", Access.EDIT);
    for (String start : List.of("/divergences", "/api/v1/divergences")) {
      routes.put("GET " + start, Access.EDIT);
      for (String action : List.of("propose", "silence", "unsilence")) {
        routes.put("POST " + start + "/{divergence}/" + action, Access.EDIT);
      }
    }
    for (String path :
        List.of(
            "/proposals/{proposal}/decide",
            "/proposals/{proposal}/triage",
            "/entries/{id}/restore",
            "/api/v1/proposals/{proposal}/accept",
            "/api/v1/proposals/{proposal}/reject",
            "/api/v1/proposals/{proposal}/triage",
            "/api/v1/entries/{id}/history/{version}/restore")) {
      routes.put("POST " + path, Access.EDIT);
    }
    for (String route :
        List.of(
            "GET /admin/accounts",
            "POST /admin/accounts",
            "GET /admin/accounts/{name}",
            "POST /admin/accounts/{name}",
            "POST /admin/accounts/{name}/password",
            "POST /admin/accounts/{name}/revoke",
            "GET /admin/log",
            "POST /admin/log",
            "GET /admin/access",
            "POST /admin/backup",
            "GET /api/v1/admin/accounts",
            "POST /api/v1/admin/accounts",
            "GET /api/v1/admin/accounts/{name}",
            "PUT /api/v1/admin/accounts/{name}",
            "PUT /api/v1/admin/accounts/{name}/password",
            "DELETE /api/v1/admin/accounts/{name}/tokens",
            "GET /api/v1/admin/log",
            "GET /api/v1/admin/verification",
            "GET /api/v1/admin/access",
            "POST /api/v1/admin/backup")) {
      routes.put(route, Access.ADMINISTER);
    }
    routes.put("GET /account", Access.LOGGED_IN);
    for (String path : List.of("/account/password", "/account/token", "/account/revoke")) {
      routes.put("POST " + path, Access.LOGGED_IN);
    }
    routes.put("POST /papers/{paper}/audience", Access.EDIT);
    routes.put("PUT /api/v1/papers/{paper}/audience", Access.EDIT);
    routes.put("POST /api/v1/operator/audience", Access.OPERATE);
    routes.put("PUT /api/v1/entries/{id}", Access.EDIT);
    routes.put("DELETE /api/v1/entries/{id}", Access.EDIT);
    for (String route :
        List.of(
            "GET /ballot",
            "GET /ballot.csv",
            "GET /ballot.docx",
            "POST /ballot",
            "GET /api/v1/ballot",
            "POST /api/v1/ballot")) {
      routes.put(route, Access.SIGN);
    }
    for (String path : List.of("/board", "/board/{id}/{language}", "/api/v1/signoffs")) {
      routes.put("POST " + path, Access.SIGN);
    }
    for (String path :
        List.of("/board/silence", "/board/{id}/{language}/silence", "/api/v1/silence")) {
      routes.put("POST " + path, Access.PRESIDE);
    }
    routes.put("GET /papers/{paper}/files", Access.EDIT);
    routes.put("POST /papers/{paper}/files", Access.EDIT);
    for (String path :
        List.of(
            "/papers/{paper}/align",
            "/corrections",
            "/api/v1/papers/{paper}/alignment",
            "/api/v1/corrections/{id}/retract",
            "/api/v1/corrections/{id}/restore")) {
      routes.put("POST " + path, Access.EDIT);
    }
    routes.put("GET /papers/{paper}/align", Access.EDIT);
    routes.put("GET /corrections", Access.EDIT);
    routes.put("GET /check", Access.CONTRIBUTE);
    routes.put("POST /check", Access.CONTRIBUTE);
    routes.put("POST /check/silence", Access.EDIT);
    routes.put("POST /check/unsilence", Access.EDIT);
    routes.put("POST /api/v1/check", Access.CONTRIBUTE);
    routes.put("POST /api/v1/check/silence", Access.EDIT);
    routes.put("POST /api/v1/check/unsilence", Access.EDIT);
    routes.put("POST /api/v1/operator/backup", Access.OPERATE);
    routes.put("POST /api/v1/operator/changes", Access.OPERATE);
    routes.put("POST /api/v1/operator/correct", Access.OPERATE);
    routes.put("POST /api/v1/operator/import", Access.OPERATE);
    routes.put("POST /api/v1/operator/import/memory", Access.OPERATE);
    routes.put("POST /api/v1/operator/ingest", Access.OPERATE);
    routes.put("POST /api/v1/operator/publish", Access.OPERATE);
    routes.put("POST /api/v1/operator/remove", Access.OPERATE);
    routes.put("POST /api/v1/operator/resolve", Access.OPERATE);
    return routes;
  }

  @BeforeEach
  void serveWithAnAccountForEachRole() {
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    AccountStore accounts = instance.accounts();
    for (Role role :
        List.of(
            Role.ADMINISTRATOR,
            Role.READER,
            Role.CONTRIBUTOR,
            Role.EDITOR,
            Role.DELEGATION,
            Role.CHAIR)) {
      String name = role.code();
      accounts.add(
          new Account(name, name, Set.of(role), Optional.of(Delegation.FR), true), PASSWORD);
      tokens.put(role, accounts.issueToken(name, "tests", Optional.empty()));
    }
    serve(WebServer.Reading.EVERYBODY);
  }

  private void serve(WebServer.Reading reading) {
    WebServer.Settings settings = ServedSamples.settings(0);
    server =
        WebServer.start(
            instance,
            new WebServer.Settings(
                settings.host(),
                0,
                Set.of(),
                settings.operator(),
                reading,
                WebServer.Transport.TLS,
                settings.version(),
                settings.taggers(),
                settings.official(),
                settings.openId()));
    web = new Web(server.address());
  }

  @AfterEach
  void close() {
    server.close();
    instance.close();
  }

  @Test
  void everyRouteSaysWhoMayCallIt() {
    Map<String, Access> served = new TreeMap<>();
    for (WebServer.Route route : server.routes()) {
      assertThat(route.access()).as(route.toString()).hasSize(1);
      served.put(route.method() + " " + route.path(), (Access) route.access().iterator().next());
    }
    assertThat(served).containsExactlyInAnyOrderEntriesOf(ROUTES);
  }

  @Test
  void everyRouteIsOpenToItsRolesAndNoOthers() {
    ROUTES.forEach(
        (route, access) -> {
          for (Role role : Role.values()) {
            if (route.equals("POST /login")) {
              continue; // Its own answer to a wrong password is 401.
            }
            int status = call(route, "Authorization", "Bearer " + tokens.get(role)).status();
            assertThat(status != 401 && status != 403)
                .as("%s for %s: %d", route, role, status)
                .isEqualTo(ALLOWED.get(access).contains(role));
            if (route.startsWith("GET ")) {
              int head =
                  call(route.replace("GET", "HEAD"), "Authorization", "Bearer " + tokens.get(role))
                      .status();
              // The stream of events and the description of the API have no head of their own.
              assertThat(head).as("HEAD of %s for %s", route, role).isIn(status, 405);
            }
          }
        });
  }

  @Test
  void peopleWhoAreNotLoggedInMayReadOnlyIfEverybodyMay() {
    Set<String> open = new TreeSet<>();
    ROUTES.forEach(
        (route, access) -> {
          Answer answer = call(route);
          if (!refused(answer)) {
            open.add(route);
          }
          assertThat(answer.status()).as(route).isNotEqualTo(500);
        });
    assertThat(open)
        .allMatch(route -> Set.of(Access.OPEN, Access.READ).contains(ROUTES.get(route)));
    server.close();
    serve(WebServer.Reading.MEMBERS_ONLY);
    ROUTES.forEach(
        (route, access) -> {
          if (access == Access.READ) {
            assertThat(refused(call(route))).as(route).isTrue();
          }
        });
  }

  /** A page that was not shown sends to the login. */
  private static boolean refused(Answer answer) {
    return answer.status() == 401
        || answer.status() == 403
        || answer.header("Location").startsWith("/login?to=");
  }

  private Answer call(String route, String... headers) {
    String[] parts = route.split(" ", 2);
    String path =
        parts[1]
            .replace("{paper}", "NOWHERE")
            .replace("{language}", "en")
            .replaceAll("\\{[a-z]+}", "x");
    return web.send(parts[0], path, "", headers);
  }

  private String session() {
    return cookie(web.get("/login"));
  }

  private static String cookie(Answer answer) {
    return answer.header("Set-Cookie").replaceAll(";.*", "");
  }

  private Answer logIn(String session, String name, String password, String to) {
    String csrf =
        web.get("/login", "Cookie", session).page().select("input[name=csrf]").attr("value");
    String form =
        "csrf="
            + csrf
            + "&name="
            + encoded(name)
            + "&password="
            + encoded(password)
            + "&to="
            + encoded(to);
    return web.send(
        "POST",
        "/login",
        form,
        "Cookie",
        session,
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aPersonLogsInAndOutAndTheSessionChangesItsName() {
    String before = session();
    Answer in = logIn(before, "editor", PASSWORD, "/papers?page=1");
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo("/papers?page=1");
    String after = cookie(in);
    assertThat(after).isNotEqualTo(before);
    assertThat(in.header("Set-Cookie"))
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Secure");

    assertThat(web.get("/", "Cookie", after).page().select("form.account").text())
        .contains("editor", "Log out");
    assertThat(web.get("/papers/NOWHERE/files", "Cookie", after).status()).isEqualTo(404);
    assertThat(web.get("/papers/NOWHERE/files", "Cookie", before).header("Location"))
        .isEqualTo("/login?to=%2Fpapers%2FNOWHERE%2Ffiles");

    String csrf = web.get("/", "Cookie", after).page().select("form.account input").attr("value");
    web.send(
        "POST",
        "/logout",
        "csrf=" + csrf,
        "Cookie",
        after,
        "Content-Type",
        "application/x-www-form-urlencoded");
    assertThat(web.get("/papers/NOWHERE/files", "Cookie", after).status()).isEqualTo(303);
  }

  @Test
  void aDisabledAccountIsOutAtOnce() {
    String session = cookie(logIn(session(), "editor", PASSWORD, "/"));
    assertThat(web.get("/papers/NOWHERE/files", "Cookie", session).status()).isEqualTo(404);
    instance
        .accounts()
        .change(new Account("editor", "e", Set.of(Role.EDITOR), Optional.empty(), false));
    assertThat(web.get("/papers/NOWHERE/files", "Cookie", session).status()).isEqualTo(303);
    assertThat(
            web.get("/papers/NOWHERE/files", "Authorization", "Bearer " + tokens.get(Role.EDITOR))
                .status())
        .isEqualTo(303);
  }

  @Test
  void afterTenWrongPasswordsOneHasToWait() {
    String session = session();
    for (int i = 0; i < LoginThrottle.MOST_FAILURES; i++) {
      Answer answer = logIn(session, "editor", "wrong password " + i, "/");
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.page().text()).contains("do not fit");
    }
    Answer answer = logIn(session, "editor", PASSWORD, "/");
    assertThat(answer.status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 901);
  }

  @Test
  void theLoginSendsNobodyElsewhere() {
    for (String to : List.of("//evil.example", "https://evil.example", "/\\evil.example", "")) {
      assertThat(logIn(session(), "reader", PASSWORD, to).header("Location")).isEqualTo("/");
    }
  }

  @Test
  void aLoginWithoutTheTokenOfItsPageIsRefused() {
    assertThat(
            web.send(
                    "POST",
                    "/login",
                    "name=editor&password=" + encoded(PASSWORD),
                    "Cookie",
                    session(),
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aNewPasswordOrRoleEndsTheSessionsOfAnAccount() {
    Account editor = instance.accounts().account("editor").orElseThrow();
    String session = cookie(logIn(session(), "editor", PASSWORD, "/"));
    assertThat(web.get("/worklists", "Cookie", session).status()).isEqualTo(200);
    instance.accounts().setPassword("editor", PASSWORD + " other");
    assertThat(web.get("/worklists", "Cookie", session).status()).isEqualTo(303);
    instance.accounts().setPassword("editor", PASSWORD);
    assertThat(web.get("/worklists", "Cookie", session).status()).as("for good").isEqualTo(303);

    String again = cookie(logIn(session(), "editor", PASSWORD, "/"));
    assertThat(web.get("/worklists", "Cookie", again).status()).isEqualTo(200);
    Account reader =
        new Account(
            editor.name(),
            editor.displayName(),
            Set.of(Role.READER),
            editor.delegation(),
            editor.enabled());
    instance.accounts().change(reader);
    assertThat(web.get("/worklists", "Cookie", again).status()).isEqualTo(303);
    instance.accounts().change(editor);
    assertThat(web.get("/worklists", "Cookie", again).status()).as("for good").isEqualTo(303);
  }
}
