package org.p5glossary.ingest.models;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;

/**
 * Installs the models of a language, whole or not at all: they are unpacked beside their place and
 * renamed. One installation at a time per folder; whoever comes second is told so.
 */
public final class ModelInstaller {

  /** What an installation did. */
  public enum Outcome {
    INSTALLED,
    ALREADY_INSTALLED
  }

  private final LanguageModels models;
  private final MavenFetch maven;
  private final InstallProgress progress;
  private final List<ModelSet> sets;

  /**
   * @param models where the models shall be
   * @param progress hears how it goes on
   */
  public ModelInstaller(LanguageModels models, InstallProgress progress) {
    this(
        models,
        progress,
        new MavenFetch(
            Objects.requireNonNullElse(System.getenv("PATH"), ""),
            Path.of(System.getProperty("user.home"), ".m2", "repository"),
            progress),
        ModelSet.ALL);
  }

  ModelInstaller(
      LanguageModels models, InstallProgress progress, MavenFetch maven, List<ModelSet> sets) {
    this.models = models;
    this.progress = progress;
    this.maven = maven;
    this.sets = List.copyOf(sets);
  }

  /**
   * Installs the models of a language.
   *
   * @param from the jar that holds them; empty to fetch it with Maven
   * @throws IllegalArgumentException if there are no models for the language
   * @throws ModelException if it fails; what was installed before is as it was
   */
  public Outcome install(Language language, Optional<Path> from) {
    ModelSet set =
        sets.stream()
            .filter(candidate -> candidate.language().matches(language))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(noModels(language)));
    if (models.installed(set.language()).isPresent()) {
      return Outcome.ALREADY_INSTALLED;
    }
    from.ifPresent(jar -> requireFile(jar, set));
    try {
      Files.createDirectories(models.folder());
      Path lockFile = models.folder().resolve(".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          throw busy();
        }
        return locked(set, from);
      }
    } catch (OverlappingFileLockException e) {
      throw busy();
    } catch (IOException e) {
      throw new ModelException(
          "cannot install the models in "
              + models.folder()
              + ": "
              + e.getClass().getSimpleName()
              + " "
              + e.getMessage()
              + "; check that the folder may be written to and that the disk has room",
          e);
    }
  }

  private Outcome locked(ModelSet set, Optional<Path> from) throws IOException {
    Path target = models.folderOf(set.language());
    Path fetched = target.resolveSibling("." + target.getFileName() + "-fetching");
    Path unpacked = target.resolveSibling("." + target.getFileName() + "-unpacking");
    try {
      // What an installation that was killed left behind.
      delete(unpacked);
      delete(fetched);
      Files.createDirectories(fetched);
      Files.createDirectories(unpacked);
      Path jar = from.isPresent() ? from.get() : maven.fetch(set, fetched);
      new ModelJar(set, progress).unpack(jar, unpacked);
      delete(target);
      Files.move(unpacked, target, StandardCopyOption.ATOMIC_MOVE);
      return Outcome.INSTALLED;
    } finally {
      delete(unpacked);
      delete(fetched);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void requireFile(Path jar, ModelSet set) {
    if (!Files.isRegularFile(jar)) {
      throw new ModelException(
          "there is no file " + jar + "; give --from the file " + set.jarName());
    }
  }

  private ModelException busy() {
    return new ModelException(
        "another installation is at work in " + models.folder() + "; wait until it has ended");
  }

  private String noModels(Language language) {
    return "there are no models to install for \""
        + language
        + "\"; allowed: "
        + String.join(", ", sets.stream().map(set -> set.language().primary()).toList());
  }
}
