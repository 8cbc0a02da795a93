package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.glossary.lookup.LookupJson;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** The JSON interface for programs. */
class ApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Web web = Web.samples();
  private final Instance instance = ServedSamples.get().instance();

  private JsonNode get(String path) throws IOException {
    Answer answer = web.get(ApiRoutes.PREFIX + path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    assertThat(answer.header("Content-Type").toLowerCase(Locale.ROOT))
        .startsWith("application/json");
    return MAPPER.readTree(answer.body());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void lookupAnswersWhatTheCommandLinePrints() throws IOException {
    JsonNode answer = get("/lookup?term=%E6%88%98%E7%95%A5%E7%A8%B3%E5%AE%9A");

    // What the five agree to is said beside it.
    assertThat(((ObjectNode) answer).remove("agreed").path("strategic-stability")).isEmpty();
    assertThat(answer)
        .isEqualTo(MAPPER.readTree(LookupJson.write(instance.lookup().lookup("战略稳定")).toString()));
    assertThat(names(answer)).containsExactly("query", "coverage", "entries");
    assertThat(answer.at("/coverage/papers").asInt()).isEqualTo(2);
    JsonNode languages = answer.at("/entries/0/languages");
    assertThat(names(languages)).containsExactlyInAnyOrder("zh", "en", "fr", "ru", "es", "ar");
    for (JsonNode language : languages) {
      assertThat(names(language)).containsExactly("terms", "first", "passages");
      assertThat(names(language.at("/terms/0"))).containsExactly("text", "status", "count");
      assertThat(names(language.get("first")))
          .containsExactly(
              "symbol", "paragraph", "date", "quote", "authored", "citation", "date_source");
      assertThat(language.at("/first/citation").asText())
          .startsWith(language.at("/first/symbol").asText());
      assertThat(language.at("/first/date_source").asText()).isNotBlank();
    }
  }

  @Test
  void lookupOfAnUnknownTermHasNoEntries() throws IOException {
    assertThat(get("/lookup?term=nothinglikethis").get("entries")).isEmpty();
  }

  @Test
  void searchGoesToTheEndWithoutRepeats() throws IOException {
    Set<String> seen = new TreeSet<>();
    String cursor = "";
    int hits = 0;
    int total;
    do {
      JsonNode page = get("/search?q=nuclear" + cursor);
      total = page.get("total").asInt();
      for (JsonNode hit : page.get("hits")) {
        hits++;
        seen.add(hit.get("paper").asText() + " " + hit.get("group").asInt());
        assertThat(hit.get("passages")).anyMatch(passage -> passage.get("matched").asBoolean());
      }
      cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asText();
    } while (!cursor.isEmpty());

    assertThat(total).isGreaterThan(20);
    assertThat(hits).isEqualTo(total);
    assertThat(seen).hasSize(total);
  }

  @Test
  void searchSaysWhereTheWordsAre() throws IOException {
    JsonNode passages = get("/search?q=%22launch+on+warning%22").at("/hits/0/passages");
    for (JsonNode passage : passages) {
      String text = passage.get("text").asText();
      for (JsonNode range : passage.get("highlights")) {
        assertThat(text.substring(range.get(0).asInt(), range.get(1).asInt()))
            .matches("(?iu)[\\p{L}\\p{N}'’ -]+");
      }
    }
    assertThat(passages).anyMatch(passage -> !passage.get("highlights").isEmpty());
  }

  @Test
  void entriesAreListedAndDescribed() throws IOException {
    JsonNode entries = get("/entries").get("entries");

    assertThat(entries).hasSize(instance.terms().size());
    String id = entries.get(0).get("id").asText();
    JsonNode one = get("/entries/" + id);
    assertThat(one.get("entry")).isEqualTo(entries.get(0));
    assertThat(one.at("/observed/id").asText()).isEqualTo(id);
  }

  @Test
  void renderingsAreCountedByYearSubmitterAndPaper() throws IOException {
    JsonNode observed = get("/entries/strategic-stability/renderings");

    JsonNode languages = observed.get("languages");
    assertThat(names(languages)).containsExactlyInAnyOrder("zh", "en", "fr", "ru", "es", "ar");
    JsonNode lookup = get("/entries/strategic-stability").at("/observed/languages");
    for (String language : names(languages)) {
      JsonNode forms = languages.get(language).get("forms");
      assertThat(forms).as(language).isNotEmpty();
      for (JsonNode form : forms) {
        assertThat(sum(form.get("years"))).as(language).isEqualTo(form.get("count").asInt());
        assertThat(
                form.get("authored").asInt()
                    + form.get("translated").asInt()
                    + form.get("unknown").asInt())
            .isEqualTo(form.get("count").asInt());
        int papers = 0;
        for (JsonNode paper : form.get("papers")) {
          papers += paper.get("count").asInt();
        }
        assertThat(papers).isEqualTo(form.get("count").asInt());
        assertThat(lookup.get(language).get("terms"))
            .anyMatch(
                term ->
                    term.get("text").equals(form.get("term"))
                        && term.get("count").equals(form.get("count")));
      }
    }
    // The papers were written in Chinese and Russian: one side is an original each time.
    for (JsonNode pairing : observed.get("pairings")) {
      assertThat(pairing.get("source").asText()).isIn("zh", "ru");
      assertThat(pairing.get("count").asInt()).isPositive();
    }
    assertThat(observed.get("pairings")).isNotEmpty();
    assertThat(web.get(ApiRoutes.PREFIX + "/entries/none/renderings").status()).isEqualTo(404);
  }

  @Test
  void uptakeTellsWhoUsedATermFirstInEachLanguage() throws IOException {
    JsonNode uptake = get("/entries/strategic-stability/uptake");

    assertThat(uptake.at("/coverage/papers").asInt()).isEqualTo(2);
    assertThat(uptake.at("/steps/0/stage").asText()).isEqualTo("proposed");
    String before = "";
    for (JsonNode step : uptake.get("steps")) {
      assertThat(step.get("date").asText()).isGreaterThanOrEqualTo(before);
      before = step.get("date").asText();
      assertThat(step.get("date_source").asText()).isNotBlank();
    }
    JsonNode firsts = uptake.get("first_by_submitter");
    Set<String> languages = new TreeSet<>(firsts.findValuesAsText("language"));
    assertThat(languages).containsExactly("ar", "en", "es", "fr", "ru", "zh");
    JsonNode lookup = get("/entries/strategic-stability").at("/observed/languages");
    for (JsonNode first : firsts) {
      // Nobody's first use is before the first of all in that language.
      String language = first.get("language").asText();
      assertThat(first.get("date").asText())
          .isGreaterThanOrEqualTo(lookup.at("/" + language + "/first/date").asText());
      assertThat(first.get("citation").asText()).startsWith("NPT/CONF.2020/");
    }
    assertThat(web.get(ApiRoutes.PREFIX + "/entries/none/uptake").status()).isEqualTo(404);
  }

  private static int sum(JsonNode counts) {
    int sum = 0;
    for (JsonNode count : counts) {
      sum += count.asInt();
    }
    return sum;
  }

  @Test
  void papersAndTheirPassagesAreGivenOut() throws IOException {
    JsonNode papers = get("/papers").get("papers");

    assertThat(papers).hasSize(2);
    for (JsonNode paper : papers) {
      String id = paper.get("id").asText();
      assertThat(get("/papers/" + id)).isEqualTo(paper);
      assertThat(paper.get("versions")).hasSize(6);
      JsonNode all = get("/papers/" + id + "/passages").get("groups");
      JsonNode arabic = get("/papers/" + id + "/passages?language=ar").get("groups");
      assertThat(all.size()).isGreaterThan(30).isGreaterThanOrEqualTo(arabic.size());
      assertThat(arabic)
          .allMatch(
              group -> group.findValuesAsText("language").contains("ar"), "has an Arabic passage");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /lookup, 400, term is missing",
    "GET, /search, 400, q is missing",
    "GET, /search?q=a&cursor=forged, 400, start again from the first page",
    "GET, /entries/none, 404, none",
    "GET, /entries/%3Cscript%3E, 404, <script>",
    "GET, /papers/none, 404, none",
    "GET, /papers/none/passages, 404, none",
    "GET, /papers/NPT_CONF.2020_WP.9102/passages?language=xx!!, 400, xx!!",
    "GET, /nothing, 404, /nothing",
    "POST, /papers, 403, token",
  })
  void errorsAreProblems(String method, String path, int status, String detail) throws IOException {
    Answer answer = web.send(method, ApiRoutes.PREFIX + path, "");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    JsonNode problem = MAPPER.readTree(answer.body());
    assertThat(names(problem)).containsExactly("type", "title", "status", "detail");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asText()).contains(detail);
  }

  @Test
  void theDocumentDescribesExactlyTheRoutesThatAre() throws IOException {
    Set<String> described = new TreeSet<>();
    get("/openapi.json")
        .get("paths")
        .properties()
        .forEach(
            path ->
                names(path.getValue())
                    .forEach(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    Set<String> registered = new TreeSet<>();
    for (WebServer.Route route : ServedSamples.get().server().routes()) {
      boolean api = route.path().startsWith(ApiRoutes.PREFIX);
      if (api && !route.path().endsWith("/openapi.json")) {
        registered.add(route.method() + " " + route.path());
      }
    }

    assertThat(described).hasSizeGreaterThan(8).isEqualTo(registered);
  }

  @Test
  void theDocumentSaysWhichProgramItIs() throws IOException {
    JsonNode document = get("/openapi.json");

    assertThat(document.get("openapi").asText()).startsWith("3.");
    assertThat(document.at("/info/title").asText()).isEqualTo("P5 Glossary");
    assertThat(document.at("/info/version").asText()).isEqualTo(ServedSamples.VERSION);
  }
}
