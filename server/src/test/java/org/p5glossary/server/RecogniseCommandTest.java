package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of a table found in texts from the command line. */
class RecogniseCommandTest {

  @TempDir private Path folder;

  private ProgramRun recognise(String table, String units, String language) throws IOException {
    return p5(
        "recognise",
        Files.writeString(folder.resolve("units.jsonl"), units),
        "--terms",
        Files.writeString(folder.resolve("concepts.tsv"), "concept\tpreferred\tforms\n" + table),
        "--language",
        language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "zh; 战略稳定; \"\uD83D\uDD4A各国维护战略\",\"稳定。\"; [6,10,\"c 1\"]",
        "en; strategic stability; \"On strategic\",\"stability.\"; [3,22,\"c 1\"]",
        "fr; arme nucléaire; \"Les armes nucléaires.\"; [4,20,\"c 1\"]",
        "ru; ядерное оружие; \"О ядерном оружии.\"; [2,16,\"c 1\"]",
        "es; arma nuclear; \"Las armas nucleares.\"; [4,19,\"c 1\"]",
        "ar; سلاح نووي; \"والسلاح النووي خطر.\"; [0,14,\"c 1\"]",
      })
  void findsTermsInEachLanguage(String language, String term, String sentences, String expected)
      throws IOException {
    String units = "{\"unit\":\"u1\",\"sentences\":[" + sentences + "]}\n";
    assertThat(recognise("c 1\t" + term + "\t\n", units, language).done().outLines())
        .containsExactly("{\"unit\":\"u1\",\"terms\":[" + expected + "]}");
  }

  @Test
  void theLongerConceptTakesTheWords() throws IOException {
    assertThat(
            recognise(
                    "nws\t核武器国家\t\nnnws\t无核武器国家\t非核武器国家\n",
                    "{\"unit\":\"1\",\"sentences\":[\"无核武器国家和核武器国家\"]}",
                    "zh")
                .done()
                .out())
        .contains("[[0,6,\"nnws\"],[7,12,\"nws\"]]");
  }

  @Test
  void onlyThePreferredTermsAreSoughtIfAskedFor() throws IOException {
    String units = "{\"unit\":\"1\",\"sentences\":[\"Hotlines and direct lines.\"]}";
    assertThat(recognise("a\thotline\tdirect lines\n", units, "en").done().out())
        .contains("[[0,8,\"a\"],[13,25,\"a\"]]");
    assertThat(
            p5(
                    "recognise",
                    folder.resolve("units.jsonl"),
                    "--terms",
                    folder.resolve("concepts.tsv"),
                    "--forms",
                    "preferred",
                    "--language",
                    "en")
                .done()
                .out())
        .contains("\"terms\":[[0,8,\"a\"]]");
  }

  @Test
  void theTreatyIsTheOneThatAnEarlierUnitNamed() throws IOException {
    assertThat(
            recognise(
                    "npt\tNon-Proliferation Treaty\t\n",
                    """
                    {"unit":"1","sentences":["The Non-Proliferation Treaty."]}
                    {"unit":"2","sentences":["In the Treaty."]}
                    """,
                    "en")
                .done()
                .outLines()
                .get(1))
        .isEqualTo("{\"unit\":\"2\",\"terms\":[[3,13,\"npt\"]]}");
  }

  @Test
  void wrongInputIsToldByFileAndLine() throws IOException {
    assertThat(recognise("a\tb\t\n", "{}\n", "en").failedWithOneLine(1).err())
        .contains("units.jsonl line 1");
    assertThat(recognise("only\n", "", "en").failedWithOneLine(1).err())
        .contains("concepts.tsv line 2");
    recognise("a\tb\t\n", "", "not a language").failedWithOneLine(2);
  }
}
