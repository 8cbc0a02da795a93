package org.p5glossary.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.evaluation.GoldBeads;

/**
 * A hand-aligned text: a folder with {@code src.txt} and {@code tgt.txt}, one sentence a line, and
 * {@code gold.txt}, one bead a line.
 *
 * @param set the folder that says the languages; texts of one set are pooled
 * @param folder where the files are
 * @param sourceLanguage language of the source
 * @param targetLanguage language of the target
 */
record GoldFolder(Path set, Path folder, Language sourceLanguage, Language targetLanguage) {
  private static final int DEEPEST = 4;

  /** The folder's name, as in parice-enis, or the one line of a file "languages", as in "zh en". */
  private static final Pattern NAME = Pattern.compile(".*-([a-z]{2})-?([a-z]{2})");

  private static final String LANGUAGES_FILE = "languages";

  /** All hand-aligned texts in a folder and in the folders in it, in the order of their names. */
  static List<GoldFolder> in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root, DEEPEST)) {
      return files
          .filter(file -> file.endsWith("gold.txt"))
          .sorted()
          .map(file -> of(root, file.getParent()))
          .toList();
    }
  }

  List<String> source() throws IOException {
    return SentenceFile.read(folder.resolve("src.txt"));
  }

  List<String> target() throws IOException {
    return SentenceFile.read(folder.resolve("tgt.txt"));
  }

  GoldBeads gold() throws IOException {
    try {
      return GoldBeads.parse(SentenceFile.read(folder.resolve("gold.txt")));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.failed(folder.resolve("gold.txt") + ": " + e.getMessage(), e);
    }
  }

  private static GoldFolder of(Path root, Path folder) {
    Path highest = root.toAbsolutePath().normalize();
    for (Path at = folder.toAbsolutePath().normalize();
        at != null && at.startsWith(highest);
        at = at.getParent()) {
      Optional<Matcher> languages = languages(at);
      if (languages.isPresent()) {
        return new GoldFolder(
            at,
            folder,
            language(at, languages.get().group(1)),
            language(at, languages.get().group(2)));
      }
    }
    throw CommandFailure.failed(
        folder
            + ": no languages are said; end the folder's name with them, as in texts-zh-en, or"
            + " write them into a file \"languages\", as in: zh en");
  }

  private static Optional<Matcher> languages(Path folder) {
    Path file = folder.resolve(LANGUAGES_FILE);
    String said;
    Pattern pattern = NAME;
    if (Files.isRegularFile(file)) {
      pattern = Pattern.compile("\\s*(\\S+)\\s+(\\S+)\\s*");
      try {
        said = Files.readString(file, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw CommandFailure.failed("cannot read " + file + ": " + e.getMessage(), e);
      }
    } else {
      Path name = folder.getFileName();
      said = name == null ? "" : name.toString();
    }
    Matcher matcher = pattern.matcher(said);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static Language language(Path folder, String tag) {
    return Language.parse(tag)
        .orElseThrow(
            () -> CommandFailure.failed(folder + ": \"" + tag + "\" is no BCP 47 language tag"));
  }
}
