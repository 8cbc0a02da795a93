package org.p5glossary.ingest.extract;

import java.nio.file.Path;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;

/**
 * A file that was identified by its content.
 *
 * @param path where it can be read, never null
 * @param hash SHA-256 of its bytes, never null
 * @param format what the bytes are, whatever the name says, never null
 * @param size length in bytes, positive
 */
public record SourceFile(Path path, ContentHash hash, FileFormat format, long size) {

  /**
   * @throws IllegalArgumentException if the size is not positive
   */
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(format, "format");
    if (size <= 0) {
      throw new IllegalArgumentException("file size must be positive, but was " + size);
    }
  }

  /** The file's name without its folder. */
  public String name() {
    return path.getFileName().toString();
  }
}
