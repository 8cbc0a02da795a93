package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.changes.ChangesExport;
import org.p5glossary.glossary.changes.SigningKeys;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.termbase.EntryConflict;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.OpenConflicts;
import org.p5glossary.server.instance.PaperProposals;
import org.p5glossary.server.instance.Withdrawal;

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
    assertThat(page.select(".changes ins").text()).contains("动用");
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
  void aMergeBringsTheOtherEntrysTermsEvenIfItIsNamedLate() {
    String into = "nuclear-umbrella";
    String other = "extended-deterrence";
    Document form = sample.get("olga", "/propose?kind=merge&entry=" + into).page();
    Answer filled =
        sample.form(
            "olga",
            "/propose",
            fields(form, "form.propose", "other", other, "reason", "same", "do", "propose"));
    assertThat(filled.status()).isEqualTo(200);
    Document both = filled.page();
    assertThat(both.select("input[name=en-1-text]").attr("value")).isNotEmpty();
    Answer put =
        sample.form(
            "olga", "/propose", fields(both, "form.propose", "reason", "same", "do", "put"));
    assertThat(put.status()).isEqualTo(303);
    assertThat(sample.get("", "/entries/" + other).status()).isEqualTo(404);
    assertThat(sample.get("", "/entries/" + into).page().text()).contains("extended deterrence");
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

  /** Another instance puts a text of an entry that is put here too, and its changes come over. */
  private static void conflict(EntryId id, Entry here, Entry there) throws IOException {
    sample.instance().termBase().put(here, 0, "here");
    Path bundle = folder.resolve(id + ".p5changes");
    try (SqliteLedger ledger =
            SqliteLedger.open(folder.resolve(id + ".ledger.db"), Clock.systemUTC());
        SigningKeys keys = SigningKeys.open(folder.resolve(id + ".keys.db"), Clock.systemUTC());
        OutputStream out = Files.newOutputStream(bundle)) {
      ledger.append("there", List.of(new EntryPut(there)));
      new ChangesExport(ledger, keys, Clock.systemUTC())
          .write(Frontier.NONE, Optional.of(Delegation.FR), out);
      sample.instance().keys().trust(keys.fingerprint(), "other");
    }
    sample.instance().changes().apply(bundle);
  }

  private static Entry hotline(EntryId id, String term) {
    return Entry.proposed(
        id,
        List.of(
            LanguageSection.of(
                Language.ENGLISH, List.of(Term.of(term, AdministrativeStatus.PREFERRED)))));
  }

  @Test
  void conflictsBetweenInstancesAreReadAndEndedOnThePage() throws IOException {
    EntryId id = new EntryId("conflicting");
    conflict(id, hotline(id, "text from here"), hotline(id, "text from there"));
    Document page = sample.get("olga", "/conflicts").page();
    assertThat(page.select("ins").text()).contains("text from here").contains("text from there");
    assertThat(sample.get("olga", "/worklists").page().select("a[href=/conflicts]").text())
        .contains("1");
    Element form =
        page.select("form[action=/conflicts/conflicting]").stream()
            .filter(one -> one.select("button").text().contains("there"))
            .findFirst()
            .orElseThrow();
    String take = form.select("input[name=take]").attr("value");
    List<String> sides = form.select("input[name=side]").eachAttr("value");
    assertThat(
            sample
                .form("olga", "/conflicts/conflicting", List.of("take", take, "side", take))
                .status())
        .as("chosen before the other side was read")
        .isEqualTo(409);
    assertThat(
            sample
                .form(
                    "olga",
                    "/conflicts/conflicting",
                    List.of("take", take, "side", sides.get(0), "side", sides.get(1)))
                .status())
        .isEqualTo(303);
    assertThat(sample.instance().terms().conflicts()).isEmpty();
    assertThat(sample.get("", "/entries/conflicting").page().text()).contains("text from there");
  }

  @Test
  void aConflictIsForThoseWhoSeeAllItsSides() throws IOException {
    EntryId id = new EntryId("conflicting-fr");
    conflict(
        id,
        hotline(id, "text for the five").forAudience(Audience.FIVE),
        hotline(id, "text for one").forAudience(Audience.of(Delegation.FR)));
    assertThat(sample.get("olga", "/conflicts").body()).doesNotContain("conflicting-fr");
    JsonNode none = WorkflowSample.read(sample.get("olga", "/api/v1/conflicts"));
    assertThat(none.path("conflicts").findValuesAsText("entry")).doesNotContain(id.value());
    List<ContentHash> sides =
        sample.instance().terms().conflict(id).orElseThrow().sides().stream()
            .map(EntryConflict.Side::event)
            .toList();
    String body =
        "{\"take\":\"%s\",\"sides\":[\"%s\",\"%s\"]}"
            .formatted(sides.get(0), sides.get(0), sides.get(1));
    String path = "/api/v1/conflicts/conflicting-fr/resolve";
    assertThat(sample.json("olga", "POST", path, body, "").status()).isEqualTo(404);
    OpenConflicts french = new OpenConflicts(sample.instance(), Viewer.of(Delegation.FR));
    assertThat(french.choose(id, sides.get(0), sides, "amina"))
        .isEqualTo(OpenConflicts.Outcome.DONE);
    assertThat(sample.instance().terms().conflict(id)).isEmpty();
  }

  @Test
  void evidenceThatLosesItsPassageIsListedUntilAPersonGivesAnother() throws IOException {
    String symbol = "NPT/CONF.2099/WP.80";
    PaperId paper = PaperId.ofSymbol(symbol);
    Path papers = folder.resolve("orphans");
    ingest(papers, "first", symbol);
    EntryId id = new EntryId("orphaned");
    sample.instance().termBase().put(proved(id, paper), 0, "tests");
    assertThat(orphans()).doesNotContain("/entries/orphaned");

    new Withdrawal(sample.instance(), ServedSamples.NO_MODELS)
        .withdraw(
            List.of(sample.instance().whole().papers().paper(paper).orElseThrow()),
            "a new version",
            "tests",
            IngestProgress.SILENT);
    assertThat(orphans()).as("the paper is gone").contains("/entries/orphaned");
    ingest(papers, "second", symbol);
    assertThat(orphans()).as("its words are others now").contains("/entries/orphaned");

    String tag = sample.get("olga", "/api/v1/entries/orphaned").header("ETag");
    assertThat(
            sample
                .json(
                    "olga",
                    "PUT",
                    "/api/v1/entries/orphaned",
                    JsonNodeFactory.instance
                        .objectNode()
                        .put("reason", "the new version")
                        .<ObjectNode>set("entry", EntryJson.write(proved(id, paper)))
                        .toString(),
                    tag)
                .status())
        .isEqualTo(200);
    assertThat(orphans()).as("anchored again by a person").doesNotContain("/entries/orphaned");

    new Withdrawal(sample.instance(), ServedSamples.NO_MODELS)
        .withdraw(
            List.of(sample.instance().whole().papers().paper(paper).orElseThrow()),
            "taken back",
            "tests",
            IngestProgress.SILENT);
    assertThat(orphans()).as("a third text is none").contains("/entries/orphaned");
    assertThat(putWithoutEvidence(id, "the paper was taken back").status()).isEqualTo(200);
    assertThat(orphans()).as("removed by a person").doesNotContain("/entries/orphaned");
    assertThat(sample.get("olga", "/entries/orphaned/history").page().select("table").text())
        .contains("olga the paper was taken back")
        .contains("olga the new version");
  }

  /** Takes the evidence out of an entry, by the interface for programs. */
  private static Answer putWithoutEvidence(EntryId id, String reason) {
    Entry bare =
        Entry.proposed(
            id,
            List.of(
                LanguageSection.of(
                    Language.ENGLISH,
                    List.of(Term.of("strategic stability", AdministrativeStatus.PREFERRED)))));
    return sample.json(
        "olga",
        "PUT",
        "/api/v1/entries/" + id,
        JsonNodeFactory.instance
            .objectNode()
            .put("reason", reason)
            .<ObjectNode>set("entry", EntryJson.write(bare))
            .toString(),
        sample.get("olga", "/api/v1/entries/" + id).header("ETag"));
  }

  private static void ingest(Path folder, String word, String symbol) {
    IngestReport report =
        new Ingest(sample.instance(), ServedSamples.NO_MODELS)
            .ingest(
                SecretPaper.write(folder.resolve(word), word),
                DocumentSymbol.parse(symbol),
                "tests",
                IngestProgress.SILENT);
    assertThat(report.rejected()).isEmpty();
  }

  /** An entry with the first English passage of a paper as its evidence. */
  private static Entry proved(EntryId id, PaperId paper) {
    Passage passage =
        sample.instance().whole().passages().groups(paper).stream()
            .flatMap(group -> group.in(Language.ENGLISH).stream())
            .findFirst()
            .orElseThrow();
    return Entry.proposed(
        id,
        List.of(
            LanguageSection.of(
                Language.ENGLISH,
                List.of(
                    new PaperProposals(sample.instance(), Viewer.OPERATOR)
                        .seen("strategic stability", paper, Language.ENGLISH, passage.key())))));
  }

  private static List<String> orphans() {
    return sample
        .get("olga", "/worklists")
        .page()
        .select("section[aria-labelledby=orphans] a")
        .eachAttr("href");
  }
}
