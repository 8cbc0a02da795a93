package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.server.DemonstrationCorpus.Corpus;

/** Every command that README.md prints works as printed, in the order in which it stands there. */
@ExtendWith(DemonstrationCorpus.class)
class ReadmeCommandsTest {

  private static final Path ROOT = Path.of("..");
  private static final String PROGRAM = "    bin/p5 ";

  /** These do not end by themselves, or need a network; tests of their own run them. */
  private static final Set<String> ELSEWHERE = Set.of("demo", "serve", "models");

  /** The folder with all samples: a part of them will do here, for speed. */
  private static final String ALL_SAMPLES =
      "ingest/src/main/resources/org/p5glossary/ingest/samples";

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Corpus corpus;

  @TempDir private static Path folder;

  ReadmeCommandsTest(Corpus corpus) {
    this.corpus = corpus;
  }

  @TestFactory
  List<DynamicTest> commandsWorkAsPrinted() throws IOException {
    List<String> lines = commands();
    assertThat(lines).hasSizeGreaterThan(8);
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines) {
      tests.add(DynamicTest.dynamicTest(line.strip(), () -> run(line)));
    }
    return tests;
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(ROOT.resolve("README.md")).stream()
        .filter(line -> line.startsWith(PROGRAM))
        .filter(line -> !ELSEWHERE.contains(words(line).get(0)))
        .toList();
  }

  private void run(String line) throws IOException {
    List<Object> arguments = new ArrayList<>();
    List<String> words = words(line);
    arguments.add(words.get(0));
    for (String word : words.subList(1, words.size())) {
      arguments.add(inPlace(word));
    }
    ProgramRun run = p5(arguments.toArray()).done();
    assertThat(run.out()).as("the result of %s", line.strip()).isNotBlank();
  }

  /** The words of a command, without what follows a number sign. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line.substring(PROGRAM.length()).replaceFirst("\\s#.*", ""));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  /** A word as it is used here: paths start in the root of the checkout, data stay out of it. */
  private Object inPlace(String word) throws IOException {
    Path inCheckout = ROOT.resolve(word);
    if (word.equals("my-data")) {
      return folder.resolve(word);
    }
    if (word.equals(ALL_SAMPLES)) {
      assertThat(inCheckout).isDirectory();
      return someSamples();
    }
    return Files.exists(inCheckout) ? inCheckout : word;
  }

  private Path someSamples() throws IOException {
    Path some = Files.createDirectory(folder.resolve("samples"));
    for (String language : List.of("en", "zh", "ru")) {
      String name = "wp9101." + language + ".docx";
      Files.copy(corpus.samples().resolve(name), some.resolve(name));
    }
    return some;
  }
}
