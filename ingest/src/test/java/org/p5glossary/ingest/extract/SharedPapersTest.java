package org.p5glossary.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.docx.DocxExtractor;
import org.p5glossary.ingest.extract.html.HtmlExtractor;
import org.p5glossary.ingest.extract.text.TextExtractor;
import org.p5glossary.ingest.identify.FileIdentifier;
import org.p5glossary.ingest.identify.Identification.Identified;

/** Floors for what is measured on the shared papers; the same reckoning as score_extract.py. */
class SharedPapersTest {

  private static final Path SHARED = Path.of("..", "..", "shared");

  private static final Pattern FIELD = Pattern.compile("\"(type|label)\":\\s*\"([^\"]*)\"");
  private static final Pattern SENTENCES =
      Pattern.compile("\"sentences\":\\s*\\[((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*,?)*)\\]");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

  /** A unit or a block: its text without blanks, its type and label. */
  private record Unit(String text, String type, String label) {}

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]+", "");
  }

  private static String label(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("[\\s().（）\\-–•*]+", "");
  }

  private static String unescaped(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(
            e ->
                Matcher.quoteReplacement(
                    e.group(2) == null
                        ? e.group(1)
                        : Character.toString(Integer.parseInt(e.group(2), 16))));
  }

  private static List<Unit> gold(Path units) throws IOException {
    List<Unit> gold = new ArrayList<>();
    for (String line : Files.readAllLines(units)) {
      Matcher sentences = SENTENCES.matcher(line);
      assertThat(sentences.find()).as(line).isTrue();
      StringBuilder text = new StringBuilder();
      STRING.matcher(sentences.group(1)).results().forEach(s -> text.append(s.group(1)));
      Map<String, String> fields = new HashMap<>();
      FIELD.matcher(line).results().forEach((MatchResult f) -> fields.put(f.group(1), f.group(2)));
      if (!fields.get("type").equals("meta")) {
        gold.add(
            new Unit(
                folded(unescaped(text.toString())),
                fields.get("type"),
                label(fields.get("label"))));
      }
    }
    return gold;
  }

  private static Rendition read(Path file) {
    SourceFile source =
        ((Identified) new FileIdentifier().identify(file, ExtractionLimits.DEFAULT)).file();
    Extractor extractor =
        switch (source.format()) {
          case DOCX -> new DocxExtractor();
          case HTML -> new HtmlExtractor();
          default -> new TextExtractor();
        };
    Extraction extraction = extractor.extract(source, ExtractionLimits.DEFAULT);
    assertThat(extraction).as("%s", file).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).rendition();
  }

  /** Counts of one comparison. */
  private static final class Score {
    private int matched;
    private int types;
    private int labels;
    private int gold;
    private int found;

    void add(List<Unit> expected, List<Block> blocks) {
      Map<String, List<Unit>> open = new HashMap<>();
      expected.forEach(u -> open.computeIfAbsent(u.text(), t -> new ArrayList<>()).add(u));
      gold += expected.size();
      for (Block block : blocks) {
        if (block.type() == BlockType.MASTHEAD) {
          continue;
        }
        found++;
        List<Unit> same = open.getOrDefault(folded(block.text()), List.of());
        if (!same.isEmpty()) {
          Unit unit = same.remove(0);
          matched++;
          types += unit.type().equals(block.type().code()) ? 1 : 0;
          labels += unit.label().equals(label(block.label().printed())) ? 1 : 0;
        }
      }
    }

    double blockF1() {
      return 2.0 * matched / (gold + found);
    }

    double share(int part) {
      return (double) part / matched;
    }
  }

  @Test
  void docxBlocksTypesAndLabels() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("papers")), "needs ../shared");
    Score score = new Score();
    try (Stream<Path> files = Files.walk(SHARED.resolve("papers"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".docx")).sorted().toList()) {
        String units = file.getFileName().toString().replace(".docx", ".units.jsonl");
        score.add(gold(file.resolveSibling(units)), read(file).blocks());
      }
    }
    assertThat(score.blockF1()).isGreaterThanOrEqualTo(0.995);
    assertThat(score.share(score.types)).isGreaterThanOrEqualTo(0.98);
    assertThat(score.share(score.labels)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void rawTextAgainstTheCleanPapers() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "needs ../shared");
    Map<String, String> papers =
        Map.of("000", "wp-p5-srr", "002", "wp-risk-measures", "004", "wp-stockholm");
    Score score = new Score();
    try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
      for (Path file : files.toList()) {
        String paper = papers.get(file.getFileName().toString().substring(0, 3));
        Rendition rendition = read(file);
        assertThat(rendition.blocks()).isNotEmpty();
        if (paper != null) {
          Path units = SHARED.resolve(Path.of("papers", paper, paper + ".zh.units.jsonl"));
          score.add(gold(units), rendition.blocks());
        }
      }
    }
    assertThat(score.blockF1()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.share(score.types)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void pagesHaveTheSameShapeInAllLanguages() throws IOException {
    Path pages = SHARED.resolve(Path.of("parallel", "udhr"));
    assumeTrue(Files.isDirectory(pages), "needs ../shared");
    try (Stream<Path> files = Files.list(pages)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        List<Block> blocks = read(file).blocks();
        assertThat(blocks.get(0).type()).isEqualTo(BlockType.TITLE);
        assertThat(blocks.stream().filter(b -> b.type() == BlockType.HEADING))
            .as("%s", file)
            .hasSizeBetween(30, 34);
      }
    }
  }
}
