package org.p5glossary.ingest.pipeline;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that was not taken in, and why.
 *
 * @param file the file, never null
 * @param reason what is wrong, never null
 * @param hint what to try, never null
 */
public record Rejection(Path file, String reason, String hint) {

  public Rejection {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(hint, "hint");
  }
}
