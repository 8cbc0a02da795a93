package org.p5glossary.ingest.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/** What came of reading one file. */
public sealed interface Reading {

  /**
   * The file's text, in blocks and sentences, and what it says about itself.
   *
   * @param language its language, {@link Language#UNDETERMINED} for a scan
   * @param metadata what it says about itself, never null
   * @param rendition its text, sentences set, never null
   * @param paper the paper that it says it is of; empty for all but parts of a translation memory
   */
  record Read(
      Language language, DocumentMetadata metadata, Rendition rendition, Optional<PaperId> paper)
      implements Reading {

    /** Of a file that is found a paper by what it prints. */
    public Read(Language language, DocumentMetadata metadata, Rendition rendition) {
      this(language, metadata, rendition, Optional.empty());
    }

    public Read {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(metadata, "metadata");
      Objects.requireNonNull(rendition, "rendition");
      Objects.requireNonNull(paper, "paper");
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
