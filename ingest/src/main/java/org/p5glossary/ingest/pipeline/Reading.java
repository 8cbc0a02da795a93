package org.p5glossary.ingest.pipeline;

import java.util.Objects;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.language.Language;

/** What came of reading one file. */
public sealed interface Reading {

  /**
   * The file's text, in blocks and sentences, and what it says about itself.
   *
   * @param language its language, {@link Language#UNDETERMINED} for a scan
   * @param metadata what it says about itself, never null
   * @param rendition its text, sentences set, never null
   */
  record Read(Language language, DocumentMetadata metadata, Rendition rendition)
      implements Reading {
    public Read {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(metadata, "metadata");
      Objects.requireNonNull(rendition, "rendition");
    }
  }

  /**
   * The file could not be read.
   *
   * @param reason what is wrong, with the value seen and what is allowed, never blank
   * @param hint what to try, never blank
   */
  record Refused(String reason, String hint) implements Reading {
    public Refused {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(hint, "hint");
    }
  }
}
