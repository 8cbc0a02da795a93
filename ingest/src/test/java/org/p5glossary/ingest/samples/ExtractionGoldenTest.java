package org.p5glossary.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.pipeline.Reading;

/**
 * Everything that is read from the 48 demonstration files against the sources they were made from.
 * The measures are recorded in {@code extraction.golden.txt}.
 */
class ExtractionGoldenTest {

  @TempDir private static Path folder;

  private static GoldenValues recorded;
  private static SampleReadings readings;

  @BeforeAll
  static void readRecord() throws IOException {
    recorded = GoldenValues.read("extraction.golden.txt");
    readings = new SampleReadings(folder);
  }

  @AfterAll
  static void writeRecord() throws IOException {
    recorded.write();
  }

  static Stream<String> files() throws IOException {
    return SamplePapers.names().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheFileAsRecorded(String name) throws IOException {
    String[] parts = name.split("\\.", -1);
    PaperSource paper = PaperSource.read(PaperSource.file(parts[0], Language.of(parts[1])));
    Reading.Read read = readings.of(name);
    ExtractionComparison comparison =
        new ExtractionComparison(GoldUnit.of(paper), GoldUnit.of(read.rendition().blocks()));
    List<String> wrong = wrongFields(paper, read);
    List<String> warnings = read.rendition().warnings();
    String measured =
        comparison.measures()
            + (wrong.isEmpty() ? " metadata right" : " metadata wrong " + names(wrong))
            + " warnings "
            + warnings.size();

    assertThat(measured)
        .as(
            "%s\n%s%s\n%s",
            name, comparison.drawn(), String.join("\n", wrong), String.join("\n", warnings))
        .isEqualTo(recorded.expected(name, measured));
  }

  private static List<String> names(List<String> wrong) {
    return wrong.stream().map(line -> line.substring(0, line.indexOf(':'))).toList();
  }

  /** The fields that are not as in the source, with what was expected and read. */
  static List<String> wrongFields(PaperSource paper, Reading.Read read) {
    DocumentMetadata metadata = read.metadata();
    Map<String, List<Object>> fields = new LinkedHashMap<>();
    fields.put("language", List.of(paper.language(), read.language()));
    fields.put(
        "symbol",
        List.of(paper.value("symbol"), metadata.symbol().map(Object::toString).orElse("")));
    fields.put(
        "original",
        List.of(paper.original().tag(), metadata.original().map(Language::tag).orElse("")));
    fields.put(
        "date",
        List.of(
            paper.value("date"), metadata.date().map(date -> date.date().toString()).orElse("")));
    fields.put("title", List.of(paper.value("title"), metadata.title()));
    fields.put("byline", List.of(paper.value("byline"), metadata.byline()));
    fields.put("submitters", List.of(paper.submitters(), metadata.submitters()));
    fields.put("conference", List.of(paper.value("organ"), metadata.conference()));
    fields.put(
        "place",
        List.of(letters(paper.value("place")), letters(metadata.session() + metadata.place())));
    fields.put("job", List.of(paper.value("job"), metadata.jobNumber()));
    List<String> wrong = new ArrayList<>();
    fields.forEach(
        (name, values) -> {
          if (!plain(values.get(0)).equals(plain(values.get(1)))) {
            wrong.add(name + ": expected " + values.get(0) + "\n   but was " + values.get(1));
          }
        });
    return wrong;
  }

  /** A page does not show which kind of space it prints. */
  private static String plain(Object value) {
    return value.toString().replaceAll("[\\s\\p{Z}]+", " ");
  }

  /**
   * Session and place are one printed line, but two fields: the comma between them is neither's.
   */
  private static String letters(String text) {
    return text.replaceAll("[\\p{P}\\s]+", "");
  }
}
