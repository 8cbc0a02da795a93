package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The ledger's proof and the term base's exports. */
class GroundStateTest {

  @TempDir private static Path folder;
  private static Path data;

  @BeforeAll
  static void ingest() throws IOException {
    data = folder.resolve("data");
    p5("ingest", HotlinePaper.writeTo(folder.resolve("in")), "--data", data).done();
  }

  @Test
  void theLedgerIsInOrder() {
    assertThat(p5("verify-log", "--data", data).done().out())
        .matches("\\d+ events in order, head [0-9a-f]{64}\\R");
  }

  @Test
  void theLedgerHoldsWhatItHeldEarlier() throws IOException {
    Path copy = Folders.copy(data, folder.resolve("earlier"));
    String printed = p5("verify-log", "--data", copy).done().out();
    String head = printed.substring(printed.indexOf("head ") + 5).strip();
    long events = Long.parseLong(printed.substring(0, printed.indexOf(' ')));
    p5("remove", "NPT/CONF.2026/WP.9301", "--data", copy);
    p5("import", entries(), "--apply", "--data", copy).done();

    assertThat(p5("verify-log", "--against", head, "--data", copy).done().outLines().get(1))
        .contains(head)
        .endsWith("its first " + events + " events");
    ProgramRun never = p5("verify-log", "--against", "0".repeat(64), "--data", copy);
    assertThat(never.exitCode()).isEqualTo(1);
    assertThat(never.out()).contains("never had the head");
    p5("verify-log", "--against", "abc", "--data", copy).failedWithOneLine(2);
  }

  private static Path entries() throws IOException {
    return Files.writeString(
        folder.resolve("entries.csv"), "identifier,en,fr\nx1,hot line,téléphone rouge\n");
  }

  @Test
  void oneAlteredByteOfTheLedgerIsFound() throws IOException {
    Path altered = Folders.copy(data, folder.resolve("altered"));
    alter(altered.resolve("ledger.db"), "hotline.fr.txt", "hotlino.fr.txt");

    ProgramRun run = p5("verify-log", "--data", altered);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).matches("event \\d+ was altered: .+\\R");
  }

  /** Replaces a text of the file by another of the same length, past the database. */
  private static void alter(Path file, String text, String by) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(latin).contains(text);
    Files.write(file, latin.replace(text, by).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void theTermBaseComesOutAsJson() {
    ProgramRun run = p5("export", "--format", "json", "--data", data).done();

    assertThat(run.json().findValuesAsText("id")).contains("strategic-stability");
    JsonNode again = p5("export", "--data", data).done().json();
    assertThat(again).as("the default format").isEqualTo(run.json());
  }

  @Test
  void theTermBaseComesOutAsCsv() {
    ProgramRun plain = p5("export", "--format", "csv", "--data", data).done();
    ProgramRun marked = p5("export", "--format", "csv", "--bom", "--data", data).done();

    assertThat(plain.outLines()).hasSizeGreaterThan(80 * 6);
    assertThat(plain.out()).contains("战略稳定").contains("الاستقرار الاستراتيجي");
    assertThat(marked.out()).isEqualTo("\uFEFF" + plain.out());
    assertThat(plain.err()).matches("(?s)\\d+ entries, \\d+ terms\\R.*");
  }

  @Test
  void theTermBaseComesOutAsTbx() throws Exception {
    ProgramRun run = p5("export", "--format", "tbx", "--data", data).done();

    Document tbx =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
    assertThat(tbx.getElementsByTagName("conceptEntry").getLength()).isGreaterThanOrEqualTo(80);
    assertThat(run.out()).contains("stabilité stratégique");
  }

  @Test
  void aNewDataFolderHoldsTheStarterTermBaseAndNoPapers() {
    Path fresh = folder.resolve("fresh");

    assertThat(p5("papers", "--data", fresh).done().out()).isEmpty();
    assertThat(
            p5("lookup", "战略稳定", "--json", "--data", fresh)
                .done()
                .json()
                .get("coverage")
                .get("papers")
                .asInt())
        .isZero();
    assertThat(fresh.resolve("ledger.db")).isRegularFile();
  }
}
