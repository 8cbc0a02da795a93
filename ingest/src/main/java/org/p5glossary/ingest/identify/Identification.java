package org.p5glossary.ingest.identify;

import java.util.List;
import java.util.Objects;
import org.p5glossary.ingest.extract.SourceFile;

/** What came of looking at a file. */
public sealed interface Identification {

  /**
   * A file that can be extracted.
   *
   * @param file the file with its true format, never null
   * @param warnings what a person should know, e.g. that the extension names another format
   */
  record Identified(SourceFile file, List<String> warnings) implements Identification {
    public Identified {
      Objects.requireNonNull(file, "file");
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A file that cannot be extracted.
   *
   * @param reason what is wrong, with the value seen and what is allowed, never blank
   * @param hint what to try, never blank
   */
  record Refused(String reason, String hint) implements Identification {
    public Refused {
      if (reason.isBlank() || hint.isBlank()) {
        throw new IllegalArgumentException("a refusal needs a reason and a hint");
      }
    }
  }
}
