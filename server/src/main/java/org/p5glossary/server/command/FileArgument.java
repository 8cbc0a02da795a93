package org.p5glossary.server.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths that people give on the command line. */
final class FileArgument {

  private FileArgument() {}

  /** The path of something that is there; a missing one is a usage error. */
  static Path existing(String given) {
    Path path = path(given);
    if (!Files.exists(path)) {
      throw CommandFailure.usage(
          "there is no file or folder \"" + given + "\"; check the spelling");
    }
    return path;
  }

  /** The path of a file that is there; a folder is a usage error too. */
  static Path existingFile(String given) {
    Path path = existing(given);
    if (Files.isDirectory(path)) {
      throw CommandFailure.usage("\"" + given + "\" is a folder; name one file");
    }
    return path;
  }

  /** A path that need not exist. */
  static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("\"" + given + "\" is not a path on this system");
    }
  }
}
