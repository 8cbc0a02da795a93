package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.ledger.GroupingCorrected;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;

/** A person takes files apart and puts them together in the browser. */
class FileRoutesTest {

  private static final String ENGLISH =
      """
      Direct lines

      1. The first direct line between two capitals was opened in 1963 and is still in use today.

      2. Today 14 lines are open, and operators meet 2 times a year to go through 120 words.

      3. The States should open 3 more lines by 2030, because a crisis may reach anybody first.
      """;

  private static final String ARABIC =
      """
      الخطوط المباشرة

      1. افتُتح أول خط مباشر بين عاصمتين في عام 1963 وما زال مستخدما حتى اليوم.

      2. هناك اليوم 14 خطا مفتوحا، ويجتمع المشغلون 2 مرتين في السنة لمراجعة 120 كلمة.

      3. ينبغي للدول أن تفتح 3 خطوط أخرى بحلول عام 2030، لأن الأزمة قد تصيب أي طرف أولا.
      """;

  @TempDir private Path folder;
  private Instance instance;
  private WebServer server;
  private Web web;
  private String session;

  @BeforeEach
  void serveOnePaperInTwoLanguages() throws IOException {
    Path english = Files.writeString(folder.resolve("lines.en.txt"), ENGLISH);
    Path arabic = Files.writeString(folder.resolve("lines.ar.txt"), ARABIC);
    instance = Instance.open(new DataFolder(folder.resolve("data")), "tests");
    new Ingest(instance, ServedSamples.NO_MODELS)
        .ingest(List.of(english, arabic), Optional.empty(), "tests", IngestProgress.SILENT);
    server = WebServer.start(instance, ServedSamples.settings(0));
    web = new Web(server.address());
    session = web.get("/").header("Set-Cookie").replaceAll(";.*", "");
  }

  @AfterEach
  void close() {
    server.close();
    instance.close();
  }

  private List<Paper> papers() {
    return instance.whole().papers().papers();
  }

  private Document page(Paper paper) {
    return web.get("/papers/" + paper.id().value() + "/files", "Cookie", session).page();
  }

