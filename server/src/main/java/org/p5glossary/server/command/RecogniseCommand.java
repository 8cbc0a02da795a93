package org.p5glossary.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermReading;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 recognise}: finds the terms of a table in texts. */
@Command(
    name = "recognise",
    mixinStandardHelpOptions = true,
    description = {
      "Find the terms of a table in units of text, inflected ones too. Each line of UNITS is a JSON",
      "object with \"unit\" and \"sentences\"; each line of the result has \"unit\" and \"terms\":",
      "[start, end, concept], in UTF-16 units of the sentences joined by a space, in Chinese by",
      "nothing. The units are read in order: \"the Treaty\" is the one named last."
    })
final class RecogniseCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Parameters(paramLabel = "UNITS.jsonl", description = "The texts.")
  private String units;

  @Option(
      names = "--terms",
      required = true,
      paramLabel = "CONCEPTS.tsv",
      description = "The table: concept, preferred term, further forms with | between them.")
  private String terms;

  @Option(names = "--language", required = true, description = "Language of both, such as fr.")
  private String language;

  @Option(
      names = "--forms",
      defaultValue = "all",
      paramLabel = "all|preferred",
      description = "Which terms of the table to seek: all, or the preferred ones alone.")
  private ConceptTable.Forms forms;

  private final Terminal terminal;

  RecogniseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Language spoken =
        Language.parse(language)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "--language \"" + language + "\" is no language tag; try zh or en"));
    Path table = FileArgument.existingFile(terms);
    Path texts = FileArgument.existingFile(units);
    ConceptTable concepts = ConceptTable.read(table, SentenceFile.read(table), spoken, forms);
    TermRecogniser recogniser = new TermRecogniser(concepts.terms(), new LuceneTextAnalyzer());
    TermReading reading = recogniser.reading(spoken);
    List<String> lines = SentenceFile.read(texts);
    List<String> found = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonNode unit = unit(texts, i + 1, lines.get(i));
        found.add(line(unit, reading.next(text(unit)), concepts));
      }
    }
    found.forEach(terminal.out()::println);
    terminal.out().flush();
    return 0;
  }

  private static JsonNode unit(Path file, int number, String line) {
    try {
      JsonNode unit = MAPPER.readTree(line);
      if (unit.path("unit").isTextual() && unit.path("sentences").isArray()) {
        return unit;
      }
    } catch (JsonProcessingException malformed) {
      // Refused below, like an object that is something else.
    }
    throw CommandFailure.failed(
        file
            + " line "
            + number
            + " is no JSON object with \"unit\" and \"sentences\"; see p5 recognise --help");
  }

  private static String text(JsonNode unit) {
    List<String> sentences = new ArrayList<>();
    unit.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
    boolean han =
        sentences.stream()
            .flatMapToInt(String::codePoints)
            .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    return String.join(han ? "" : " ", sentences);
  }

  private static String line(JsonNode unit, List<TermMatch> matches, ConceptTable concepts) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.set("unit", unit.path("unit"));
    ArrayNode terms = line.putArray("terms");
    for (TermMatch match : matches) {
      if (match.counts()) {
        terms
            .addArray()
            .add(match.range().start())
            .add(match.range().end())
            .add(concepts.names().get(match.entry()));
      }
    }
    return line.toString();
  }
}
