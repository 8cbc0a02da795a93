package org.p5glossary.ingest.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.language.Language;

/** Measures the splitter against hand-made sentences; a failure shows what differs. */
class SentenceGoldTest {

  private static final Path PAPERS = Path.of("..", "..", "shared", "papers");

  /** F1 of sentences that every language must reach. */
  private static final double FLOOR = 0.985;

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "fr", "ru", "es", "ar"})
  void reachesTheFloor(String tag) throws IOException {
    assumeTrue(Files.isDirectory(PAPERS), "needs ../shared");
    Language language = Language.of(tag);
    int hits = 0;
    int gold = 0;
    int found = 0;
    List<String> differences = new ArrayList<>();
    for (Path file : unitFiles(tag)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        List<String> expected = sentences(line);
        String text = String.join(language.equals(Language.CHINESE) ? "" : " ", expected);
        List<String> actual =
            SPLITTER.split(text, language).stream().map(range -> range.of(text)).toList();
        List<String> matched = new ArrayList<>(actual);
        matched.removeIf(sentence -> !expected.contains(sentence));
        hits += matched.size();
        gold += expected.size();
        found += actual.size();
        if (!actual.equals(expected)) {
          differences.add(file.getFileName() + "\n  gold  " + expected + "\n  found " + actual);
        }
      }
    }
    assumeTrue(gold > 0, "needs ../shared");
    double f1 = 2.0 * hits / (gold + found);
    assertThat(f1).as("sentence F1 of %s; %s", tag, differences).isGreaterThanOrEqualTo(FLOOR);
    System.out.printf(Locale.ROOT, "sentences %s F1 %.4f of %d%n", tag, f1, gold);
  }

  private static List<Path> unitFiles(String tag) throws IOException {
    try (Stream<Path> files = Files.walk(PAPERS)) {
      return files
          .filter(file -> file.toString().endsWith("." + tag + ".units.jsonl"))
          .sorted()
          .toList();
    }
  }

  private static final Pattern SENTENCES = Pattern.compile("\"sentences\": \\[(.*)\\]}$");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static List<String> sentences(String line) {
    Matcher list = SENTENCES.matcher(line);
    List<String> sentences = new ArrayList<>();
    if (list.find()) {
      Matcher string = STRING.matcher(list.group(1));
      while (string.find()) {
        sentences.add(string.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
      }
    }
    return sentences;
  }
}
