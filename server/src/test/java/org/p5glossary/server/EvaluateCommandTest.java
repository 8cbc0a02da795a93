package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code p5 evaluate} on hand-aligned texts written here. */
class EvaluateCommandTest {
  private static final String SOURCE =
      """
      The Parties met in 2021.
      They agreed on 12 measures.
      No date was set.
      """;
  private static final String TARGET =
      """
      Les Parties se sont réunies en 2021.
      Elles ont convenu de 12 mesures.
      Aucune date n'a été fixée.
      """;

  @TempDir private Path folder;

  @Test
  void printsScoresBySetAndPooledWithASignature() throws IOException {
    write("first-en-fr", "[0]:[0]\n[1]:[1]\n[2]:[2]\n");
    write("second-en-fr/one", "[0]:[0]\n[1, 2]:[1, 2]\n");

    ProgramRun run = p5("evaluate", "align", folder).done();

    assertThat(run.outLines()).hasSize(4);
    assertThat(run.outLines().get(0))
        .startsWith("first-en-fr")
        .contains("strict P 1.0000 R 1.0000 F1 1.0000")
        .contains("lax P 1.0000 R 1.0000 F1 1.0000");
    assertThat(run.outLines().get(1))
        .startsWith("second-en-fr")
        .contains("strict P 0.3333 R 0.5000 F1 0.4000")
        .contains("lax P 1.0000 R 1.0000 F1 1.0000");
    assertThat(run.outLines().get(2)).startsWith("all").contains("strict P 0.6667 R 0.8000");
    assertThat(run.outLines().get(3))
        .matches("signature: P5-Glossary .* \\| .*no memory.* 2 texts, data sha256:[0-9a-f]{16}");
  }

  @Test
  void saysHowOftenAHiddenRenderingIsFound() throws IOException {
    Path paper = Files.createDirectories(folder.resolve("wp-a"));
    String unit = "{\"unit\": \"u1\", \"sentences\": [%s]}";
    Files.writeString(
        paper.resolve("wp-a.en.units.jsonl"),
        unit.formatted(
            "\"The experts discussed arms control.\", \"The experts met.\","
                + " \"Arms control needs dialogue.\""));
    Files.writeString(
        paper.resolve("wp-a.fr.units.jsonl"),
        unit.formatted(
            "\"Les experts ont examiné la maîtrise des armements.\", \"Les experts se sont"
                + " réunis.\", \"La maîtrise des armements demande le dialogue.\""));
    Files.writeString(paper.resolve("en-fr.beads"), "[0]:[0]\n[1]:[1]\n[2]:[2]\n");
    Files.writeString(
        folder.resolve("concepts.en.tsv"), "concept\tpreferred\tforms\narms\tarms control\t\n");
    Files.writeString(
        folder.resolve("concepts.fr.tsv"),
        "concept\tpreferred\tforms\narms\tmaîtrise des armements\t\n");

    ProgramRun run =
        p5("evaluate", "renderings", folder, "--source", "en", "--target", "fr", "--missed").done();

    assertThat(run.outLines())
        .containsExactly(
            "en-fr: 3 texts, 1 concepts; right phrase first 1.000, within three 1.000");
    // The beads serve the other way round too.
    assertThat(
            p5("evaluate", "renderings", folder, "--source", "fr", "--target", "en")
                .done()
                .outLines()
                .get(0))
        .startsWith("fr-en: 3 texts, 1 concepts;");
  }

  @Test
  void theSignatureChangesWithTheData() throws IOException {
    write("first-en-fr", "[0]:[0]\n");
    String before = p5("evaluate", "align", folder).done().outLines().get(2);
    assertThat(p5("evaluate", "align", folder).done().outLines().get(2)).isEqualTo(before);
    write("first-en-fr", "[0]:[0]\n[1]:[1]\n");
    assertThat(p5("evaluate", "align", folder).done().outLines().get(2)).isNotEqualTo(before);
  }

  @Test
  void readsTheLanguagesFromAFile() throws IOException {
    write("text", "[0]:[0]\n");
    Files.writeString(folder.resolve("text/languages"), "en fr-CA\n");
    assertThat(p5("evaluate", "align", folder.resolve("text")).done().outLines()).hasSize(3);
  }

  @Test
  void saysWhatIsWrongWithAFolder() throws IOException {
    assertThat(p5("evaluate", "align", folder).failedWithOneLine(1).err()).contains("gold.txt");
    write("text", "[0]:[0]\n");
    assertThat(p5("evaluate", "align", folder).failedWithOneLine(1).err()).contains("languages");
    write("text-en-fr", "0-0\n");
    Files.delete(folder.resolve("text/gold.txt"));
    assertThat(p5("evaluate", "align", folder).failedWithOneLine(1).err())
        .contains("line 1 \"0-0\"")
        .contains("gold.txt");
    write("text-en-fr", "[7]:[0]\n");
    assertThat(p5("evaluate", "align", folder).failedWithOneLine(1).err())
        .contains("past the end")
        .contains("3 lines");
  }

  private void write(String name, String gold) throws IOException {
    Path text = Files.createDirectories(folder.resolve(name));
    Files.writeString(text.resolve("src.txt"), SOURCE);
    Files.writeString(text.resolve("tgt.txt"), TARGET);
    Files.writeString(text.resolve("gold.txt"), gold);
  }
}
