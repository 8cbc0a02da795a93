package org.p5glossary.glossary.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.json.Json;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * Recall and precision on the papers with listed terms, and a dump of what was found to
 * target/recognition, for score_recognition.py.
 */
class RecognitionOnPapersTest {

  private static final Path PAPERS = Path.of("..", "..", "shared", "papers");

  private record Concept(String id, String preferred, List<String> forms) {}

  @ParameterizedTest
  @CsvSource({
    "all, zh, 0.99, 0.97", "all, en, 0.99, 0.97", "all, fr, 0.99, 0.97",
    "all, ru, 0.99, 0.97", "all, es, 0.99, 0.97", "all, ar, 0.99, 0.97",
    "preferred, zh, 0.85, 0.90", "preferred, en, 0.75, 0.90", "preferred, fr, 0.75, 0.90",
    "preferred, ru, 0.75, 0.90", "preferred, es, 0.75, 0.90", "preferred, ar, 0.75, 0.90"
  })
  void findsTheListedTerms(String forms, String tag, double recall, double precision)
      throws IOException {
    assumeTrue(Files.isDirectory(PAPERS), "needs ../shared");
    Language language = new Language(tag);
    List<Concept> concepts = concepts(tag);
    TermRecogniser recogniser =
        new TermRecogniser(termBase(concepts, language, forms), new LuceneTextAnalyzer());
    List<RecognitionScore.Form> listed =
        concepts.stream()
            .flatMap(
                concept ->
                    concept.forms().stream()
                        .map(form -> new RecognitionScore.Form(form, concept.id())))
            .toList();
    RecognitionScore score = new RecognitionScore();
    List<String> faults = new ArrayList<>();
    for (Path units : units(tag)) {
      List<String> dump = new ArrayList<>();
      TermReading reading = recogniser.reading(language);
      for (String line : Files.readAllLines(units)) {
        JsonNode unit = Json.parse(units.toString(), line);
        String text =
            StreamSupport.stream(unit.get("sentences").spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining(tag.equals("zh") ? "" : " "));
        List<RecognitionScore.Span> found =
            reading.next(text).stream()
                .filter(TermMatch::counts)
                .map(match -> new RecognitionScore.Span(match.range(), match.entry().value()))
                .toList();
        List<RecognitionScore.Span> expected =
            RecognitionScore.expected(text, tag.equals("zh"), listed);
        score.add(expected, found);
        dump.add(dump(unit.get("unit").textValue(), found));
        faults.addAll(faults(text, expected, found));
      }
      Path target = Files.createDirectories(Path.of("target", "recognition", forms));
      Files.write(target.resolve(units.getFileName() + ".found"), dump);
      Files.write(target.resolve(tag + ".faults"), faults);
    }
    System.out.printf(
        Locale.ROOT,
        "recognition, %s forms, %s: R %.4f P %.4f%n",
        forms,
        tag,
        score.recall(),
        score.precision());
    assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(precision);
  }

  private static TermBase termBase(List<Concept> concepts, Language language, String forms) {
    List<Entry> entries = new ArrayList<>();
    for (Concept concept : concepts) {
      List<String> texts =
          forms.equals("all")
              ? Stream.concat(Stream.of(concept.preferred()), concept.forms().stream())
                  .distinct()
                  .toList()
              : List.of(concept.preferred());
      List<Term> terms =
          texts.stream().map(text -> Term.of(text, AdministrativeStatus.PREFERRED)).toList();
      entries.add(
          Entry.proposed(new EntryId(concept.id()), List.of(LanguageSection.of(language, terms))));
    }
    return TermBase.of(entries);
  }

  private static List<Concept> concepts(String tag) throws IOException {
    return Files.readAllLines(PAPERS.resolve("concepts." + tag + ".tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Concept(
                    cells[0],
                    cells[1],
                    Arrays.stream(cells[2].split("\\|", -1))
                        .filter(form -> !form.isEmpty())
                        .toList()))
        .toList();
  }

  private static List<Path> units(String tag) throws IOException {
    try (Stream<Path> files = Files.walk(PAPERS)) {
      return files
          .filter(file -> file.toString().endsWith("." + tag + ".units.jsonl"))
          .sorted()
          .toList();
    }
  }

  private static String dump(String unit, List<RecognitionScore.Span> found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("unit", unit);
    ArrayNode terms = node.putArray("terms");
    found.forEach(
        span ->
            terms.addArray().add(span.range().start()).add(span.range().end()).add(span.concept()));
    return node.toString();
  }

  private static List<String> faults(
      String text, List<RecognitionScore.Span> expected, List<RecognitionScore.Span> found) {
    List<String> lines = new ArrayList<>();
    for (RecognitionScore.Span span : expected) {
      if (!RecognitionScore.overlapsSame(span, found)) {
        lines.add("missed\t" + span.concept() + "\t" + around(text, span));
      }
    }
    for (RecognitionScore.Span span : found) {
      if (!RecognitionScore.overlapsSame(span, expected)
          && expected.stream().noneMatch(other -> other.range().contains(span.range()))) {
        lines.add("wrong\t" + span.concept() + "\t" + around(text, span));
      }
    }
    return lines;
  }

  private static String around(String text, RecognitionScore.Span span) {
    int from = Math.max(0, span.range().start() - 30);
    int to = Math.min(text.length(), span.range().end() + 30);
    return text.substring(from, span.range().start())
        + "["
        + span.range().of(text)
        + "]"
        + text.substring(span.range().end(), to);
  }
}
