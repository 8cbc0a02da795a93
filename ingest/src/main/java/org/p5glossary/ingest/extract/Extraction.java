package org.p5glossary.ingest.extract;

import java.util.Objects;
import org.p5glossary.corpus.document.Rendition;

/** What came of extracting a file. */
public sealed interface Extraction {

  /**
   * The file's text, whole, or with warnings in the rendition that say what is missing.
   *
   * @param rendition the text and where it stands, never null
   */
  record Extracted(Rendition rendition) implements Extraction {
    public Extracted {
      Objects.requireNonNull(rendition, "rendition");
    }
  }

  /**
   * The file could not be read.
   *
   * @param reason what is wrong, with the value seen and what is allowed, never blank
   * @param hint what to try, never blank
   */
  record Rejected(String reason, String hint) implements Extraction {
    public Rejected {
      if (reason.isBlank() || hint.isBlank()) {
        throw new IllegalArgumentException("a rejection needs a reason and a hint");
      }
    }
  }
}
