package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Extracted;
import org.p5glossary.ingest.extract.ExtractionLimits;

/** Measures against papers with known blocks, where they are at hand. */
class SharedPdfTest {

  private static final Path SHARED = Path.of("..", "..", "shared");

  /** Reached: 1.000 in each language. */
  private static final double FLOOR = .995;

  private static final Pattern TYPE = Pattern.compile("\"type\": \"(\\w+)\"");
  private static final Pattern SENTENCES = Pattern.compile("\"sentences\": \\[(.*)\\]");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "fr", "ru", "es", "ar"})
  void findsTheBlocksOfPapers(String language) throws IOException {
    Path papers = SHARED.resolve("papers");
    assumeTrue(Files.exists(papers), "needs ../shared");
    int gold = 0;
    int system = 0;
    int hits = 0;
    for (Path units : files(papers, "." + language + ".units.jsonl")) {
      Path pdf = Path.of(units.toString().replace(".units.jsonl", ".pdf"));
      List<String> expected = gold(units);
      List<String> found = new ArrayList<>();
      for (Block block : blocks(pdf)) {
        if (block.type() != BlockType.MASTHEAD) {
          found.add(normal(block.text()));
        }
      }
      gold += expected.size();
      system += found.size();
      for (String text : found) {
        hits += expected.remove(text) ? 1 : 0;
      }
    }
    assertThat(2.0 * hits / (gold + system)).as("block F1 of %s", language).isGreaterThan(FLOOR);
  }

  @Test
  void everyFileGivesAnAnswer() throws IOException {
    Path folder = SHARED.resolve("pdf");
    assumeTrue(Files.exists(folder), "needs ../shared");
    for (Path pdf : files(folder, ".pdf")) {
      Extraction extraction =
          new PdfExtractor().extract(BlockDump.source(pdf), ExtractionLimits.DEFAULT);
      assertThat(extraction).as(pdf.toString()).isNotNull();
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Block> blocks(Path pdf) throws IOException {
    Extraction extraction =
        new PdfExtractor().extract(BlockDump.source(pdf), ExtractionLimits.DEFAULT);
    return ((Extracted) extraction).rendition().blocks();
  }

  /** The texts of the units that are no metadata. */
  private static List<String> gold(Path units) throws IOException {
    List<String> result = new ArrayList<>();
    for (String line : Files.readAllLines(units)) {
      Matcher type = TYPE.matcher(line);
      Matcher sentences = SENTENCES.matcher(line);
      if (type.find() && !type.group(1).equals("meta") && sentences.find()) {
        StringBuilder text = new StringBuilder();
        Matcher string = STRING.matcher(sentences.group(1));
        while (string.find()) {
          text.append(string.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        result.add(normal(text.toString()));
      }
    }
    return result;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", "");
  }
}
