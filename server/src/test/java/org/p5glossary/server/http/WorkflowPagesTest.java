package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.server.http.Web.Answer;

/** From proposing to agreeing, by the pages' own forms and by the API. */
class WorkflowPagesTest {

  @TempDir private static Path folder;
  private static WorkflowSample sample;

  @BeforeAll
  static void start() {
    sample = WorkflowSample.start(folder);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  /** The fields of a form as a browser would send them, with some filled in. */
  private static List<String> fields(Document page, String form, String... filled) {
    List<String> fields = new ArrayList<>();
    for (Element field : page.select(form + " input, " + form + " select, " + form + " textarea")) {
      String name = field.attr("name");
      boolean off =
          (field.attr("type").equals("radio") || field.attr("type").equals("checkbox"))
              && !field.hasAttr("checked");
      if (!name.isEmpty() && !off) {
        String value =
            field.tagName().equals("select")
                ? field.select("option[selected]").isEmpty()
                    ? field.select("option").attr("value")
                    : field.select("option[selected]").attr("value")
                : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
        for (int i = 0; i < filled.length; i += 2) {
          value = filled[i].equals(name) ? filled[i + 1] : value;
        }
        fields.addAll(List.of(name, value));
      }
    }
    for (int i = 0; i < filled.length; i += 2) {
      if (!fields.contains(filled[i])) {
        fields.addAll(List.of(filled[i], filled[i + 1]));
      }
    }
    return fields;
  }

  private static Answer propose(String name, String entry, String... filled) {
    Document form = sample.get(name, "/propose?kind=change&entry=" + entry).page();
    return sample.form(name, "/propose", fields(form, "form.propose", filled));
  }

  @Test
  void aProposalGoesFromTheFormThroughTheQueueIntoTheEntry() {
    String entry = "no-first-use";
    Answer unproved = propose("amina", entry, "zh-1-text", "不首先动用", "do", "propose");
    assertThat(unproved.status()).isEqualTo(422);
    assertThat(unproved.page().select(".notice").text()).contains("has no passage");

    Answer preview = propose("amina", entry, "zh-1-text", "战略稳定", "reason", "r", "do", "preview");
    assertThat(preview.page().select(".changes ins").text()).contains("战略稳定");
    assertThat(preview.page().select("#zh-1-same a").attr("href"))
        .isEqualTo("/entries/strategic-stability");

    Answer sent =
        propose("amina", entry, "zh-1-text", "不首先动用", "reason", "said in May", "do", "propose");
    assertThat(sent.status()).isEqualTo(303);
    String proposal = sent.header("Location");
    assertThat(sample.get("olga", "/proposals").page().select("tbody th a").eachAttr("href"))
        .contains(proposal);
    assertThat(sample.get("", "/proposals").page().select("tbody th a")).isEmpty();

    Document page = sample.get("olga", proposal).page();
    assertThat(page.select(".changes ins").text()).contains("不首先动用");
    assertThat(
            sample
                .form(
                    "olga", proposal + "/triage", List.of("priority", "high", "due", "2020-01-02"))
                .status())
        .isEqualTo(303);
    assertThat(sample.get("olga", "/proposals").page().text()).contains("high").contains("late");
    assertThat(
            sample
                .form(
                    "amina", proposal + "/comments", List.of("text", "please", "audience", "five"))
                .status())
        .isEqualTo(303);
    assertThat(sample.get("olga", proposal).page().select(".said").text()).contains("please");

    assertThat(
            sample
                .form("olga", proposal + "/decide", fields(page, "#decide ~ form", "do", "accept"))
                .status())
        .isEqualTo(303);
    assertThat(sample.get("", "/entries/" + entry).page().text()).contains("不首先动用");
    Document history = sample.get("olga", "/entries/" + entry + "/history").page();
    assertThat(history.select("tbody tr").first().text()).contains("olga").contains("said in May");
  }

  @Test
  void anEditOnAStaleTextIsRefusedAndBothTextsAreShown() {
    String entry = "nuclear-deterrence";
    Document mine = sample.get("olga", "/propose?kind=change&entry=" + entry).page();
    Answer theirs = propose("olga", entry, "en-1-text", "theirs", "reason", "r", "do", "put");
    assertThat(theirs.status()).isEqualTo(303);
    Answer stale =
        sample.form(
            "olga",
            "/propose",
            fields(mine, "form.propose", "en-1-text", "mine", "reason", "r", "do", "put"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("#theirs ~ dl ins").text()).contains("theirs");
    assertThat(stale.page().select("#mine ~ dl").text()).contains("mine");
    assertThat(sample.get("", "/entries/" + entry).page().text()).doesNotContain("mine");
  }

  @Test
  void theFiveAgreeOnTheBoardAndAnEditVoidsIt() {
    String entry = "arms-control";
    for (String who : List.of("of-cn", "of-fr", "of-ru", "of-gb", "of-us")) {
      Document board = sample.get(who, "/board?language=en").page();
      Element box = board.select("input[name=section][value^=" + entry + " ]").first();
      assertThat(box).as(who).isNotNull();
      Answer signed =
          sample.form(who, "/board", List.of("section", box.attr("value"), "do", "agree"));
      assertThat(signed.status()).isEqualTo(303);
      assertThat(signed.header("Location"))
          .isEqualTo("/record?day=" + LocalDate.now(ZoneOffset.UTC));
    }
    assertThat(sample.get("", "/board?language=en&state=agreed").page().select("tr.agreed").text())
        .contains("arms control");
    JsonNode api = WorkflowSample.read(sample.get("", "/api/v1/entries/" + entry));
    assertThat(api.path("signoffs").findValuesAsText("agreed")).contains("true");
    assertThat(
            WorkflowSample.read(sample.get("", "/api/v1/lookup?term=arms%20control"))
                .path("agreed")
                .path(entry)
                .findValuesAsText("en"))
        .isNotNull();
    assertThat(sample.get("", "/record").page().select("tbody tr")).hasSizeGreaterThanOrEqualTo(5);

    String value =
        sample
            .get("of-cn", "/board?language=en")
            .page()
            .select("input[name=section][value^=" + entry + " ]")
            .attr("value");
    propose("olga", entry, "en-0-usage", "since 1963", "reason", "clearer", "do", "put");
    Document section = sample.get("of-cn", "/board/" + entry + "/en").page();
    assertThat(section.select(".notice").text()).contains("An edit voided");
    assertThat(sample.form("of-cn", "/board", List.of("section", value, "do", "agree")).status())
        .isEqualTo(409);
  }

  @Test
  void aReservationNeedsAReasonAndNobodySignsForOthers() {
    String section = "/board/deterrence/fr";
    String path =
        sample.get("", section).status() == 200 ? section : "/board/strategic-stability/fr";
    Document page = sample.get("of-fr", path).page();
    assertThat(
            sample.form("of-fr", path, fields(page, "#sign ~ form", "stance", "reserve")).status())
        .isEqualTo(422);
    assertThat(
            sample
                .form(
                    "of-fr",
                    path,
                    fields(page, "#sign ~ form", "stance", "reserve", "reason", "à revoir"))
                .status())
        .isEqualTo(303);
    assertThat(sample.get("reader", path).page().text()).contains("à revoir").contains("of-fr");
    assertThat(sample.get("", path).page().text()).doesNotContain("à revoir").contains("reserves");
    assertThat(sample.form("olga", path, List.of("stance", "agree")).status()).isEqualTo(403);
    assertThat(sample.form("chair", path, List.of("stance", "agree")).status()).isEqualTo(403);
  }

  @Test
  void theChairOpensASilenceProcedure() {
    String path = "/board/transparency/ru";
    Document page = sample.get("chair", path).page();
    assertThat(
            sample
                .form(
                    "chair",
                    path + "/silence",
                    fields(page, "#silence ~ form", "do", "open", "deadline", "2000-01-01T00:00"))
                .status())
        .isEqualTo(422);
    assertThat(
            sample
                .form(
                    "chair",
                    path + "/silence",
                    fields(page, "#silence ~ form", "do", "open", "deadline", "2100-01-01T00:00"))
                .status())
        .isEqualTo(303);
    assertThat(sample.get("", path).page().text()).contains("silence procedure running");
  }

  @Test
  void anOldTextIsPutInForceAgainAndARemovedEntryComesBack() {
    String entry = "verification";
    String before = sample.get("", "/api/v1/entries/" + entry).header("ETag");
    assertThat(sample.json("olga", "DELETE", "/api/v1/entries/" + entry, "", before).status())
        .isEqualTo(204);
    assertThat(sample.get("", "/entries/" + entry).status()).isEqualTo(404);
    assertThat(sample.get("olga", "/worklists").page().select("#removed ~ ul a").eachAttr("href"))
        .contains("/entries/" + entry + "/history");
    Document history = sample.get("olga", "/entries/" + entry + "/history").page();
    String first = history.select("input[name=from]").last().attr("value");
    Document chosen = sample.get("olga", "/entries/" + entry + "/history?to=" + first).page();
    assertThat(
            sample
                .form(
                    "olga",
                    "/entries/" + entry + "/restore",
                    fields(chosen, "#restore ~ form", "reason", "by mistake"))
                .status())
        .isEqualTo(303);
    assertThat(sample.get("", "/api/v1/entries/" + entry).header("ETag")).isEqualTo(before);
    assertThat(
            sample.get("olga", "/entries/" + entry + "/history").page().select("tbody tr").text())
        .contains("by mistake")
        .contains("restored");
  }

  @Test
  void programsNameTheTextThatTheyHaveRead() {
    String path = "/api/v1/entries/strategic-stability";
    Answer read = sample.get("olga", path);
    ObjectNode body = ((ObjectNode) WorkflowSample.read(read)).retain("entry");
    body.put("reason", "tidy");
    ((ObjectNode) body.get("entry")).put("status", "current");
    assertThat(sample.json("olga", "PUT", path, body.toString(), "").status()).isEqualTo(428);
    Answer done = sample.json("olga", "PUT", path, body.toString(), read.header("ETag"));
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    ((ObjectNode) body.get("entry")).put("status", "historical");
    Answer stale = sample.json("olga", "PUT", path, body.toString(), read.header("ETag"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.header("Content-Type")).startsWith("application/problem+json");
    assertThat(WorkflowSample.read(stale).path("now").path("status").asText()).isEqualTo("current");
    assertThat(WorkflowSample.read(stale).path("wanted").path("status").asText())
        .isEqualTo("historical");

    body.put("kind", "change");
    body.put("audience", "public");
    Answer made =
        sample.json("amina", "POST", "/api/v1/proposals", body.toString(), done.header("ETag"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String proposal = made.header("Location");
    assertThat(WorkflowSample.read(made).path("changes").size()).isEqualTo(1);
    assertThat(
            sample.json("olga", "POST", proposal + "/reject", "{}", made.header("ETag")).status())
        .isEqualTo(422);
    assertThat(
            WorkflowSample.read(
                    sample.json(
                        "olga",
                        "POST",
                        proposal + "/reject",
                        "{\"reason\":\"still used\"}",
                        made.header("ETag")))
                .path("status")
                .asText())
        .isEqualTo("rejected");
    assertThat(WorkflowSample.read(sample.get("", path + "/history")).path("versions")).hasSize(2);
  }

  @Test
  void aTermThatIsThereIsFoundWhateverItsDress() {
    JsonNode uses =
        WorkflowSample.read(sample.get("", "/api/v1/duplicates?term=STRATEGIC%E2%80%90Stability"))
            .path("uses");
    assertThat(uses.findValuesAsText("entry")).contains("strategic-stability");
  }
}
