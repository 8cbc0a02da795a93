package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;

/**
 * Somebody with an account writes markup, scripts and signs that turn text around into every field
 * of every form; then every page is read: words are shown as words. The tests run in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileFormsTest {

  private static final String MARK = "mallory-was-here";

  private static final String WORDS =
      MARK
          + "\"'></textarea></title></script><script>document.title='broken'</script>"
          + "<img src=x onerror=\"document.title='broken'\"><svg onload=alert(1)>"
          + "\u202Etxet\u2066 {{7*7}} ${7*7} ../../etc/passwd javascript:alert(1)\u0000";

  /** The entries look the same, and so do the sections of the board. */
  private static final int PAGES_OF_A_KIND = 3;

  private static final int FORMS_OF_A_ROUTE = 3;

  private static final String PASSWORD = "correct horse battery staple";

  private static final String ENGLISH =
      """
      Direct lines and strategic stability

      1. The first direct line between two capitals was opened in 1963 and is still in use today.

      2. Today 14 lines are open, and operators meet 2 times a year to go through 120 words.

      3. The States should open 3 more lines by 2030, because a crisis may reach anybody first.
      """;

  private static final String FRENCH =
      """
      Lignes directes et stabilité stratégique

      1. La première ligne directe entre deux capitales a été ouverte en 1963 et sert encore.

      2. Aujourd’hui 14 lignes sont ouvertes, et les opérateurs se réunissent 2 fois par an.

      3. Les États devraient ouvrir 3 autres lignes avant 2030, car une crise peut toucher chacun.
      """;

  /** Addresses of forms that this corpus has none of, with why. */
  private static final Set<String> NOT_HERE =
      Set.of(
          // Two instances must have decided differently.
          "/conflicts/{id}",
          // A draft must have been found wrong; CheckRoutesTest writes there.
          "/check/silence",
          "/check/unsilence",
          // A file must hold entries; ImportPagesTest sends some with markup.
          "/import/{import}",
          // Papers must hold known terms in many passages.
          "/divergences/{divergence}/propose",
          "/divergences/{divergence}/silence",
          "/divergences/{divergence}/unsilence");

  @TempDir private static Path folder;
  private static Instance instance;
  private static WebServer server;
  private static Web web;
  private static String session;

  /** What the second test read. */
  private static Map<String, Answer> read = Map.of();

  @BeforeAll
  static void serveAPaperInTwoLanguages() throws IOException {
    Path english = Files.writeString(folder.resolve("lines.en.txt"), ENGLISH);
    Path french = Files.writeString(folder.resolve("lines.fr.txt"), FRENCH);
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    new Ingest(instance, ServedSamples.NO_MODELS)
        .ingest(List.of(english, french), Optional.empty(), "tests", IngestProgress.SILENT);
    instance
        .accounts()
        .add(
            new Account(
                "mallory",
                "M " + WORDS.replaceAll("[\\p{Cc}\\p{Cf}]", ""),
                Set.of(Role.ADMINISTRATOR, Role.EDITOR, Role.DELEGATION, Role.CHAIR),
                Optional.of(Delegation.FR),
                true),
            PASSWORD);
    instance
        .accounts()
        .add(new Account("victim", "V", Set.of(Role.READER), Optional.empty(), true), PASSWORD);
    instance.accounts().issueToken("victim", "a program", Optional.empty());
    server = WebServer.start(instance, ServedSamples.settings(0));
    web = new Web(server.address());
    session = logIn();
  }

  @AfterAll
  static void close() {
    server.close();
    instance.close();
  }

  private static String logIn() {
    Answer form = web.get("/login");
    Answer in =
        web.send(
            "POST",
            "/login",
            "name=mallory&password="
                + PASSWORD.replace(" ", "+")
                + "&csrf="
                + form.page().select("[name=csrf]").attr("value"),
            "Cookie",
            cookie(form),
            "Content-Type",
            "application/x-www-form-urlencoded");
    return cookie(in);
  }

  private static String cookie(Answer answer) {
    return answer.header("Set-Cookie").replaceAll(";.*", "");
  }

  private static Answer get(String path) {
    return web.get(path, "Cookie", session);
  }

  private static Answer send(FilledForm form) {
    return web.send(
        "POST", form.action(), form.body(), "Cookie", session, "Content-Type", form.contentType());
  }

  /** Pages with forms; others are found by their links. */
  private static List<String> starts() {
    String paper = instance.whole().papers().papers().get(0).id().value();
    return List.of(
        "/",
        "/propose",
        "/propose?kind=change&entry=strategic-stability",
        "/propose?kind=merge&entry=strategic-stability&other=no-first-use",
        "/propose?kind=deprecation&entry=arms-control",
        "/board?language=fr",
        "/board/strategic-stability/fr",
        "/entries/strategic-stability",
        "/entries/strategic-stability/history",
        "/papers/" + paper + "/align?source=en&target=fr&bead=1",
        "/papers/" + paper + "/files",
        "/proposals",
        "/proposals?status=",
        "/check",
        "/ballot",
        "/upload",
        "/import",
        "/record",
        "/corrections",
        "/corrections?status=in_force",
        "/conflicts",
        "/candidates",
        "/divergences",
        "/worklists",
        "/account",
        "/admin/accounts",
        "/admin/accounts/victim",
        "/admin/log",
        "/admin/access",
        "/login");
  }

  /** Every page that links lead to, each kind of address only so often. */
  private static Map<String, Answer> everyPage() {
    Map<String, Answer> pages = new LinkedHashMap<>();
    Map<String, Integer> often = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(starts());
    Set<String> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      String path = open.poll();
      String kind = path.replaceAll("[0-9a-f]{12,}", "#").replaceAll("[?#].*", "");
      if (often.merge(kind.replaceFirst("^(/[a-z]+/).+?(/[a-z]*)?$", "$1*$2"), 1, Integer::sum)
          > PAGES_OF_A_KIND) {
        continue;
      }
      Answer answer = get(path);
      assertThat(answer.status()).as(path).isNotEqualTo(500);
      if (!answer.header("Content-Type").startsWith("text/html")) {
        continue;
      }
      pages.put(path, answer);
      for (Element link : answer.page().select("main a[href^=/], footer a[href^=/]")) {
        String next = link.attr("href").replaceFirst("#.*", "");
        // Whoever changes the own account is logged out.
        if (!next.matches("/admin/accounts/mallory.*|/feeds/.*|/static/.*|.*/bitext.*|.*/pages/.*")
            && seen.add(next)) {
          open.add(next);
        }
      }
    }
    return pages;
  }

  private static void assertHarmless(String path, Answer answer) {
    if (!answer.header("Content-Type").startsWith("text/html")) {
      return; // A file, which no browser takes for a page: every answer says nosniff.
    }
    Document page = answer.page();
    assertThat(page.select("script").eachAttr("src"))
        .as(path)
        .allMatch(src -> src.startsWith("/static/"));
    assertThat(
            page.select(
                "script:not([src]), iframe, object, embed, style, link[href*=passwd],"
                    + " [onerror], [onload], [onclick], img[src=x], main svg[onload]"))
        .as(path)
        .isEmpty();
    assertThat(page.select("[href], [src], [action], [formaction]"))
        .as(path)
        .noneMatch(
            element ->
                List.of("href", "src", "action", "formaction").stream()
                    .anyMatch(name -> element.attr(name).strip().startsWith("javascript")));
    assertThat(answer.body()).as(path).doesNotContain("\u202E", "\u2066", "\u0000", " at org.");
  }

  /** The route that an address of a form belongs to. */
  private static String route(String action) {
    String path = action.replaceFirst("[?].*", "");
    return RolesTest.ROUTES.keySet().stream()
        .filter(route -> route.startsWith("POST "))
        .map(route -> route.substring(5))
        .filter(route -> path.matches(route.replaceAll("\\{[a-z]+}", "[^/]+")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no route for " + action));
  }

  private static List<FilledForm> forms(Answer page, FilledForm.Fill fill) {
    return page.page().select("form[method=post]:not(.account):not([action=/logout])").stream()
        .flatMap(form -> FilledForm.of(form, WORDS, fill).stream())
        .toList();
  }

  @Test
  @Order(1)
  void everyFieldOfEveryFormTakesWordsOrSaysNo() {
    Set<String> walked = new TreeSet<>();
    Map<String, List<Integer>> answers = new LinkedHashMap<>();
    for (int round = 0; round < 2; round++) {
      // Identifiers that are refused need no second round, which is for what the first one made.
      List<FilledForm.Fill> fills =
          round == 0
              ? List.of(FilledForm.Fill.EVERYTHING, FilledForm.Fill.ALL_BUT_IDENTIFIERS)
              : List.of(FilledForm.Fill.ALL_BUT_IDENTIFIERS);
      for (Map.Entry<String, Answer> page : everyPage().entrySet()) {
        for (FilledForm.Fill fill : fills) {
          for (FilledForm filled : forms(page.getValue(), fill)) {
            String route = route(filled.action());
            List<Integer> statuses =
                answers.computeIfAbsent(route + fill + round, key -> new ArrayList<>());
            if (statuses.size() < FORMS_OF_A_ROUTE) {
              Answer answer = send(filled);
              assertThat(answer.status())
                  .as("%s of %s: %s", filled.action(), page.getKey(), answer.body())
                  .isIn(200, 303, 400, 401, 404, 409, 413, 422, 429);
              assertHarmless(filled.action(), answer);
              walked.add(route);
              statuses.add(answer.status());
            }
          }
        }
      }
    }
    Set<String> all =
        RolesTest.ROUTES.keySet().stream()
            .filter(route -> route.startsWith("POST /") && !route.startsWith("POST /api/"))
            .map(route -> route.substring(5))
            .filter(route -> !route.equals("/logout"))
            .collect(Collectors.toSet());
    all.removeAll(NOT_HERE);
    all.removeAll(walked);
    assertThat(all).as("forms that were not found; answers: %s", answers).isEmpty();
    instance.ledger().verify();
  }

  @Test
  @Order(2)
  void everyPageShowsWordsAsWords() {
    Set<String> shown = new TreeSet<>();
    read = everyPage();
    read.forEach(
        (path, answer) -> {
          assertHarmless(path, answer);
          if (answer.page().select("main").text().contains(MARK)) {
            shown.add(path.replaceAll("[?].*", "").replaceAll("[0-9a-f]{12,}", "#"));
          }
        });
    // Where words of others are read: an empty walk would find nothing harmful.
    assertThat(shown)
        .contains("/proposals/#", "/entries/strategic-stability", "/board/strategic-stability/fr");
    for (String path : List.of("/feeds/entries/strategic-stability", "/feeds/search?q=" + MARK)) {
      Document feed = Jsoup.parse(get(path).body(), "", Parser.xmlParser());
      assertThat(feed.select("feed > title")).as(path).hasSize(1);
      assertThat(feed.select("script, img")).as(path).isEmpty();
    }
    for (String path : List.of("/api/v1/proposals", "/api/v1/entries/strategic-stability")) {
      assertThat(get(path).header("Content-Type")).startsWith("application/json");
    }
  }

  @Test
  @Order(3)
  void aBrowserRunsNothingOfIt() {
    assumeTrue(Browser.isInstalled(), Browser.ABSENT);
    List<String> pages =
        (read.isEmpty() ? everyPage() : read)
            .entrySet().stream()
                .filter(page -> page.getValue().body().contains(MARK))
                .map(Map.Entry::getKey)
                .limit(6)
                .toList();
    assertThat(pages).hasSizeGreaterThan(4);
    try (Browser browser = Browser.start(server.address())) {
      browser.open("/login?ui=en");
      browser
          .driver()
          .manage()
          .addCookie(
              new org.openqa.selenium.Cookie(
                  "p5_session", session.substring(session.indexOf('=') + 1)));
      for (String path : pages) {
        browser.open(path);
        assertThat(browser.driver().getTitle()).as(path).isNotEqualTo("broken").isNotBlank();
        assertThat(browser.driver().findElements(By.cssSelector("img[src=x]"))).as(path).isEmpty();
      }
      // A script or picture that the policy had to stop would be complained of.
      assertThat(browser.complaints()).noneMatch(one -> one.contains("Content Security Policy"));
      assertThat(browser.requestsElsewhere()).isEmpty();
    }
  }

  @Test
  @Order(4)
  void ofEditorsWhoDecideAtOnceOneDoes() throws Exception {
    Element form =
        get("/propose?kind=deprecation&entry=no-first-use").page().selectFirst("form.propose");
    FilledForm made =
        FilledForm.of(form, "out of use", FilledForm.Fill.REASON).stream()
            .filter(one -> one.fields().stream().anyMatch(f -> f.value().equals("propose")))
            .findFirst()
            .orElseThrow();
    Answer proposed = send(made);
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(303);
    Element decide = get(proposed.header("Location")).page().selectFirst("form[action$=/decide]");
    FilledForm accept = FilledForm.of(decide, "agreed", FilledForm.Fill.EVERYTHING).get(0);
    ExecutorService editors = Executors.newFixedThreadPool(6);
    try {
      Callable<Integer> once = () -> send(accept).status();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> one : editors.invokeAll(java.util.Collections.nCopies(6, once))) {
        statuses.add(one.get());
      }
      assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
      assertThat(statuses).filteredOn(status -> status == 409).hasSize(5);
    } finally {
      editors.shutdown();
    }
  }
}
