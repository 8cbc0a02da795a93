package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** Drafts pasted into the page or sent by a program: what comes back, and that nothing stays. */
class CheckRoutesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BOUNDARY = "drafts-drafts";

  /** A word that stands in no file of the project but this. */
  private static final String MARK = "Quillonbrandt";

  private static final String ENGLISH =
      "1. " + MARK + " said that the States agreed on 12 measures in 2019.\n\n2. They met again.\n";
  private static final String FRENCH =
      "1. "
          + MARK
          + " a dit que les États sont convenus de 14 mesures en 2019.\n\n"
          + "2. Ils se sont réunis à nouveau.\n";

  @TempDir private static Path folder;
  private static Instance instance;
  private static WebServer server;
  private static Web web;
  private static String authorization;

  @BeforeAll
  static void serve() {
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    server = WebServer.start(instance, ServedSamples.settings(0));
    web = new Web(server.address());
    authorization = "Bearer " + OperatorToken.read(folder.resolve("data")).orElseThrow().token();
  }

  @AfterAll
  static void close() {
    server.close();
    instance.close();
  }

  private static Answer post(String path, ObjectNode body) {
    return web.send("POST", path, body.toString(), "Authorization", authorization);
  }

  private static ObjectNode texts(String source, String target) {
    return JsonNodeFactory.instance.objectNode().put("source", source).put("target", target);
  }

  private static JsonNode json(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    try {
      return MAPPER.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  /** Names and values of fields by turns, as a browser sends a form with files. */
  private static Answer form(String cookie, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append("--").append(BOUNDARY).append("\r\n");
      body.append("Content-Disposition: form-data; name=\"").append(fields[i]).append('"');
      if (fields[i].endsWith("-file")) {
        body.append("; filename=\"draft.txt\"\r\nContent-Type: text/plain");
      }
      body.append("\r\n\r\n").append(fields[i + 1]).append("\r\n");
    }
    body.append("--").append(BOUNDARY).append("--\r\n");
    return web.send(
        "POST",
        "/check",
        body.toString(),
        "Cookie",
        cookie,
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aProgramIsToldWhatIsWrongInEveryLanguage(String tag, String statement) {
    String other = statements().get(tag.equals("en") ? 2 : 1).get()[1].toString();

    JsonNode clean = json(post("/api/v1/check", texts(other, statement)));
    JsonNode report = json(post("/api/v1/check", texts(other, statement.replace("12", "14"))));

    assertThat(report.path("target_language").asText()).isEqualTo(tag);
    assertThat(clean.path("findings").findValuesAsText("kind")).doesNotContain("number");
    assertThat(report.path("findings").findValuesAsText("kind")).contains("number");
  }

  /** The same in the six languages, long enough to tell which it is. */
  private static List<Arguments> statements() {
    return List.of(
        statement("zh", "1. 各国于2019年商定了12项措施，以加强相互信任。", "2. 秘书处将于明年就这些措施提出报告。"),
        statement(
            "en",
            "1. The States agreed on 12 measures in 2019 to build trust.",
            "2. The secretariat will report on them next year."),
        statement(
            "fr",
            "1. Les États sont convenus en 2019 de 12 mesures de confiance.",
            "2. Le secrétariat en rendra compte l’an prochain."),
        statement(
            "ru",
            "1. В 2019 году государства согласовали 12 мер доверия.",
            "2. В следующем году секретариат представит доклад."),
        statement(
            "es",
            "1. Los Estados acordaron en 2019 un total de 12 medidas.",
            "2. La secretaría informará sobre ellas el próximo año."),
        statement(
            "ar",
            "1. اتفقت الدول في عام 2019 على 12 تدبيرا لبناء الثقة.",
            "2. وستقدم الأمانة تقريرا عنها في العام المقبل."));
  }

  private static Arguments statement(String tag, String first, String second) {
    return Arguments.of(tag, String.join("\n\n", first, second));
  }

  @Test
  void theAnswerMayNotBeStoredAndComesInTwoFormats() {
    Answer answer = post("/api/v1/check", texts(ENGLISH, FRENCH));
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    Answer sarif = post("/api/v1/check", texts(ENGLISH, FRENCH).put("format", "sarif"));
    assertThat(json(sarif).path("version").asText()).isEqualTo("2.1.0");
    assertThat(sarif.header("Content-Type")).startsWith("application/sarif+json");
    JsonNode list =
        json(
            post(
                "/api/v1/check",
                texts(
                        "Strategic stability matters to every State. It is of interest to the whole world, and"
                            + " the States will go on with their dialogue next year.",
                        "")
                    .put("list", "fr")));
    assertThat(list.toString()).contains("stabilité stratégique");
    JsonNode alone = json(post("/api/v1/check", texts(ENGLISH, "")));
    assertThat(alone.path("target_language").isNull()).isTrue();
  }

  @Test
  void oneSentenceIsEnoughAndItsLanguageCanBeSaid() {
    JsonNode told = json(post("/api/v1/check", texts("There are 12 doors.", "Es sind drei.")));
    assertThat(told.path("source_language").asText()).isEqualTo("en");
    ObjectNode said = texts("12", "14").put("source_language", "ru").put("target_language", "ar");
    JsonNode report = json(post("/api/v1/check", said));
    assertThat(report.path("source_language").asText()).isEqualTo("ru");
    assertThat(report.path("target_language").asText()).isEqualTo("ar");
    assertThat(report.path("findings").findValuesAsText("kind")).contains("number");
    assertThat(post("/api/v1/check", texts("12", "14")).status()).isEqualTo(422);
    assertThat(post("/api/v1/check", said.deepCopy().put("target_language", "?")).status())
        .isEqualTo(400);
  }

  @Test
  void thePageChecksOneTextAlone() {
    Answer opened = web.get("/check");
    String cookie = opened.header("Set-Cookie").split(";", -1)[0];
    String token = opened.page().select("form.check input[name=csrf]").attr("value");
    String[] fields = {"csrf", token, "source", "Two words.", "source-language", "fr"};

    Answer alone = form(cookie, fields);
    assertThat(alone.status()).as(alone.body()).isEqualTo(200);
    assertThat(alone.page().select("#result + .facts").text()).contains("French");
    assertThat(form(cookie, with(fields, "format", "bilingual")).status()).isEqualTo(422);
    fields[fields.length - 1] = "tlh";
    assertThat(form(cookie, fields).status()).isEqualTo(400);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(post("/api/v1/check", texts("", FRENCH)).status()).isEqualTo(400);
    assertThat(post("/api/v1/check", texts(ENGLISH, FRENCH).put("format", "tarot")).status())
        .isEqualTo(400);
    assertThat(post("/api/v1/check", texts(ENGLISH, "").put("list", "?")).status()).isEqualTo(400);
    assertThat(web.send("POST", "/api/v1/check", "{}").status()).isEqualTo(403);
    ObjectNode unknown = JsonNodeFactory.instance.objectNode().put("finding", "0".repeat(64));
    assertThat(post("/api/v1/check/unsilence", unknown).status()).isEqualTo(404);
    assertThat(post("/api/v1/check/silence", unknown).status()).isEqualTo(400);
    assertThat(post("/api/v1/check/silence", unknown.deepCopy().put("finding", "x")).status())
        .isEqualTo(400);
  }

  @Test
  void aFindingIsSilencedAndShownAgainOnThePage() {
    Answer opened = web.get("/check");
    String cookie = opened.header("Set-Cookie").split(";", -1)[0];
    String token = opened.page().select("form.check input[name=csrf]").attr("value");
    String[] fields = {"csrf", token, "source", ENGLISH, "target", FRENCH, "format", "page"};

    Answer found = form(cookie, fields);
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    assertThat(found.header("Cache-Control")).isEqualTo("no-store");
    String id = found.page().select("li.finding input[name=finding]").attr("value");
    assertThat(id).hasSize(64);
    String type = "application/x-www-form-urlencoded";
    String silence = "csrf=" + token + "&finding=" + id + "&kind=number&reason=";
    assertThat(
            web.send("POST", "/check/silence", silence, "Cookie", cookie, "Content-Type", type)
                .status())
        .isEqualTo(400);
    web.send("POST", "/check/silence", silence + "ok", "Cookie", cookie, "Content-Type", type);

    Answer silenced = form(cookie, fields);
    assertThat(silenced.page().select("ol.findings input[name=finding]")).isEmpty();
    assertThat(silenced.page().select("ul.findings input[name=finding]").attr("value"))
        .isEqualTo(id);
    Answer back =
        web.send(
            "POST",
            "/check/unsilence",
            "csrf=" + token + "&finding=" + id,
            "Cookie",
            cookie,
            "Content-Type",
            type);
    assertThat(back.status()).isEqualTo(303);
    assertThat(form(cookie, fields).page().select("ol.findings input[name=finding]").attr("value"))
        .isEqualTo(id);
  }

  @Test
  void downloadsAreFilesOfTheirKind() {
    Answer opened = web.get("/check");
    String cookie = opened.header("Set-Cookie").split(";", -1)[0];
    String token = opened.page().select("form.check input[name=csrf]").attr("value");
    String[] fields = {"csrf", token, "source-file", ENGLISH, "target-file", FRENCH};
    Map<String, String> types = new TreeMap<>();
    for (String format : List.of("json", "sarif", "html", "bilingual")) {
      Answer file = form(cookie, with(fields, "format", format));
      assertThat(file.status()).as(format).isEqualTo(200);
      assertThat(file.header("Content-Disposition")).as(format).startsWith("attachment");
      assertThat(file.header("Cache-Control")).as(format).isEqualTo("no-store");
      assertThat(file.body()).as(format).isNotBlank();
      types.put(format, file.header("Content-Type"));
    }
    assertThat(types.get("json")).startsWith("application/json");
    assertThat(types.get("sarif")).startsWith("application/sarif+json");
    assertThat(types.get("html")).startsWith("text/html");
    assertThat(types.get("bilingual")).contains("wordprocessingml");
    // A text is no Word document that could get comments.
    assertThat(form(cookie, with(fields, "format", "docx")).status()).isEqualTo(422);
    assertThat(form(cookie, "csrf", token, "source", "", "format", "page").status()).isEqualTo(422);
    assertThat(form(cookie, "csrf", "x", "source", ENGLISH).status()).isEqualTo(403);
  }

  @Test
  void nothingOfADraftStaysOnDisk() throws IOException {
    long events = instance.ledger().lastPosition();
    JsonNode report = json(post("/api/v1/check", texts(ENGLISH, FRENCH)));
    assertThat(report.toString()).contains(MARK);
    Answer opened = web.get("/check");
    String cookie = opened.header("Set-Cookie").split(";", -1)[0];
    String token = opened.page().select("form.check input[name=csrf]").attr("value");
    form(cookie, "csrf", token, "source-file", ENGLISH, "target", FRENCH, "format", "bilingual");
    post("/api/v1/check", texts(MARK, MARK));
    assertThat(instance.ledger().lastPosition()).isEqualTo(events);

    List<Path> searched = new ArrayList<>();
    for (Path root :
        List.of(folder, Path.of(System.getProperty("java.io.tmpdir")), Path.of("/dev/shm"))) {
      if (Files.isDirectory(root)) {
        int depth = root.equals(folder) ? 10 : 2;
        try (Stream<Path> files = Files.find(root, depth, (path, facts) -> facts.isRegularFile())) {
          files.filter(path -> root.equals(folder) || isOurs(root, path)).forEach(searched::add);
        } catch (java.io.UncheckedIOException unreadable) {
          // Somebody else's folder beside ours.
        }
      }
    }
    assertThat(searched).isNotEmpty();
    for (Path file : searched) {
      if (Files.exists(file)) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as("%s", file)
            .doesNotContain(MARK);
      }
    }
  }

  /** Where drafts and uploads could be left: our own folders for them, and Jetty's for parts. */
  private static boolean isOurs(Path root, Path file) {
    String name = root.relativize(file).toString();
    return name.contains("p5-draft") || name.contains("MultiPart") || name.contains("jetty");
  }
}
