package org.p5glossary.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.analysis.lucene.SmartChineseSegmenter;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.ingest.candidates.AlignedCorpus;
import org.p5glossary.ingest.candidates.AlignedText;
import org.p5glossary.ingest.candidates.AnnotatedText;
import org.p5glossary.ingest.candidates.LanguagePair;
import org.p5glossary.ingest.candidates.LinkedTexts;
import org.p5glossary.ingest.evaluation.GoldBeads;
import org.p5glossary.ingest.evaluation.GoldBeads.NumberedBead;
import org.p5glossary.ingest.rendering.RenderingEvaluation;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 evaluate renderings}: how often a rendering that the term base lacks is found. */
@Command(
    name = "renderings",
    mixinStandardHelpOptions = true,
    description = {
      "Hide one concept's terms of the target language at a time, and print how often the phrases",
      "offered for it hold one of them: first, and among the first three.",
      "DIR holds concepts.LANGUAGE.tsv for both languages (the same concepts in the same order:",
      "concept, preferred term, forms with | between them) and a folder for each paper with",
      "NAME.LANGUAGE.units.jsonl and SOURCE-TARGET.beads (one bead of sentences a line)."
    })
final class EvaluateRenderingsCommand implements Callable<Integer> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Parameters(paramLabel = "DIR", description = "Folder of papers and tables of concepts.")
  private String folder = "";

  @Option(names = "--source", required = true, paramLabel = "TAG", description = "Of the known.")
  private String source = "";

  @Option(names = "--target", required = true, paramLabel = "TAG", description = "Of the hidden.")
  private String target = "";

  @Option(names = "--missed", description = "List the concepts that were not found.")
  private boolean missed;

  private final Terminal terminal;

  EvaluateRenderingsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path root = FileArgument.path(folder);
    LanguagePair pair = LanguageOptions.pair(source, target);
    ConceptTable from = concepts(root, pair.source());
    ConceptTable to = concepts(root, pair.target());
    if (!from.names().equals(to.names())) {
      throw CommandFailure.failed(
          "the two tables of concepts in " + root + " do not hold the same concepts line by line");
    }
    TextAnalyzer analyzer = new LuceneTextAnalyzer();
    LinkedTexts texts =
        LinkedTexts.of(
            new AlignedCorpus(pair, texts(root, pair)), analyzer, new SmartChineseSegmenter());
    RenderingEvaluation result = RenderingEvaluation.of(texts, from.terms(), to.terms(), analyzer);
    terminal
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s: %d texts, %d concepts; right phrase first %.3f, within three %.3f",
                pair,
                texts.size(),
                result.cases(),
                share(result.first(), result.cases()),
                share(result.third(), result.cases())));
    if (missed) {
      for (RenderingEvaluation.Miss miss : result.missed()) {
        terminal
            .out()
            .println(from.names().get(miss.entry()) + "\t" + String.join(" | ", miss.choices()));
      }
    }
    terminal.out().flush();
    return 0;
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private static ConceptTable concepts(Path root, Language language) throws IOException {
    Path file = FileArgument.existingFile(root.resolve("concepts." + language + ".tsv").toString());
    return ConceptTable.read(file, SentenceFile.read(file), language, ConceptTable.Forms.ALL);
  }

  private static List<AlignedText> texts(Path root, LanguagePair pair) throws IOException {
    List<AlignedText> texts = new ArrayList<>();
    List<Path> papers;
    try (Stream<Path> folders = Files.list(root)) {
      papers = folders.filter(Files::isDirectory).sorted().toList();
    }
    for (Path paper : papers) {
      Optional<List<NumberedBead>> beads = beads(paper, pair);
      if (beads.isPresent()) {
        List<String> from = sentences(paper, pair.source());
        List<String> to = sentences(paper, pair.target());
        beads.get().stream()
            .filter(bead -> !bead.source().isEmpty() && !bead.target().isEmpty())
            .sorted(Comparator.comparing(bead -> Collections.min(bead.source())))
            .forEach(
                bead ->
                    texts.add(
                        text(
                            paper,
                            joined(from, bead.source(), pair.source()),
                            joined(to, bead.target(), pair.target()))));
      }
    }
    if (texts.isEmpty()) {
      throw CommandFailure.failed(
          "no folder in " + root + " holds " + pair + ".beads; see p5 evaluate renderings --help");
    }
    return texts;
  }

  /** The beads of a paper, whichever way round they were written; empty if it has none. */
  private static Optional<List<NumberedBead>> beads(Path paper, LanguagePair pair)
      throws IOException {
    Path forth = paper.resolve(pair + ".beads");
    Path back = paper.resolve(pair.target() + "-" + pair.source() + ".beads");
    if (Files.isRegularFile(forth)) {
      return Optional.of(List.copyOf(GoldBeads.parse(SentenceFile.read(forth)).counted()));
    }
    return Files.isRegularFile(back)
        ? Optional.of(
            GoldBeads.parse(SentenceFile.read(back)).counted().stream()
                .map(bead -> new NumberedBead(bead.target(), bead.source()))
                .toList())
        : Optional.empty();
  }

  private static AlignedText text(Path paper, String from, String to) {
    return new AlignedText(
        new PaperId(String.valueOf(paper.getFileName())),
        PassageKey.of(from, 1),
        AnnotatedText.plain(from),
        AnnotatedText.plain(to));
  }

  private static String joined(List<String> sentences, Set<Integer> numbers, Language language) {
    return numbers.stream()
        .sorted()
        .map(
            number -> {
              if (number >= sentences.size()) {
                throw CommandFailure.failed(
                    "a bead names sentence "
                        + number
                        + " of "
                        + language
                        + ", of which there are "
                        + sentences.size());
              }
              return sentences.get(number);
            })
        .collect(Collectors.joining(language.primary().equals("zh") ? "" : " "));
  }

  private static List<String> sentences(Path paper, Language language) throws IOException {
    Path file =
        FileArgument.existingFile(
            paper.resolve(paper.getFileName() + "." + language + ".units.jsonl").toString());
    List<String> sentences = new ArrayList<>();
    for (String line : SentenceFile.read(file)) {
      try {
        JsonNode unit = MAPPER.readTree(line);
        unit.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
      } catch (JsonProcessingException malformed) {
        throw CommandFailure.failed(file + " has a line that is no JSON: " + line, malformed);
      }
    }
    return sentences;
  }
}
