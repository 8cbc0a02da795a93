package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.AccessEvent;
import org.p5glossary.glossary.account.AccessKind;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/**
 * What administrators do in the browser and by programs, and what everybody does with their own.
 */
class AdminPagesTest {

  private static final String PASSWORD = "correct horse battery staple";

  @TempDir private Path folder;
  private Instance instance;
  private AccountStore accounts;
  private WebServer server;
  private Web web;
  private String token;

  @BeforeEach
  void serve() {
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    accounts = instance.accounts();
    accounts.add(
        new Account("root", "Root", Set.of(Role.ADMINISTRATOR), Optional.empty(), true), PASSWORD);
    accounts.add(new Account("ed", "Ed", Set.of(Role.EDITOR), Optional.empty(), true), PASSWORD);
    token = accounts.issueToken("root", "tests", Optional.empty());
    server = WebServer.start(instance, ServedSamples.settings(0));
    web = new Web(server.address());
  }

  @AfterEach
  void close() {
    server.close();
    instance.close();
  }

  /** The cookie of a session. */
  private String logIn(String name, String password) {
    String before = cookie(web.get("/login"));
    Answer answer = post(before, "/login", "/login", "name", name, "password", password);
    assertThat(answer.status()).isIn(303, 401);
    return answer.status() == 303 ? cookie(answer) : before;
  }

  private static String cookie(Answer answer) {
    return answer.header("Set-Cookie").replaceAll(";.*", "");
  }

