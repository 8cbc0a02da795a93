package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts checked from the command line. */
class CheckCommandTest {

  private static final String ENGLISH =
      """
      1. Nuclear-weapon States agreed on 12 measures for strategic stability in 2019.

      2. The secretariat will report on them next year in document A/74/123.

      3. Strategic stability is of interest to non-nuclear-weapon States and to the whole world.
      """;

  private static final String FRENCH =
      """
      1. Les États dotés d’armes nucléaires sont convenus de 14 mesures de stabilité stratégique en 2019.

      2. Le secrétariat fera rapport à leur sujet l’an prochain dans le document A/74/123.

      3. Strategic stability is of interest to non-nuclear-weapon States and to the whole world.
      """;

  @TempDir private Path folder;

  private ProgramRun check(Object... more) {
    return p5(
        Stream.concat(Stream.of("check", "--data", folder.resolve("data")), Stream.of(more))
            .toArray());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void tellsWhatIsWrongInEveryFormatAndForgetsTheDraft() throws IOException {
    Path english = file("original.txt", ENGLISH);
    Path french = file("draft.txt", FRENCH);
    ProgramRun json = check(english, french, "--format", "json");
    assertThat(json.exitCode()).as(json.err()).isEqualTo(1);
    JsonNode findings = new ObjectMapper().readTree(json.out()).path("findings");
    List<String> kinds = findings.findValuesAsText("kind");
    assertThat(kinds).containsExactlyInAnyOrder("number", "untranslated");
    assertThat(findings.findValuesAsText("message"))
        .contains("The draft has “14” where the original has 12.");

    assertThat(check(english, french, "--ui", "fr").out())
        .contains("Le projet porte « 14 » là où l’original porte 12.");
    assertThat(check(english, french, "--format", "sarif").out())
        .contains("\"version\" : \"2.1.0\"", "\"ruleId\" : \"number\"");
    assertThat(check(english, french, "--format", "html").out())
        .contains("<mark>14</mark>")
        .doesNotContain("<script");
    assertThat(check(english, french, "--format", "docx").exitCode()).isEqualTo(2);
    Path columns = folder.resolve("columns.docx");
    assertThat(check(english, french, "--format", "bilingual", "--out", columns).exitCode())
        .isEqualTo(1);
    try (ZipFile zip = new ZipFile(columns.toFile())) {
      assertThat(zip.stream().map(Object::toString)).contains("word/document.xml");
    }

    String id = findings.get(0).path("id").asText().substring(0, 10);
    assertThat(check(english, french, "--silence", id).exitCode()).isEqualTo(2);
    check(english, french, "--silence", id, "--reason", "the figure was corrected").done();
    ProgramRun after = check(english, french);
    assertThat(after.out()).contains("1 finding;", "the figure was corrected");
    assertThat(check(english, english).exitCode()).as("the same text twice").isZero();
    for (Path kept : files(folder.resolve("data"))) {
      assertThat(new String(Files.readAllBytes(kept), java.nio.charset.StandardCharsets.ISO_8859_1))
          .as(kept.toString())
          .doesNotContain("sont convenus")
          .doesNotContain("The secretariat will report");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void checksBitextsAndListsTerms() throws IOException {
    Path tmx =
        file(
            "draft.tmx",
            "<tmx version='1.4'><header/><body><tu><tuv xml:lang='en'><seg>In 2019, 12 measures"
                + "</seg></tuv><tuv xml:lang='es'><seg>En 2019, 13 medidas</seg></tuv></tu></body>"
                + "</tmx>");
    ProgramRun run = check(tmx);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("“13” where the original has 12");
    assertThat(check(file("original.txt", ENGLISH), "--list", "zh").done().out())
        .contains("strategic stability\t战略稳定");
    assertThat(check(file("original.txt", ENGLISH)).exitCode()).isZero();
  }

  @Test
  void wrongUseAndUnreadableFilesAreTold() throws IOException {
    Path english = file("original.txt", ENGLISH);
    check(english, file("empty.txt", "")).failedWithOneLine(2);
    check(english, "--ui", "xx").failedWithOneLine(2);
    check(english, folder.resolve("nowhere.docx")).failedWithOneLine(2);
    check(file("broken.tmx", "<tmx")).failedWithOneLine(2);
  }
}
