package org.p5glossary.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A short paper in two languages with a word of its own, for tests of who may see it. */
final class SecretPaper {

  /** The entry of the starter term base whose terms stand in it. */
  static final String ENTRY = "strategic-stability";

  private SecretPaper() {}

  /** Writes the files of the paper. */
  static List<Path> write(Path folder, String word) {
    Path english = folder.resolve("paper.en.txt");
    Path french = folder.resolve("paper.fr.txt");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          english,
          """
          1. The geheim %s paper of the delegation speaks of strategic stability and of dialogue.

          2. The delegation invites the other States to say what they think of these words.
          """
              .formatted(word),
          StandardCharsets.UTF_8);
      Files.writeString(
          french,
          """
          1. Le document geheim %s de la délégation parle de la stabilité stratégique et du dialogue.

          2. La délégation invite les autres États à dire ce qu’ils pensent de ces mots.
          """
              .formatted(word),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(english, french);
  }
}