  /** Sends a form of a page. */
  private Answer post(String session, String page, String path, String... fields) {
    String csrf =
        web.get(page, "Cookie", session).page().select("input[name=csrf]").get(0).attr("value");
    List<String> form = new ArrayList<>(List.of("csrf=" + encoded(csrf)));
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + encoded(fields[i + 1]));
    }
    return web.send(
        "POST",
        path,
        String.join("&", form),
        "Cookie",
        session,
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<String> recorded() {
    return accounts.accessLog().latest(0, 100).stream()
        .map(event -> event.kind().code() + " " + event.account() + " by " + event.actor())
        .toList();
  }

  @Test
  void anAdministratorKeepsAccounts() {
    String root = logIn("root", PASSWORD);
    String list = "/admin/accounts";
    Answer added =
        post(
            root,
            list,
            list,
            "name",
            "li",
            "display_name",
            "李明",
            "role",
            "delegation",
            "delegation",
            "CN",
            "password",
            PASSWORD);
    assertThat(added.status()).isEqualTo(303);
    assertThat(web.get(list, "Cookie", root).page().select("table").text())
        .contains("li 李明 delegation China may log in");
    assertThat(web.get("/ballot", "Cookie", logIn("li", PASSWORD)).status()).isEqualTo(200);

    String li = list + "/li";
    assertThat(post(root, li, li + "/password", "password", "short").status()).isEqualTo(422);
    String other = PASSWORD + " 2";
    assertThat(post(root, li, li + "/password", "password", other).status()).isEqualTo(200);
    assertThat(accounts.authenticate("li", other)).isPresent();
    assertThat(post(root, li, li, "role", "reader", "display_name", "Li").status()).isEqualTo(200);
    assertThat(accounts.account("li"))
        .contains(new Account("li", "Li", Set.of(Role.READER), Optional.empty(), false));
    Answer last = post(root, list + "/root", list + "/root", "role", "reader", "enabled", "true");
    assertThat(last.status()).isEqualTo(422);
    assertThat(last.page().text()).contains("last administrator");
    assertThat(post(root, list, list, "name", "NO", "role", "reader").status()).isEqualTo(422);
    assertThat(web.get(list + "/nobody", "Cookie", root).status()).isEqualTo(404);
    assertThat(recorded())
        .contains("accountAdded li by root", "passwordSet li by root", "accountChanged li by root")
        .filteredOn(line -> line.startsWith("accountChanged"))
        .hasSize(1);
    assertThat(web.get("/", "Cookie", root).page().select("footer").text())
        .contains("Administration");
    assertThat(web.get("/", "Cookie", logIn("ed", PASSWORD)).page().select("footer").text())
        .doesNotContain("Administration");
  }

  @Test
  void everybodyMakesTheirOwnTokensWhichAreShownOnce() {
    String ed = logIn("ed", PASSWORD);
    Answer issued = post(ed, "/account", "/account/token", "label", "my <b>script", "days", "30");
    String secret = issued.page().select("main code").text();
    assertThat(secret).startsWith("p5_");
    assertThat(issued.header("Cache-Control")).contains("no-store");
    assertThat(web.get("/account", "Cookie", ed).body()).doesNotContain(secret);
    assertThat(web.get("/account", "Cookie", ed).page().select("table").text())
        .contains("my <b>script");
    assertThat(web.get("/worklists", "Authorization", "Bearer " + secret).status()).isEqualTo(200);
    assertThat(
            web.send(
                    "POST",
                    "/account/token",
                    "label=more&days=3650",
                    "Authorization",
                    "Bearer " + secret,
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .status())
        .as("a token makes no token")
        .isEqualTo(400);
    assertThat(post(ed, "/account", "/account/token", "label", "x", "days", "0").status())
        .isEqualTo(400);
    assertThat(post(ed, "/account", "/account/revoke", "label", "my <b>script").status())
        .isEqualTo(200);
    assertThat(accounts.byToken(secret)).isEmpty();

    String other = PASSWORD + " 2";
    assertThat(
            post(ed, "/account", "/account/password", "old", "wrong", "password", other).status())
        .isEqualTo(422);
    assertThat(accounts.authenticate("ed", PASSWORD)).isPresent();
    post(ed, "/account", "/account/password", "old", PASSWORD, "password", other);
    assertThat(accounts.authenticate("ed", other)).isPresent();
    assertThat(web.get("/account", "Cookie", ed).status()).as("the session ended").isEqualTo(303);
    assertThat(recorded())
        .contains("tokenIssued ed by ed", "tokensRevoked ed by ed", "passwordSet ed by ed");
    assertThat(accounts.accessLog().latest(0, 100).toString())
        .doesNotContain(secret)
        .doesNotContain(PASSWORD);
  }

  @Test
  void whoComesInIsRecordedButNothingThatWasTypedByMistake() {
    logIn("root", "wrong password");
    logIn("my secret password", "x");
    String root = logIn("root", PASSWORD);
    for (int i = 0; i <= LoginThrottle.MOST_FAILURES; i++) {
      logInThrottled("ed");
    }
    post(root, "/help", "/logout");
    assertThat(recorded())
        .startsWith("logout root by root")
        .contains("loginThrottled ed by ", "loginFailed ed by ")
        .endsWith("login root by root", "loginFailed  by ", "loginFailed root by ");
    AccessEvent last = accounts.accessLog().latest(0, 1).get(0);
    assertThat(last.kind()).isEqualTo(AccessKind.LOGOUT);
    assertThat(last.address()).isEqualTo("127.0.0.1");
    String again = cookie(web.get("/login"));
    assertThat(again).isNotEmpty();
    Answer shown = web.get("/api/v1/admin/access", "Authorization", "Bearer " + token);
    assertThat(shown.body()).contains("\"loginThrottled\"").doesNotContain("my secret");
  }

  private void logInThrottled(String name) {
    String before = cookie(web.get("/login"));
    post(before, "/login", "/login", "name", name, "password", "wrong");
  }

  @Test
  void theLogIsShownAndVerifiedAndABackupTakenAway() {
    String root = logIn("root", PASSWORD);
    Answer log = web.get("/admin/log?ui=ar", "Cookie", root);
    assertThat(log.page().select("tbody tr")).hasSize(AdminLogPages.PAGE);
    String head = instance.ledger().head().orElseThrow().hex();
    assertThat(log.page().select("code").get(0).text()).isEqualTo(head);
    assertThat(web.get("/admin/log?page=99", "Cookie", root).status()).isEqualTo(404);
    long events = instance.ledger().lastPosition();
    assertThat(post(root, "/admin/log", "/admin/log").page().select("p.notice.done").text())
        .isEqualTo(events + " events are in order.");
    assertThat(web.get("/admin/access", "Cookie", root).page().select("tbody").text())
        .contains("logged in root root 127.0.0.1");

    Answer backup = post(root, "/admin/accounts", "/admin/backup");
    assertThat(backup.status()).isEqualTo(200);
    assertThat(backup.header("Content-Type")).startsWith("application/zip");
    assertThat(backup.header("Content-Disposition")).contains("attachment; filename=\"p5-");
    assertThat(backup.body()).startsWith("PK").contains("ledger.db").contains("manifest");
    assertThat(recorded()).startsWith("backedUp root by root");
  }

  @Test
  void programsOfAdministratorsDoTheSame() {
    String[] bearer = {"Authorization", "Bearer " + token};
    String accountsApi = "/api/v1/admin/accounts";
    String body =
        "{\"name\":\"ann\",\"roles\":[\"editor\"],\"delegation\":null,\"password\":\""
            + PASSWORD
            + "\"}";
    assertThat(web.send("POST", accountsApi, body, bearer).status()).isEqualTo(201);
    assertThat(web.send("POST", accountsApi, body, bearer).status()).as("taken").isEqualTo(422);
    assertThat(web.get(accountsApi, bearer).body())
        .contains(
            "{\"name\":\"ann\",\"display_name\":\"ann\",\"roles\":[\"editor\"],\"enabled\":true}")
        .doesNotContain("argon2");
    accounts.issueToken("ann", "robot", Optional.empty());
    assertThat(web.get(accountsApi + "/ann", bearer).body())
        .contains("\"tokens\":[{\"label\":\"robot\"");
    assertThat(web.send("DELETE", accountsApi + "/ann/tokens?label=robot", "", bearer).body())
        .isEqualTo("{\"revoked\":1}");
    String change = "{\"roles\":[\"delegation\"],\"delegation\":\"GB\",\"enabled\":false}";
    assertThat(web.send("PUT", accountsApi + "/ann", change, bearer).body())
        .contains("\"delegation\":\"GB\",\"enabled\":false");
    assertThat(web.send("PUT", accountsApi + "/x", change, bearer).status()).isEqualTo(404);
    String password = "{\"password\":\"" + PASSWORD + " 2\"}";
    assertThat(web.send("PUT", accountsApi + "/ed/password", password, bearer).status())
        .isEqualTo(204);
    assertThat(accounts.authenticate("ed", PASSWORD + " 2")).isPresent();
    assertThat(web.get("/api/v1/admin/log", bearer).body())
        .contains("\"total\":" + instance.ledger().lastPosition())
        .contains(instance.ledger().head().orElseThrow().hex());
    assertThat(web.get("/api/v1/admin/verification", bearer).body()).contains("\"sound\":true");
    assertThat(web.send("POST", "/api/v1/admin/backup", "", bearer).body()).startsWith("PK");
  }
}
