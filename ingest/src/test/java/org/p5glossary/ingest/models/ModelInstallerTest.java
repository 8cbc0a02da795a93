package org.p5glossary.ingest.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;

class ModelInstallerTest {

  private static final ModelSet SET =
      new ModelSet(
          Language.CHINESE,
          "org.example:models:1:jar:small",
          "org/example/models/1/models-1-small.jar",
          100,
          List.of(
              ModelFile.file("m/words.gz", "words.gz", ContentHash.of("words").hex()),
              ModelFile.folder("m/dict/", "dict/")));

  @TempDir Path folder;

  private ModelInstaller installer(String searchPath) {
    MavenFetch maven =
        new MavenFetch(searchPath, folder.resolve("repository"), InstallProgress.NONE);
    return new ModelInstaller(models(), InstallProgress.NONE, maven, List.of(SET));
  }

  private LanguageModels models() {
    return new LanguageModels(folder.resolve("models"));
  }

  private Path jar(Map<String, String> entries) throws IOException {
    Path jar = Files.createTempFile(folder, "models", ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }

  private Path goodJar() throws IOException {
    return jar(Map.of("m/words.gz", "words", "m/dict/a", "A", "m/dict/b/c", "C", "huge", "no"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(models().folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> models().folder().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void keepsWhatIsNeededAndNothingElse() throws IOException {
    ModelInstaller installer = installer("");
    assertThat(models().installed(Language.CHINESE)).isEmpty();
    assertThat(installer.install(Language.CHINESE, Optional.of(goodJar())))
        .isEqualTo(ModelInstaller.Outcome.INSTALLED);
    assertThat(names())
        .containsExactly(".lock", "zh/MANIFEST.sha256", "zh/dict/a", "zh/dict/b/c", "zh/words.gz");
    assertThat(models().installed(Language.of("zh-Hans")))
        .contains(models().folderOf(Language.CHINESE));
    assertThat(Files.readString(models().folder().resolve("zh/MANIFEST.sha256")))
        .contains(ContentHash.of("words").hex() + "  words.gz");
  }

  @Test
  void secondTimeDoesNothing() throws IOException {
    installer("").install(Language.CHINESE, Optional.of(goodJar()));
    assertThat(installer("").install(Language.CHINESE, Optional.empty()))
        .isEqualTo(ModelInstaller.Outcome.ALREADY_INSTALLED);
  }

  @Test
  void aDamagedInstallationIsReplaced() throws IOException {
    installer("").install(Language.CHINESE, Optional.of(goodJar()));
    Files.delete(models().folder().resolve("zh/dict/a"));
    assertThat(models().installed(Language.CHINESE)).isEmpty();
    installer("").install(Language.CHINESE, Optional.of(goodJar()));
    assertThat(models().installed(Language.CHINESE)).isPresent();
  }

  @Test
  void refusesAnotherFileAndLeavesNothing() throws IOException {
    Path changed = jar(Map.of("m/words.gz", "other words", "m/dict/a", "A"));
    Path lacking = jar(Map.of("m/words.gz", "words"));
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
    Path outside = jar(Map.of("m/words.gz", "words", "m/dict/../../../out", "X"));
    for (Path wrong : List.of(changed, lacking, text, outside)) {
      assertThatThrownBy(() -> installer("").install(Language.CHINESE, Optional.of(wrong)))
          .isInstanceOf(ModelException.class)
          .hasMessageContaining(wrong.toString())
          .hasMessageContaining("models-1-small.jar");
      assertThat(names()).containsExactly(".lock");
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void saysWhatToDoWithoutMaven() {
    assertThatThrownBy(() -> installer("").install(Language.CHINESE, Optional.empty()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("Maven (mvn)")
        .hasMessageContaining("bin/p5 models zh --from models-1-small.jar");
  }

  @Test
  void takesTheJarFromTheUsersOwnRepositoryAndLeavesItThere() throws IOException {
    Path own = folder.resolve("repository").resolve(SET.repositoryPath());
    Files.createDirectories(own.getParent());
    Files.move(goodJar(), own);
    assertThat(installer("").install(Language.CHINESE, Optional.empty()))
        .isEqualTo(ModelInstaller.Outcome.INSTALLED);
    assertThat(own).exists();
  }

  @Test
  void namesTheLanguagesThatHaveModels() {
    assertThatThrownBy(() -> installer("").install(Language.RUSSIAN, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"ru\"")
        .hasMessageContaining("zh");
    assertThat(LanguageModels.installable()).containsExactly(Language.CHINESE, Language.ARABIC);
  }

  @Test
  void theFolderIsConfiguredOrTheUsers() {
    assertThat(LanguageModels.at(null, Path.of("data")).folder())
        .isEqualTo(Path.of("data", "models"));
    assertThat(LanguageModels.at("here", Path.of("data")).folder()).isEqualTo(Path.of("here"));
  }
}
