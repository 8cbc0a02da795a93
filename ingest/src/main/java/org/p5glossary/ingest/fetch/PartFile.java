package org.p5glossary.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * What has come of a file so far, beside where it will be: "name.part", and in "name.part.tag" how
 * the server names this state of the file. Only with that name can the rest be asked for.
 */
final class PartFile {

  private final Path target;
  private final Path part;
  private final Path tag;

  PartFile(Path target) {
    this.target = target;
    this.part = target.resolveSibling(target.getFileName() + ".part");
    this.tag = target.resolveSibling(target.getFileName() + ".part.tag");
  }

  Path path() {
    return part;
  }

  /** How many bytes are there that the rest can be added to; 0 to begin anew. */
  long resumable() throws IOException {
    return Files.exists(part) && !tag().isEmpty() ? Files.size(part) : 0;
  }

  long size() throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  /** The server's name for the state that the part is of; "" if it gave none. */
  String tag() throws IOException {
    return Files.exists(tag) ? Files.readString(tag, StandardCharsets.UTF_8) : "";
  }

  /** Begins anew. */
  OutputStream begin(String newTag) throws IOException {
    discard();
    if (!newTag.isEmpty()) {
      Files.writeString(tag, newTag, StandardCharsets.UTF_8);
    }
    return Files.newOutputStream(part);
  }

  /** Goes on where it stopped. */
  OutputStream resume() throws IOException {
    return Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  void discard() throws IOException {
    Files.deleteIfExists(part);
    Files.deleteIfExists(tag);
  }

  /** Puts the whole file where it belongs, at once. */
  void finish() throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.deleteIfExists(tag);
  }
}
