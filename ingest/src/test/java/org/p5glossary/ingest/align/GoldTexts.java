package org.p5glossary.ingest.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;

/** Hand-aligned texts outside the project; tests skip where they are absent. */
final class GoldTexts {
  static final Path SHARED = Path.of("..", "..", "shared");
  static final List<String> PAPERS = List.of("wp-p5-srr", "wp-risk-measures", "wp-stockholm");
  static final List<String> LANGUAGES = List.of("zh", "en", "fr", "ru", "es", "ar");
  private static final Pattern SENTENCES = Pattern.compile("\"sentences\": \\[(.*)\\]\\}$");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private GoldTexts() {}

  static boolean present() {
    return Files.isDirectory(SHARED.resolve("gold"));
  }

  /** The documents of a gold set: the folder itself, or its folders. */
  static List<Path> documents(String set) throws IOException {
    Path folder = SHARED.resolve("gold/align").resolve(set);
    if (Files.exists(folder.resolve("gold.txt"))) {
      return List.of(folder);
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** Aligns the documents of a set and scores them together. */
  static StrictScore score(String set, String source, String target) throws IOException {
    StrictScore score = new StrictScore();
    for (Path folder : documents(set)) {
      Alignment alignment =
          new SentenceAligner()
              .align(
                  lines(folder.resolve("src.txt")),
                  Language.of(source),
                  lines(folder.resolve("tgt.txt")),
                  Language.of(target));
      write(set + "." + folder.getFileName(), alignment);
      score.add(GoldBead.read(folder.resolve("gold.txt")), alignment);
    }
    return score;
  }

  /** Scores one pair of languages over the papers. */
  static StrictScore scorePapers(String source, String target) throws IOException {
    StrictScore score = new StrictScore();
    for (String paper : PAPERS) {
      Path folder = SHARED.resolve("papers").resolve(paper);
      Alignment alignment =
          new SentenceAligner()
              .align(
                  units(folder, paper, source),
                  Language.of(source),
                  units(folder, paper, target),
                  Language.of(target));
      write(paper + "." + source + "-" + target, alignment);
      score.add(GoldBead.read(folder.resolve(source + "-" + target + ".beads")), alignment);
    }
    return score;
  }

  /** The pairs of languages for which the papers have gold beads. */
  static List<String[]> pairs() {
    List<String[]> pairs = new ArrayList<>();
    Path folder = SHARED.resolve("papers").resolve(PAPERS.get(0));
    for (String source : LANGUAGES) {
      for (String target : LANGUAGES) {
        if (Files.exists(folder.resolve(source + "-" + target + ".beads"))) {
          pairs.add(new String[] {source, target});
        }
      }
    }
    return pairs;
  }

  static List<String> lines(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
  }

  static List<String> units(Path folder, String paper, String language) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String line : lines(folder.resolve(paper + "." + language + ".units.jsonl"))) {
      sentences.addAll(sentences(line));
    }
    return sentences;
  }

  /** The sentences of a line of units. */
  static List<String> sentences(String line) {
    List<String> sentences = new ArrayList<>();
    Matcher list = SENTENCES.matcher(line);
    if (list.find()) {
      Matcher string = STRING.matcher(list.group(1));
      while (string.find()) {
        sentences.add(unescaped(string.group(1)));
      }
    }
    return sentences;
  }

  /** Scores the blocks (first) and sentences (second) of one pair of languages over the papers. */
  static List<StrictScore> scoreDocuments(String source, String target) throws IOException {
    StrictScore blockScore = new StrictScore();
    StrictScore sentenceScore = new StrictScore();
    for (String paper : PAPERS) {
      GoldBlocks sourceBlocks = GoldBlocks.read(paper, source);
      GoldBlocks targetBlocks = GoldBlocks.read(paper, target);
      DocumentAlignment alignment =
          new DocumentAligner()
              .align(
                  sourceBlocks.blocks(),
                  Language.of(source),
                  targetBlocks.blocks(),
                  Language.of(target));
      List<GoldBead> gold = new ArrayList<>();
      for (int i = 0; i < sourceBlocks.units().size(); i++) {
        int j = targetBlocks.units().indexOf(sourceBlocks.units().get(i));
        if (j >= 0) {
          gold.add(new GoldBead(List.of(i), List.of(j), false));
        }
      }
      blockScore.add(gold, alignment.blocks());
      Path folder = SHARED.resolve("papers").resolve(paper);
      sentenceScore.add(
          GoldBead.read(folder.resolve(source + "-" + target + ".beads")), alignment.sentences());
    }
    return List.of(blockScore, sentenceScore);
  }

  private static String unescaped(String json) {
    return json.replace("\\\"", "\"")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\\\", "\\");
  }

  /** Writes the beads where the system property {@code beads} names a folder. */
  private static void write(String name, Alignment alignment) {
    String folder = System.getProperty("beads", "");
    if (folder.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    alignment
        .beads()
        .forEach(
            bead -> {
              GoldBead own = GoldBead.of(bead);
              text.append(own.source()).append(':').append(own.target());
              text.append(':').append(bead.probability()).append('\n');
            });
    try {
      Files.createDirectories(Path.of(folder));
      Files.writeString(Path.of(folder, name), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
