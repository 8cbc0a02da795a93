package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources of other kinds than a whole working paper: scans, statements, corrigenda. */
class SourcesTest {

  private static final String STATEMENT =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>
      <h1>Joint Statement on Strategic Stability</h1>
      <p>3 January 2022</p>
      <p>The five States say together that strategic stability concerns all of them.</p>
      <p>They consider the avoidance of war between them as their foremost responsibility.</p>
      </body></html>
      """;

  @TempDir private Path folder;
  private Path data;
  private Path papers;

  @BeforeEach
  void folders() throws IOException {
    data = folder.resolve("data");
    papers = Files.createDirectory(folder.resolve("papers"));
  }

  /** The columns of each line of {@code p5 papers}. */
  private List<List<String>> listed() {
    return p5("papers", "--data", data).done().outLines().stream()
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }

  /** What an English reader finds of strategic stability. */
  private JsonNode first() {
    JsonNode found = p5("lookup", "strategic stability", "--json", "--data", data).done().json();
    return found.at("/entries/0/languages/en/first");
  }

  private Path sidecar(String text) throws IOException {
    return Files.writeString(papers.resolve("scan.ocr.txt"), text, StandardCharsets.UTF_8);
  }

  private static String recognised() {
    return """
        Lines of communication

        3 May 2020

        1. The first direct line between two capitals was opened in 1963, and a second one followed.

        2. A line serves strategic stability only if both ends speak the same language.

        3. Strategic stability concerns all States, and all of them should have such a line.
        """;
  }

  @Test
  void aScanTakesTheRecognisedTextBesideItAndSaysSo() throws IOException {
    BadFiles.scan(papers.resolve("scan.pdf"));
    sidecar(recognised());

    ProgramRun ingest =
        p5("ingest", papers, "--symbol", "NPT/CONF.2020/WP.9161", "--data", data).done();

    assertThat(ingest.row("documents taken")).isEqualTo(1);
    assertThat(ingest.err()).contains("recognised from a scan (OCR)");
    assertThat(listed()).hasSize(1);
    assertThat(listed().get(0).get(1)).isEqualTo("NPT_CONF.2020_WP.9161");
    assertThat(listed().get(0).get(2)).isEqualTo("en~");
    assertThat(first().get("ocr").asBoolean()).isTrue();

    p5("rebuild", "--data", data).done();
    assertThat(listed().get(0).get(2)).as("after a rebuild").isEqualTo("en~");
    assertThat(
            p5("ingest", papers, "--symbol", "NPT/CONF.2020/WP.9161", "--data", data)
                .done()
                .row("already known"))
        .isEqualTo(1);
  }

  @Test
  void recognisedTextIsNeverPreferredToTheTextOfAFile() throws IOException {
    Path scan = BadFiles.scan(folder.resolve("image.pdf"));
    Path text = Files.writeString(folder.resolve("words.txt"), recognised());
    p5("ingest", scan, "--ocr-text", text, "--symbol", "NPT/CONF.2020/WP.9162", "--data", data)
        .done();
    assertThat(listed().get(0).get(2)).isEqualTo("en~");

    Path typed =
        Files.writeString(folder.resolve("typed.txt"), recognised().replace("1963", "1964"));
    p5("ingest", typed, "--symbol", "NPT/CONF.2020/WP.9162", "--data", data).done();

    assertThat(listed()).hasSize(1);
    assertThat(listed().get(0).get(2)).isEqualTo("en");
    assertThat(first().has("ocr")).isFalse();

    Path whole = DemonstrationFiles.sample(folder, "wp9101.en.pdf");
    ProgramRun ignored = p5("ingest", whole, "--ocr-text", text, "--data", data).done();
    assertThat(ignored.err()).contains("has a text of its own");
    assertThat(p5("ingest", folder, "--ocr-text", text, "--data", data).exitCode()).isEqualTo(2);
  }

  @Test
  void aStatementWithoutASymbolHasANameThatLastsAndAKind() throws IOException {
    Path page = Files.writeString(papers.resolve("a.html"), STATEMENT);
    p5("ingest", page, "--data", data).done();

    List<String> row = listed().get(0);
    assertThat(row.get(0)).isEqualTo("2022-01-03");
    assertThat(row.get(1)).isEqualTo("text-2022-01-03-joint-statement-on-strategic-stability");
    assertThat(row.get(3)).isEqualTo("Joint Statement on Strategic Stability");
    assertThat(row.get(4)).isEqualTo("joint-statement");
    assertThat(first().get("date").asText()).isEqualTo("2022-01-03");

    // Another file of the same statement is another rendition of it, under the same name.
    Path other = Files.writeString(papers.resolve("b.html"), STATEMENT + "<!-- saved again -->");
    p5("ingest", other, "--data", data).done();
    assertThat(listed()).hasSize(1);
  }

  @Test
  void aCorrigendumOfOneLanguageIsLinkedBothWays() throws IOException {
    Path hotline = HotlinePaper.writeTo(papers);
    p5("ingest", hotline, "--symbol", "NPT/CONF.2020/WP.9163", "--data", data).done();
    Path errata =
        Files.writeString(
            folder.resolve("corr.txt"),
            "Lignes de communication : rectificatif\n\n1. Au paragraphe 2, remplacer 14 par 15 et"
                + " lire que neuf lignes transmettent le texte.\n");
    p5("ingest", errata, "--symbol", "NPT/CONF.2020/WP.9163/Corr.1", "--data", data).done();

    List<List<String>> rows = listed();
    assertThat(rows).hasSize(2);
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row.get(5)).isEqualTo("NPT/CONF.2020/WP.9163/Corr.1 corrects this (fr)"))
        .anySatisfy(
            row -> assertThat(row.get(5)).isEqualTo("corrects NPT/CONF.2020/WP.9163 (zh en fr)"));
    assertThat(rows).allSatisfy(row -> assertThat(row.get(6)).as("an invented symbol").isEmpty());
  }
}