  /** Sends the form of a page with these files ticked. */
  private Answer send(Paper paper, List<String> files, String where, String into) {
    Document page = page(paper);
    StringBuilder form = new StringBuilder("csrf=" + page.select("input[name=csrf]").attr("value"));
    for (Element box : page.select("input[name=file]")) {
      if (files.contains(box.parent().select("bdi").text())) {
        form.append("&file=").append(box.attr("value"));
      }
    }
    String reason = URLEncoder.encode("<b>别的文件</b>", StandardCharsets.UTF_8);
    form.append("&where=").append(where).append("&reason=").append(reason);
    form.append("&into=").append(URLEncoder.encode(into, StandardCharsets.UTF_8));
    return web.send(
        "POST",
        page.select("form.regroup").attr("action"),
        form.toString(),
        "Cookie",
        session,
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  @Test
  void filesAreTakenApartAndPutTogetherAgain() {
    assertThat(papers()).hasSize(1);
    Paper whole = papers().get(0);
    assertThat(page(whole).select(".choice bdi").eachText())
        .contains("lines.en.txt", "lines.ar.txt");

    Answer apart = send(whole, List.of("lines.ar.txt"), "apart", "");
    assertThat(apart.status()).isEqualTo(303);
    assertThat(papers()).hasSize(2);
    assertThat(web.get(apart.header("Location"), "Cookie", session).page().text())
        .contains("Saved.", "lines.ar.txt")
        .doesNotContain("lines.en.txt");

    Paper arabic =
        papers().stream().filter(paper -> !paper.id().equals(whole.id())).findFirst().orElseThrow();
    Answer together = send(arabic, List.of("lines.ar.txt"), "into", " " + whole.id().value());
    assertThat(together.status()).isEqualTo(303);
    assertThat(papers()).hasSize(1);
    assertThat(papers().get(0).versions()).hasSize(2);
    assertThat(instance.whole().alignments().quality(whole.id())).hasSize(1);
    assertThat(reasons()).containsExactly("<b>别的文件</b>", "<b>别的文件</b>");
  }

  private List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    instance.ledger().readAfter(0, event -> addReason(event, reasons));
    return reasons;
  }

  private static void addReason(RecordedEvent event, List<String> reasons) {
    if (event.decision() instanceof GroupingCorrected corrected) {
      reasons.add(corrected.reason());
    }
  }

  @Test
  void aSymbolMayNameAPaperThatIsNotThereYet() {
    Paper whole = papers().get(0);
    assertThat(send(whole, List.of("lines.en.txt"), "into", "npt/conf.2026 / wp.9021").status())
        .isEqualTo(303);
    assertThat(papers()).extracting(Paper::name).contains("NPT/CONF.2026/WP.9021");
  }

  @Test
  void aFormThatSaysTooLittleChangesNothingAndKeepsWhatWasFilledIn() {
    Paper whole = papers().get(0);
    Answer none = send(whole, List.of(), "apart", "");
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.page().text()).contains("Choose at least one file.");

    Answer unknown = send(whole, List.of("lines.ar.txt"), "into", "<i>\"nowhere\"</i>");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.page().select("#into").attr("value")).isEqualTo("<i>\"nowhere\"</i>");
    assertThat(unknown.page().select("input[name=file][checked]")).hasSize(1);
    assertThat(unknown.page().select("main i")).isEmpty();
    assertThat(papers()).hasSize(1);
    assertThat(papers().get(0).versions()).hasSize(2);
  }

  @Test
  void aForgedFormIsRefused() {
    String address = "/papers/" + papers().get(0).id().value() + "/files";
    for (String csrf : List.of("", "csrf=AAAA&")) {
      assertThat(
              web.send(
                      "POST",
                      address,
                      csrf + "where=apart",
                      "Cookie",
                      session,
                      "Content-Type",
                      "application/x-www-form-urlencoded")
                  .status())
          .isEqualTo(403);
    }
    assertThat(web.get("/papers/nowhere/files").status()).isEqualTo(404);
  }

  private static final String BOUNDARY = "----p5-test";

  /** The body of the form to send papers. */
  private String parts(String... namesAndTexts) {
    StringBuilder body = new StringBuilder();
    String csrf = web.get("/upload", "Cookie", session).page().select("[name=csrf]").attr("value");
    body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n");
    body.append(csrf).append("\r\n");
    body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"audience\"");
    body.append("\r\n\r\npublic\r\n");
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\";");
      body.append(" filename=\"").append(namesAndTexts[i]).append("\"\r\n");
      body.append("Content-Type: application/octet-stream\r\n\r\n");
      body.append(namesAndTexts[i + 1]).append("\r\n");
    }
    return body.append("--" + BOUNDARY + "--\r\n").toString();
  }

  private Answer upload(String body, String cookie) {
    return web.send(
        "POST",
        "/upload",
        body,
        "Cookie",
        cookie,
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  /** The page of what was sent, when all is done. */
  private Document ended(String address) {
    Answer waiting = web.get(address, "Cookie", session);
    boolean done = !waiting.page().select("dl.meta").isEmpty();
    assertThat(waiting.header("Refresh")).isEqualTo(done ? "" : "5");
    // The stream ends with the work.
    Answer events =
        web.get(
            address.replaceFirst("[?].*", "") + "/events",
            "Cookie",
            session,
            "Accept",
            "text/event-stream");
    assertThat(events.header("Content-Type")).startsWith("text/event-stream");
    assertThat(events.body()).contains("event: ended");
    Answer answer = web.get(address, "Cookie", session);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Refresh")).isEmpty();
    assertThat(answer.page().select("dl.meta")).isNotEmpty();
    return answer.page();
  }

  @Test
  void papersThatAreSentAreTakenInWithAReport() {
    Answer sent =
        upload(
            parts(
                "../../talks.fr.txt",
                ENGLISH.replace("direct line", "ligne directe"),
                "lines.en.txt",
                ENGLISH,
                "..\\..\\C:<img src=x>\u202Efdp.pdf",
                "%PDF-1.7 no pages"),
            session);
    assertThat(sent.status()).isEqualTo(303);
    String address = sent.header("Location");
    Document page = ended(address + "?ui=en");
    assertThat(page.select("dl.meta dd").eachText().subList(0, 3)).containsExactly("1", "1", "1");
    assertThat(page.select("li bdi").text()).contains("pdf");
    assertThat(page.select("main img")).isEmpty();
    assertThat(
            papers().stream()
                .flatMap(paper -> paper.versions().stream())
                .flatMap(version -> version.renditions().stream())
                .map(one -> one.fileName()))
        .contains("talks.fr.txt")
        .allSatisfy(name -> assertThat(name).doesNotContain("/"));
  }

  @Test
  void whatIsForgedOrCutOffStoresNothing() throws IOException {
    String body = parts("other.en.txt", ENGLISH + "4. One more paragraph for a new paper.");
    assertThat(upload(body, "p5_session=" + "x".repeat(32)).status()).isEqualTo(403);
    assertThat(
            upload(body.replaceAll("csrf\"\r\n\r\n.*", "csrf\"\r\n\r\nforged"), session).status())
        .isEqualTo(403);
    assertThat(upload(parts(), session).status()).isEqualTo(400);
    assertThat(upload(body.replace("\r\npublic\r\n", "\r\nnobody\r\n"), session).status())
        .isEqualTo(400);
    URI at = URI.create(server.address());
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      String head =
          "POST /upload HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: "
              + session
              + "\r\nContent-Type: multipart/form-data; boundary="
              + BOUNDARY
              + "\r\nContent-Length: "
              + (body.length() + 5_000)
              + "\r\n\r\n";
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 400 ")
          .contains("did not arrive whole")
          .contains("Content-Security-Policy")
          .doesNotContain("Exception");
    }
    assertThat(papers()).hasSize(1);
    assertThat(web.get("/upload/none", "Cookie", session).status()).isEqualTo(404);
    assertThat(web.get("/upload/none/events", "Cookie", session).status()).isEqualTo(404);
  }
}
