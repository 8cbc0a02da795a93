package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.candidate.Candidate;
import org.p5glossary.server.http.Web.Answer;

/**
 * Correcting alignments through the interface for programs, and what its pages refuse; what editors
 * do with divergent renderings.
 */
class CorrectionApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PAPER = "/api/v1/papers/" + EditableSample.PAPER;

  private static EditableSample sample;
  private static Web web;

  @BeforeAll
  static void start() {
    sample = EditableSample.start();
    web = new Web(sample.address());
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  private static JsonNode json(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    try {
      return MAPPER.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static JsonNode alignment(String source, String target) {
    return json(web.get(PAPER + "/alignment?source=" + source + "&target=" + target));
  }

  private static Answer ask(
      String source, String target, String version, String edit, boolean confirmed) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("source", source).put("target", target).put("version", version).put("edit", edit);
    body.put("confirm_original", confirmed);
    return web.send(
        "POST", PAPER + "/alignment", body.toString(), "Authorization", sample.authorization());
  }

  private static String version(JsonNode alignment) {
    return alignment.path("version").asText();
  }

  private static List<String> groups() {
    return StreamSupport.stream(
            json(web.get(PAPER + "/passages")).path("groups").spliterator(), false)
        .map(group -> group.path("passages").findValuesAsText("text").toString())
        .toList();
  }

  @Test
  void aCorrectionHoldsForItsPairAloneAndIsUndoneAndRedone() {
    JsonNode before = alignment("zh", "en");
    String others = version(alignment("en", "ar")) + version(alignment("zh", "ar"));
    List<String> groups = groups();

    JsonNode merged = json(ask("zh", "en", version(before), "merge 20", true));
    assertThat(merged.path("beads")).hasSize(before.path("beads").size() - 1);
    JsonNode bead = merged.path("beads").path(20);
    assertThat(bead.path("status").asText()).isEqualTo("verified");
    assertThat(bead.path("verified_by").asText()).isEqualTo("tester");
    assertThat(bead.path("source").size() + bead.path("target").size()).isGreaterThan(2);
    assertThat(version(alignment("en", "ar")) + version(alignment("zh", "ar"))).isEqualTo(others);
    assertThat(groups()).isNotEqualTo(groups).hasSizeLessThan(groups.size());
    // What is searched follows at once.
    String words = bead.path("target").path(0).asText();
    assertThat(
            web.get(
                    "/api/v1/search?q="
                        + java.net.URLEncoder.encode(
                            "\"" + words.substring(0, Math.min(40, words.lastIndexOf(' '))) + "\"",
                            java.nio.charset.StandardCharsets.UTF_8))
                .body())
        .contains(bead.path("target").path(1).asText());

    JsonNode undone = json(ask("zh", "en", version(merged), "undo", false));
    assertThat(undone.path("beads")).isEqualTo(before.path("beads"));
    assertThat(version(undone)).isEqualTo(version(before));
    assertThat(groups()).isEqualTo(groups);

    JsonNode redone = json(ask("zh", "en", version(undone), "redo", false));
    assertThat(redone.path("beads")).isEqualTo(merged.path("beads"));
    json(ask("zh", "en", version(redone), "undo", false));
    assertThat(sample.instance().ledger().verify().isSound()).isTrue();
  }

  @Test
  void aCorrectionOfAnotherVersionIsAConflict() {
    JsonNode before = alignment("zh", "ar");
    JsonNode verified = json(ask("zh", "ar", version(before), "verify 5", false));
    long events = sample.instance().ledger().lastPosition();

    Answer late = ask("zh", "ar", version(before), "verify 6", false);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("corrected last by tester");
    assertThat(late.header("Content-Type")).startsWith("application/problem+json");
    assertThat(sample.instance().ledger().lastPosition()).isEqualTo(events);
    json(ask("zh", "ar", version(verified), "undo", false));
  }

  @Test
  void theOriginalIsNotTouchedWithoutAsking() {
    JsonNode before = alignment("zh", "en");
    Answer answer = ask("zh", "en", version(before), "merge 3", false);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("confirm_original");
    assertThat(version(alignment("zh", "en"))).isEqualTo(version(before));
    // Between two translations there is nothing to ask.
    JsonNode translations = alignment("en", "ar");
    JsonNode merged = json(ask("en", "ar", version(translations), "merge 3", false));
    json(ask("en", "ar", version(merged), "undo", false));
  }

  @Test
  void ofManyAtOnceExactlyOneIsMade() throws InterruptedException {
    JsonNode before = alignment("en", "ar");
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<Integer>> asked =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            start.await();
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          return ask("en", "ar", version(before), "verify " + i, false).status();
                        }))
            .toList();
    start.countDown();
    assertThat(asked.stream().map(CompletableFuture::join).toList())
        .containsOnlyOnce(200)
        .contains(409)
        .allMatch(status -> status == 200 || status == 409);
    json(ask("en", "ar", version(alignment("en", "ar")), "undo", false));
  }

  @Test
  void whatMakesNoSenseIsRefusedWithItsReason() {
    String version = version(alignment("zh", "ar"));
    assertThat(ask("zh", "ar", version, "merge 9999", true).status()).isEqualTo(422);
    assertThat(ask("zh", "ar", version, "split 2 0 0", true).body()).contains("no_such_cut");
    assertThat(ask("zh", "ar", version, "drop 2", true).status()).isEqualTo(400);
    assertThat(ask("zh", "ar", "", "verify 2", true).status()).isEqualTo(409);
    assertThat(ask("zh", "fr", version, "verify 2", true).status()).isEqualTo(404);
    assertThat(web.get(PAPER + "/alignment?source=zh").status()).isEqualTo(400);
    String nobody = "/api/v1/corrections/" + "0".repeat(64) + "/retract";
    assertThat(web.send("POST", nobody, "", "Authorization", sample.authorization()).status())
        .isEqualTo(404);
    assertThat(web.send("POST", PAPER + "/alignment", "{}").status()).isEqualTo(403);
    assertThat(web.send("POST", "/papers/" + EditableSample.PAPER + "/align", "").status())
        .isEqualTo(403);
    assertThat(web.send("POST", "/corrections", "").status()).isEqualTo(403);
  }

  @Test
  void aCorrectionIsListedAndTakenBackByItsId() {
    JsonNode verified = json(ask("zh", "ar", version(alignment("zh", "ar")), "verify 8", false));
    String id = verified.path("undo").asText();
    JsonNode listed = json(web.get("/api/v1/corrections?status=in_force"));
    assertThat(listed.findValuesAsText("id")).contains(id);
    String path = "/api/v1/corrections/" + id;
    String authorization = sample.authorization();
    assertThat(web.send("POST", path + "/retract", "", "Authorization", authorization).status())
        .isEqualTo(204);
    assertThat(web.send("POST", path + "/retract", "", "Authorization", authorization).status())
        .isEqualTo(422);
    assertThat(json(web.get("/api/v1/corrections?status=retracted")).findValuesAsText("id"))
        .contains(id);
    assertThat(web.send("POST", path + "/restore", "", "Authorization", authorization).status())
        .isEqualTo(204);
    assertThat(web.send("POST", path + "/retract", "", "Authorization", authorization).status())
        .isEqualTo(204);
  }

  @Test
  void aFormOfAnOldPageShowsTheConflict() {
    String page = "/papers/" + EditableSample.PAPER + "/align";
    Answer opened = web.get(page + "?source=ar&target=en");
    String cookie = opened.header("Set-Cookie").split(";", -1)[0];
    String token = opened.page().select("#beads input[name=csrf]").attr("value");
    String old = opened.page().select("#beads input[name=version]").attr("value");
    JsonNode verified = json(ask("ar", "en", old, "verify 7", false));

    Answer late =
        web.send(
            "POST",
            page,
            "csrf=" + token + "&source=ar&target=en&version=" + old + "&do=verify+9",
            "Cookie",
            cookie,
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select(".notice").text()).contains("tester");
    assertThat(late.page().select("#beads input[name=version]").attr("value"))
        .isEqualTo(version(verified));
    assertThat(late.page().select(".bead.verified")).hasSize(1);
    json(ask("ar", "en", version(verified), "undo", false));
  }

  private static Answer post(String path, String body) {
    return web.send("POST", path, body, "Authorization", sample.authorization());
  }

  private static JsonNode divergences(String query) {
    Answer answer =
        web.send("GET", "/api/v1/divergences" + query, "", "Authorization", sample.authorization());
    return json(answer);
  }

  @Test
  void anUnknownRenderingIsOfferedInThreePhrasesAndBecomesAProposal() {
    JsonNode list = divergences("?kind=unknown-rendering");
    assertThat(list.path("total").asInt()).isPositive().isEqualTo(list.path("divergences").size());
    double before = Double.MAX_VALUE;
    for (JsonNode one : list.path("divergences")) {
      assertThat(one.path("importance").asDouble()).isLessThanOrEqualTo(before);
      before = one.path("importance").asDouble();
      assertThat(one.path("choices")).hasSizeBetween(1, 3);
      String text = one.at("/first/text").asText();
      JsonNode range = one.at("/first/range");
      assertThat(one.at("/choices/0/range")).isEqualTo(range);
      assertThat(text.substring(range.path(0).asInt(), range.path(1).asInt())).isNotBlank();
    }
    JsonNode first = list.path("divergences").path(0);
    String path = "/api/v1/divergences/" + first.path("id").asText();
    JsonNode entry = json(web.get("/api/v1/entries/" + first.path("entry").asText()));

    assertThat(post(path + "/propose", "{\"choice\": 4}").status()).isEqualTo(400);
    Answer made = post(path + "/propose", "{\"choice\": 1}");

    assertThat(made.status()).as(made.body()).isEqualTo(201);
    JsonNode proposal =
        json(web.send("GET", made.header("Location"), "", "Authorization", sample.authorization()));
    assertThat(proposal.toString())
        .contains(first.at("/choices/0/phrase").asText())
        .contains("\"status\":\"open\"");
    // The entry stays as it was until somebody decides.
    assertThat(json(web.get("/api/v1/entries/" + first.path("entry").asText())).get("entry"))
        .isEqualTo(entry.get("entry"));
  }

  @Test
  void aDivergenceIsSilencedWithAReasonAndShownAgain() {
    JsonNode last = divergences("").path("divergences");
    String id = last.path(last.size() - 1).path("id").asText();
    String path = "/api/v1/divergences/" + id;

    assertThat(post(path + "/silence", "{}").status()).isEqualTo(400);
    assertThat(post(path + "/silence", "{\"reason\": \"a quotation\"}").status()).isEqualTo(204);

    JsonNode silenced = divergences("");
    assertThat(silenced.path("divergences").findValuesAsText("id")).doesNotContain(id);
    assertThat(silenced.path("silenced").path(0).path("reason").asText()).isEqualTo("a quotation");
    // The ledger holds its name, not its words.
    StringBuilder events = new StringBuilder();
    sample
        .instance()
        .ledger()
        .readAfter(0, recorded -> events.append(recorded.event().payload()).append('\n'));
    assertThat(events).contains(id);
    assertThat(post(path + "/unsilence", "{}").status()).isEqualTo(204);
    assertThat(divergences("").path("divergences").findValuesAsText("id")).contains(id);
  }

  @Test
  void divergencesAreNarrowedAndTheirPageSendsForms() {
    int all = divergences("").path("total").asInt();
    int english = divergences("?language=en").path("total").asInt();
    int arabic = divergences("?language=ar").path("total").asInt();
    assertThat(english + arabic).isEqualTo(all);
    assertThat(divergences("?paper=" + EditableSample.PAPER).path("total").asInt()).isEqualTo(all);
    assertThat(divergences("?since=2999-01-01").path("total").asInt()).isZero();
    assertThat(web.send("POST", "/divergences/" + "0".repeat(64) + "/silence", "").status())
        .isEqualTo(403);
    assertThat(post("/api/v1/divergences/" + "0".repeat(64) + "/silence", "{}").status())
        .isEqualTo(404);

    for (String ui : List.of("zh", "en", "ar")) {
      Answer opened = web.get("/divergences?ui=" + ui);
      assertThat(opened.status()).isEqualTo(200);
      assertThat(opened.page().select("li.finding")).isNotEmpty();
      assertThat(opened.page().select("li.finding blockquote mark")).isNotEmpty();
      assertThat(opened.page().select("li.finding button[name=choice]")).isNotEmpty();
    }
  }

  @Test
  void aConceptIsProposedInAllItsLanguagesOrRejectedForGood() {
    JsonNode list = operator("/api/v1/candidates");
    assertThat(list.path("total").asInt()).isGreaterThan(2);
    assertThat(
            sample
                .instance()
                .whole()
                .candidates()
                .list(Language.CHINESE, Language.ENGLISH, 5000)
                .stream()
                .map(Candidate::targetTerm))
        .as("a plural of a term that is known")
        .contains("nuclear-weapon States");
    assertThat(list.findValuesAsText("en")).isNotEmpty().doesNotContain("nuclear-weapon States");
    JsonNode first = list.path("candidates").path(0);
    JsonNode second = list.path("candidates").path(1);
    assertThat(first.path("terms")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(first.path("evidence")).isNotEmpty();
    String path = "/api/v1/candidates/" + first.path("id").asText();
    ObjectNode body = JsonNodeFactory.instance.objectNode();

    assertThat(post(path + "/propose", body.toString()).status()).isEqualTo(400);
    body.set("terms", first.path("terms").deepCopy());
    ((ObjectNode) body.path("terms")).put("fr", "changé par une personne");
    // A term that was not found in a passage needs a reason.
    assertThat(post(path + "/propose", body.toString()).status()).isEqualTo(422);
    body.put("reason", "the usual French term");
    Answer made = post(path + "/propose", body.toString());
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    JsonNode proposal = operator(made.header("Location"));
    assertThat(proposal.toString())
        .contains("changé par une personne", first.at("/terms/en").asText(), "\"evidence\"");

    String other = "/api/v1/candidates/" + second.path("id").asText();
    assertThat(post(other + "/reject", "{\"reason\": \"no term\"}").status()).isEqualTo(204);
    assertThat(post(other + "/reject", "{}").status()).isEqualTo(404);
    assertThat(operator("/api/v1/candidates").path("candidates").findValuesAsText("id"))
        .doesNotContain(first.path("id").asText(), second.path("id").asText());
    for (String ui : List.of("zh", "en", "ar")) {
      Answer page = web.get("/candidates?ui=" + ui);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.page().select("form.propose input[name^=term-]").size() % 6).isZero();
      assertThat(page.page().select("form.propose")).isNotEmpty();
    }
  }

  private static JsonNode operator(String path) {
    return json(web.send("GET", path, "", "Authorization", sample.authorization()));
  }
}
