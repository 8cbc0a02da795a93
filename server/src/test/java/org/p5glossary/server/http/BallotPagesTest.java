package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.server.http.Web.Answer;

/** Ballots that go to a capital and come back. */
class BallotPagesTest {

  @TempDir private static Path folder;
  private static WorkflowSample sample;

  @BeforeAll
  static void start() {
    sample = WorkflowSample.start(folder);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  private static Entry hotline(EntryId id, String term) {
    return Entry.proposed(
        id,
        List.of(
            LanguageSection.of(
                Language.ENGLISH, List.of(Term.of(term, AdministrativeStatus.PREFERRED)))));
  }

  /** A row of a ballot with a stance put in, and a reason. */
  private static String filled(String row, String stance, String reason) {
    int end = row.lastIndexOf(",\"\",\"\",\"\",");
    return row.substring(0, end)
        + ",\"%s\",\"%s\",\"\",".formatted(stance, reason)
        + row.substring(row.lastIndexOf('"', row.length() - 2));
  }

  private static JsonNode bring(String name, String query, String... rows) {
    String heading =
        "delegation,entry,language,terms,definition,said_so_far,stance,reason,alternative,text_hash";
    Answer answer =
        sample.json(
            name, "POST", "/api/v1/ballot" + query, heading + "\n" + String.join("\n", rows), "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return WorkflowSample.read(answer);
  }

  private static List<String> outcomes(JsonNode answer) {
    return answer.path("rows").findValuesAsText("outcome");
  }

  @Test
  void aBallotGoesToACapitalAndComesBackAsSignOffs() {
    EntryId id = new EntryId("on-the-ballot");
    sample.instance().termBase().put(hotline(id, "a term for a ballot"), 0, "tests");
    String row =
        sample
            .get("of-fr", "/api/v1/ballot?language=en")
            .body()
            .lines()
            .filter(line -> line.contains("\"on-the-ballot\""))
            .findFirst()
            .orElseThrow();
    assertThat(row).startsWith("\"FR\"").contains("a term for a ballot");
    String reserve = filled(row, "Reserve", "too short; \"\"see\"\" annex");

    assertThat(outcomes(bring("of-fr", "", reserve))).containsExactly("new");
    assertThat(outcomes(bring("of-fr", "", row))).containsExactly("left_open");
    assertThat(outcomes(bring("of-fr", "", filled(row, "reserve", "")))).containsExactly("refused");
    assertThat(outcomes(bring("of-fr", "", filled(row, "oui", "")))).containsExactly("refused");
    assertThat(outcomes(bring("of-fr", "", reserve, reserve))).containsExactly("new", "refused");
    JsonNode others = bring("of-cn", "?apply=true", reserve);
    assertThat(outcomes(others)).as("the ballot of others").containsExactly("refused");
    assertThat(others.path("recorded").asInt()).isZero();
    assertThat(sample.instance().workflow().signOffs().of(id)).as("dry runs").isEmpty();

    JsonNode recorded = bring("of-fr", "?apply=true&audience=public", reserve);
    assertThat(recorded.path("recorded").asInt()).isEqualTo(1);
    assertThat(sample.get("", "/board/on-the-ballot/en").page().select(".said").text())
        .contains("too short; \"see\" annex");
    assertThat(outcomes(bring("of-fr", "?apply=true&audience=public", reserve)))
        .as("brought a second time")
        .containsExactly("said");
    assertThat(sample.instance().workflow().signOffs().of(id)).hasSize(1);

    long version = sample.instance().terms().versioned(id).orElseThrow().version();
    sample.instance().termBase().put(hotline(id, "another term"), version, "tests");
    JsonNode stale = bring("of-fr", "?apply=true", filled(row, "agree", ""));
    assertThat(stale.path("rows").get(0).path("reason").asText()).contains("text has changed");
    assertThat(stale.path("recorded").asInt()).isZero();
    assertThat(sample.json("of-fr", "POST", "/api/v1/ballot", "no,ballot", "").status())
        .isEqualTo(400);
    Document page = sample.get("of-fr", "/ballot").page();
    assertThat(page.select("input[type=file]")).hasSize(1);
    assertThat(sample.get("of-fr", "/board").page().select("a[href=/ballot]")).hasSize(1);
    assertThat(sample.get("olga", "/board").page().select("a[href=/ballot]")).isEmpty();
  }

  @Test
  void aBallotGoesOutAsADocumentAndComesBackAsSignOffs() throws IOException {
    EntryId id = new EntryId("in-the-document");
    sample.instance().termBase().put(hotline(id, "خط ساخن (hotline)"), 0, "tests");
    for (String reader : List.of("en", "zh", "ar")) {
      byte[] sent = sample.download("of-cn", "/ballot.docx?state=open&language=en&ui=" + reader);
      byte[] filled = chosen(sent, "in-the-document", "noInstruction – …");
      JsonNode answer = WorkflowSample.read(sample.bring("of-cn", "/api/v1/ballot", filled));
      assertThat(answer.path("rows").findValuesAsText("outcome"))
          .as(reader + " " + answer)
          .contains("left_open")
          .containsOnlyOnce("new");
    }
    byte[] sent = sample.download("of-cn", "/api/v1/ballot?format=docx&language=en");
    byte[] filled = chosen(sent, "in-the-document", "agree – Agrees");
    Answer recorded = sample.bring("of-cn", "/api/v1/ballot?apply=true", filled);
    assertThat(WorkflowSample.read(recorded).path("recorded").asInt()).isEqualTo(1);
    assertThat(sample.instance().workflow().signOffs().of(id)).hasSize(1);
    Answer others = sample.bring("of-fr", "/api/v1/ballot?apply=true", filled);
    assertThat(outcomes(WorkflowSample.read(others))).contains("refused").doesNotContain("new");

    assertThat(sample.get("of-cn", "/api/v1/ballot?format=odt").status()).isEqualTo(400);
    assertThat(sample.bring("of-cn", "/api/v1/ballot", new byte[] {'P', 'K', 3, 4, 0}).status())
        .isEqualTo(400);
    assertThat(sample.get("of-cn", "/ballot").page().select("form[action=/ballot.docx]"))
        .hasSize(1);
  }

  /** The document with a stance chosen for an entry, as a word processor stores it. */
  private static byte[] chosen(byte[] docx, String entry, String stance) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        int row = text.indexOf(">" + entry + "<");
        to.putNextEntry(new ZipEntry(part.getName()));
        to.write(
            (row < 0
                    ? text
                    : text.substring(0, row)
                        + text.substring(row)
                            .replaceFirst("<w:showingPlcHdr/>", "")
                            .replaceFirst(">…<", ">" + stance + "<"))
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
