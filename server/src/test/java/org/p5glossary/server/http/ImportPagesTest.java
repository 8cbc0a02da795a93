package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** Editors import files through pages and programs. */
class ImportPagesTest {

  private static final String BOUNDARY = "----p5-import";
  private static final String PASSWORD = "correct horse battery staple";

  private static final String TABLE =
      """
      entry_id,language,term,definition
      warhead-count,en,warhead count,How many there are.
      warhead-count,zh,弹头数量,
      warhead-count,ar,عدد الرؤوس الحربية,
      strategic-stability,en,strategic stability,<img src=x onerror=alert(1)>
      arms-control,en,something else,
      odd,qqz,nothing,
      """;

  private static final String MEMORY =
      """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu><tuv xml:lang="en"><seg>The hotline was tested.</seg></tuv>
      <tuv xml:lang="ar"><seg>اختُبر الخط الساخن.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Nothing was said.</seg></tuv>
      <tuv xml:lang="zh"><seg>什么也没说𠮷。</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path folder;
  private Instance instance;
  private WebServer server;
  private Web web;
  private final Map<String, String> sessions = new LinkedHashMap<>();

  @BeforeEach
  void serve() throws IOException {
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    account("ada", Set.of(Role.ADMINISTRATOR), Optional.empty());
    account("ann", Set.of(Role.EDITOR), Optional.empty());
    account("fay", Set.of(Role.EDITOR), Optional.of(Delegation.FR));
    account("rod", Set.of(Role.READER), Optional.empty());
    server = WebServer.start(instance, ServedSamples.settings(0));
    web = new Web(server.address());
    for (String name : java.util.List.of("ann", "fay", "rod")) {
      sessions.put(name, logIn(name));
    }
  }

  @AfterEach
  void close() {
    server.close();
    instance.close();
  }

  private void account(String name, Set<Role> roles, Optional<Delegation> delegation) {
    instance.accounts().add(new Account(name, name, roles, delegation, true), PASSWORD);
  }

  private String logIn(String name) {
    Answer form = web.get("/login");
    Answer in =
        web.send(
            "POST",
            "/login",
            "name="
                + name
                + "&password="
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

  private Answer get(String who, String path) {
    return web.get(path, "Cookie", sessions.get(who));
  }

  private String csrf(String who) {
    return get(who, "/account").page().select("[name=csrf]").attr("value");
  }

  private static String parts(Map<String, String> fields, String fileName, String content) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
    body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\";");
    body.append(" filename=\"").append(fileName).append("\"\r\n");
    body.append("Content-Type: application/octet-stream\r\n\r\n").append(content);
    return body.append("\r\n--" + BOUNDARY + "--\r\n").toString();
  }

  private Answer send(String who, String fileName, String content, String... fields) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("csrf", csrf(who));
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    return web.send(
        "POST",
        "/import",
        parts(all, fileName, content),
        "Cookie",
        sessions.get(who),
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private Answer decide(String who, String address, String fields) {
    return web.send(
        "POST",
        address,
        "csrf=" + csrf(who) + "&" + fields,
        "Cookie",
        sessions.get(who),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /** The page of a file that was sent, when nothing goes on any more. */
  private Document settled(String who, String address) {
    for (int i = 0; ; i++) {
      Answer answer = get(who, address + (address.contains("?") ? "&" : "?") + "ui=en");
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      if (answer.header("Refresh").isEmpty()) {
        return answer.page();
      }
      assertThat(i).as("it goes on and on").isLessThan(3_000);
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }

  private static Map<String, String> counts(Document page) {
    return page.select("nav.subjects li").stream()
        .collect(Collectors.toMap(li -> li.select("a").text(), li -> li.select(".count").text()));
  }

  @Test
  void aTableIsShownBeforeItIsWritten() {
    long before = instance.ledger().lastPosition();
    Answer sent = send("ann", "..\\terms<b>\u202E.csv", TABLE);
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    String address = sent.header("Location");
    Document page = settled("ann", address);
    assertThat(page.select("h2").text()).isEqualTo("Nothing is written yet");
    assertThat(page.select("main b, main img")).isEmpty();
    assertThat(counts(page))
        .isEqualTo(Map.of("new", "1", "changed", "1", "conflicting", "1", "refused", "1"));
    assertThat(page.select("td").text()).as("what needs a look comes first").contains("qqz");
    Document conflicts = settled("ann", address + "?outcome=conflicting");
    assertThat(conflicts.select("th a").eachAttr("href")).containsExactly("/entries/arms-control");
    assertThat(instance.ledger().lastPosition()).isEqualTo(before);

    Answer stopped = decide("ann", address, "do=write");
    assertThat(stopped.status()).isEqualTo(303);
    assertThat(settled("ann", address).select("h2").text()).startsWith("Nothing was written");
    assertThat(instance.ledger().lastPosition()).as("all or nothing").isEqualTo(before);

    decide("ann", address, "do=write&refused=skip&conflicting=skip");
    Document written = settled("ann", address);
    assertThat(written.select("h2").text()).isEqualTo("Done");
    assertThat(written.text()).contains("2 entries written");
    assertThat(instance.termBase().current().entry(new EntryId("warhead-count"))).isPresent();
    long after = instance.ledger().lastPosition();
    decide("ann", address, "do=write&refused=skip&conflicting=skip");
    assertThat(instance.ledger().lastPosition()).as("once").isEqualTo(after);
    assertThat(get("ann", "/entries/warhead-count").body()).contains("弹头数量");
  }

  @Test
  void aTranslationMemoryBecomesPassages() {
    Answer sent = send("ann", "hotline.tmx", MEMORY, "memory", "calls", "audience", "five");
    String address = sent.header("Location");
    assertThat(counts(settled("ann", address))).isEqualTo(Map.of("new", "2"));
    decide("ann", address, "do=write");
    assertThat(settled("ann", address).text()).contains("2 units written");
    assertThat(get("ann", "/search?q=hotline&ui=en").body()).contains("memory-calls-0001");
    assertThat(web.get("/search?q=hotline&ui=en").body()).doesNotContain("memory-calls-0001");
  }

  @Test
  void whatIsForOthersIsNeitherShownNorTaken() {
    String hidden =
        send("fay", "ours.tmx", MEMORY, "memory", "ours", "audience", "FR").header("Location");
    decide("fay", hidden, "do=write");
    assertThat(settled("fay", hidden).text()).contains("2 units written");
    Answer taken = send("ann", "x.tmx", MEMORY, "memory", "ours");
    Document page = settled("ann", taken.header("Location"));
    assertThat(page.text()).contains("the name \"ours\" is taken").doesNotContain("identical");
    assertThat(page.select("form[action^=/import/]")).isEmpty();
    assertThat(send("ann", "x.tmx", MEMORY, "audience", "FR").status()).isEqualTo(403);

    assertThat(get("ann", hidden).status()).as("another's file").isEqualTo(404);
    assertThat(decide("ann", hidden, "do=discard").status()).isEqualTo(404);
    assertThat(get("rod", "/import").status()).isEqualTo(403);
    assertThat(web.get("/import").status()).isIn(303, 401);
  }

  @Test
  void whatIsWrongIsSaidAndLeavesNothing() throws IOException {
    long before = instance.ledger().lastPosition();
    for (String[] field :
        new String[][] {
          {"status", "none"},
          {"encoding", "x-none"},
          {"columns", "qqz"},
          {"format", "docx"},
        }) {
      Answer wrong = send("ann", "terms.csv", TABLE, field);
      assertThat(wrong.status()).as(field[0]).isEqualTo(400);
      assertThat(wrong.page().select(".notice").text()).contains(field[0]);
    }
    assertThat(send("ann", "terms.exe", "x").page().select(".notice").text()).contains("terms.exe");
    assertThat(send("ann", "a.csv", "").status()).isEqualTo(400);
    String cut = send("ann", "cut.csv", TABLE + "\"open").header("Location");
    Document page = settled("ann", cut);
    assertThat(page.text()).contains("cannot be read to its end");
    assertThat(page.select("form[action^=/import/]")).isEmpty();
    assertThat(decide("ann", cut, "do=write&refused=skip&conflicting=skip").status())
        .isEqualTo(303);
    assertThat(settled("ann", cut).select("h2").text()).startsWith("Nothing was written");
    assertThat(
            web.send(
                    "POST",
                    cut,
                    "csrf=forged&do=write",
                    "Cookie",
                    sessions.get("ann"),
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .status())
        .isEqualTo(403);
    assertThat(decide("ann", cut, "do=discard").header("Location")).isEqualTo("/import");
    assertThat(get("ann", cut).status()).isEqualTo(404);
    assertThat(get("ann", "/import/none").status()).isEqualTo(404);
    assertThat(instance.ledger().lastPosition()).isEqualTo(before);
  }

  @Test
  void filesDoNotStayWhenTheServerStops() throws IOException {
    long before = kept();
    send("ann", "terms.csv", TABLE);
    assertThat(kept()).isEqualTo(before + 1);
    server.close();
    assertThat(kept()).isEqualTo(before);
    server = WebServer.start(instance, ServedSamples.settings(0));
  }

  private static long kept() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(path -> path.getFileName().toString().startsWith("p5-upload-")).count();
    }
  }

  @Test
  void aProgramGetsTheRowsAndWritesAllOrNone() throws IOException {
    String token = instance.accounts().issueToken("ann", "tests", Optional.empty());
    JsonNode dry = api(token, 200, Map.of());
    assertThat(dry.path("counts").path("refused").asInt()).isEqualTo(1);
    assertThat(dry.path("written").asInt()).isZero();
    assertThat(dry.path("rows").findValuesAsText("outcome"))
        .containsExactlyInAnyOrder("changed", "conflicting", "refused");
    assertThat(api(token, 422, Map.of("apply", "true")).path("written").asInt()).isZero();
    Map<String, String> lenient = Map.of("apply", "true", "refused", "skip", "conflicting", "skip");
    assertThat(api(token, 200, lenient).path("written").asInt()).isEqualTo(2);
    assertThat(api(token, 200, Map.of()).path("counts").path("identical").asInt()).isEqualTo(2);
    api(token, 400, Map.of("refused", "perhaps"));
    String reader = instance.accounts().issueToken("rod", "tests", Optional.empty());
    api(reader, 403, Map.of());
  }

  private JsonNode api(String token, int status, Map<String, String> fields) throws IOException {
    Answer answer =
        web.send(
            "POST",
            "/api/v1/import",
            parts(fields, "terms.csv", TABLE),
            "Authorization",
            "Bearer " + token,
            "Content-Type",
            "multipart/form-data; boundary=" + BOUNDARY);
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    return new ObjectMapper().readTree(answer.body());
  }
}
