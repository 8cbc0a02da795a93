package org.p5glossary.server.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.store.DataFolder;
import picocli.CommandLine.Option;

/** {@code --data}: which data folder a command works on. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (default: $P5_DATA, else the user's data folder).")
  private Optional<String> given = Optional.empty();

  /** Whether the folder was named on the command line. */
  boolean isGiven() {
    return given.isPresent();
  }

  /** The folder that was asked for, or the default. */
  DataFolder folder(Map<String, String> environment) {
    return given
        .or(() -> Optional.ofNullable(environment.get("P5_DATA")).filter(value -> !value.isBlank()))
        .map(DataOption::folderAt)
        .orElseGet(() -> new DataFolder(userFolder(environment)));
  }

  private static DataFolder folderAt(String path) {
    try {
      return new DataFolder(Path.of(path));
    } catch (InvalidPathException e) {
      throw CommandFailure.usage(
          "--data \"" + path + "\" is not a path on this system; give a folder");
    }
  }

  /** Where each system keeps a user's application data; never the checkout. */
  static Path userFolder(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    if (system.contains("win")) {
      return Optional.ofNullable(environment.get("LOCALAPPDATA"))
          .map(Path::of)
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("P5 Glossary");
    }
    if (system.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("P5 Glossary");
    }
    return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
        .filter(value -> value.startsWith("/"))
        .map(Path::of)
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("p5-glossary");
  }
}
