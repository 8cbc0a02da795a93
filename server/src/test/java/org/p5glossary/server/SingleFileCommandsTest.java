package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.server.DemonstrationCorpus.Corpus;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** {@code p5 extract} and {@code p5 align}, which work on files and on no data folder. */
@ExtendWith(DemonstrationCorpus.class)
class SingleFileCommandsTest {

  private final Corpus corpus;

  @TempDir private Path folder;

  SingleFileCommandsTest(Corpus corpus) {
    this.corpus = corpus;
  }

  @BeforeEach
  void writeFiles() throws IOException {
    HotlinePaper.writeTo(folder);
  }

  @AfterEach
  void noDataFolderWasMade() {
    assertThat(ProgramRun.FORGOTTEN_DATA).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"wp9101.en.pdf, true", "wp9101.zh.docx, false"})
  void extractPrintsABlockALineWhoseSentencesJoinToItsText(String file, boolean hasPages) {
    ProgramRun run = p5("extract", corpus.samples().resolve(file), "--format", "jsonl").done();

    assertThat(run.outLines()).hasSizeGreaterThan(40);
    List<String> types = new ArrayList<>();
    for (String line : run.outLines()) {
      JsonNode block = ProgramRun.json(line);
      types.add(block.get("type").asText());
      StringBuilder joined = new StringBuilder();
      block.get("sentences").forEach(sentence -> joined.append(sentence.asText()));
      if (!block.get("sentences").isEmpty()) {
        assertThat(joined).hasToString(block.get("text").asText());
      }
      assertThat(block.get("boxes").isEmpty()).isNotEqualTo(hasPages);
    }
    assertThat(types).contains("title", "heading", "footnote", "table");
  }

  @Test
  void extractPrintsTextForPeople() {
    ProgramRun run = p5("extract", folder.resolve("hotline.fr.txt")).done();

    assertThat(run.outLines()).hasSize(9);
    assertThat(run.out())
        .contains("1. La première ligne directe")
        .contains("une deuxième a suivi en 1966.");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void extractPrintsWhatADocumentSaysAboutItself() {
    JsonNode meta =
        p5("extract", corpus.samples().resolve("wp9101.ru.docx"), "--meta").done().json();

    assertThat(meta.get("symbol").asText()).isEqualTo("NPT/CONF.2020/PC.III/WP.9101");
    assertThat(meta.get("language").asText()).isEqualTo("ru");
    assertThat(meta.get("original_language").asText()).isEqualTo("zh");
    assertThat(meta.get("date").asText()).isEqualTo("2019-04-18");
    assertThat(meta.get("title").asText()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "block, tsv", "block, jsonl", "block, tmx", "block, xliff",
    "sentence, tsv", "sentence, jsonl", "sentence, tmx", "sentence, xliff"
  })
  void alignPairsTwoDocuments(String level, String format) throws Exception {
    ProgramRun run =
        p5(
                "align",
                folder.resolve("hotline.zh.txt"),
                folder.resolve("hotline.en.html"),
                "--level",
                level,
                "--format",
                format)
            .done();

    int pairs =
        switch (format) {
          case "tsv" -> tsvPairs(run);
          case "jsonl" -> jsonPairs(run);
          case "tmx" -> xml(run.out()).getElementsByTagName("tu").getLength();
          default -> xml(run.out()).getElementsByTagName("unit").getLength();
        };
    // Nine blocks; the sixth paragraph and the fourth have two sentences each.
    assertThat(pairs).isEqualTo(level.equals("block") ? 9 : 11);
    assertThat(run.out()).contains("第一条直通线路").contains("The first direct line");
    assertThat(run.err()).isEmpty();
  }

  private static int tsvPairs(ProgramRun run) {
    assertThat(run.outLines())
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSizeGreaterThan(1));
    return (int)
        run.outLines().stream()
            .filter(line -> line.contains("\t"))
            .filter(line -> line.codePoints().anyMatch(Character::isIdeographic))
            .count();
  }

  private static int jsonPairs(ProgramRun run) {
    run.outLines().forEach(ProgramRun::json);
    return run.outLines().size();
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    // Whatever a DOCTYPE names is not fetched.
    builder.setEntityResolver(
        (publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
    return builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void documentsThatDoNotBelongTogetherAreDoubted() throws IOException {
    ProgramRun run =
        p5(
                "align",
                corpus.samples().resolve("wp9102.zh.docx"),
                folder.resolve("hotline.en.html"),
                "--level",
                "block")
            .done();

    assertThat(run.err()).contains("warning: the two documents hardly say the same");
    assertThat(run.out()).doesNotContain("warning");
  }

  private Path sentences(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
  }

  @Test
  void alignPairsFilesOfSentences() throws IOException {
    Path english =
        sentences(
            "en.txt",
            "The line was opened in 1963.",
            "It is used 14 times a year. It carries text.",
            "Nobody answered in 2015.");
    Path french =
        sentences(
            "fr.txt",
            "La ligne a été ouverte en 1963.",
            "Elle sert 14 fois par an.",
            "Elle transmet le texte.",
            "Personne n’a répondu en 2015.");

    ProgramRun run =
        p5(
                "align",
                "--sentences",
                english,
                french,
                "--source-language",
                "en",
                "--target-language",
                "fr")
            .done();

    assertThat(run.outLines()).containsExactly("[0]:[0]", "[1]:[1, 2]", "[2]:[3]");
    ProgramRun confident =
        p5(
                "align",
                "--sentences",
                english,
                french,
                "--source-language",
                "en",
                "--target-language",
                "fr",
                "--confidence")
            .done();
    assertThat(confident.outLines())
        .allMatch(line -> line.matches("\\[[0-9, ]*\\]:\\[[0-9, ]*\\]:[01]\\.\\d{3}"));
  }

  @Test
  void sentencesNeedTheirLanguages() throws IOException {
    Path file = sentences("en.txt", "One.");

    p5("align", "--sentences", file, file, "--source-language", "en").failedWithOneLine(2);
    p5("align", file).failedWithOneLine(2);
    ProgramRun badTag =
        p5("align", "--sentences", file, file, "--source-language", "?", "--target-language", "fr");
    badTag.failedWithOneLine(2);
    assertThat(badTag.err()).contains("\"?\"");
  }

  @Test
  void aJobThatFailsDoesNotStopTheOthers() throws IOException {
    Path english = sentences("en.txt", "The line was opened in 1963.");
    Path french = sentences("fr.txt", "La ligne a été ouverte en 1963.");
    Path last = folder.resolve("last.txt");
    Path jobs =
        sentences(
            "jobs.tsv",
            job(english, french, folder.resolve("first.txt"), "en", "fr"),
            job(folder.resolve("missing.txt"), french, folder.resolve("no1.txt"), "en", "fr"),
            "too\tfew",
            job(english, french, folder.resolve("no2.txt"), "not a tag!", "fr"),
            job(english, french, folder.resolve("no/such/folder/no3.txt"), "en", "fr"),
            job(english, french, last, "en", "fr"));

    ProgramRun run = p5("align", "--batch", jobs);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(4);
    assertThat(run.err())
        .contains(
            "line 2 failed", "missing.txt", "line 3 failed", "line 4 failed", "line 5 failed");
    assertThat(folder.resolve("first.txt")).hasContent("[0]:[0]");
    assertThat(last).hasContent("[0]:[0]");
    assertThat(folder.resolve("no1.txt")).doesNotExist();
    assertThat(folder.resolve("no2.txt")).doesNotExist();
  }

  private static String job(Path source, Path target, Path out, String from, String to) {
    return String.join("\t", source.toString(), target.toString(), out.toString(), from, to);
  }
}
