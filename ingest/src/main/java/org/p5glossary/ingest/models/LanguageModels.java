package org.p5glossary.ingest.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * The folder of the installed language models; one folder within for each language ("zh", "ar").
 * Neither the folder nor any model need be there. Thread-safe.
 *
 * @param folder where the models are or shall be, never null
 */
public record LanguageModels(Path folder) {

  /** Names the files of an installation with their hashes; written last. */
  static final String MANIFEST = "MANIFEST.sha256";

  public LanguageModels {
    Objects.requireNonNull(folder, "folder");
  }

  /**
   * Where the models are by convention.
   *
   * @param configured value of the environment variable P5_MODELS, null or blank if not set
   * @param userData the user's data folder
   */
  public static LanguageModels at(String configured, Path userData) {
    return new LanguageModels(
        configured == null || configured.isBlank()
            ? userData.resolve("models")
            : Path.of(configured));
  }

  /** The languages for which there are models to install. */
  public static List<Language> installable() {
    return ModelSet.ALL.stream().map(ModelSet::language).toList();
  }

  /** The folder with the models of a language; empty if they are not installed completely. */
  public Optional<Path> installed(Language language) {
    Path models = folderOf(language);
    return complete(models) ? Optional.of(models) : Optional.empty();
  }

  Path folderOf(Language language) {
    return folder.resolve(language.primary());
  }

  /** Whether every file that the manifest names is there. Hashes are checked on installation. */
  private static boolean complete(Path models) {
    Path manifest = models.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return false;
    }
    try {
      return Files.readAllLines(manifest).stream()
          .map(line -> line.split("  ", 2))
          .allMatch(parts -> parts.length == 2 && Files.isRegularFile(models.resolve(parts[1])));
    } catch (IOException e) {
      return false;
    }
  }
}
