package org.p5glossary.ingest.candidates;

import java.util.Objects;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * A text and its translation: usually one sentence each.
 *
 * @param paper the paper that both stand in, never null
 * @param passage the passage of the source, evidence for what is found here, never null
 * @param source the text in the source language, never null
 * @param target the text in the target language, never null
 */
public record AlignedText(
    PaperId paper, PassageKey passage, AnnotatedText source, AnnotatedText target) {

  public AlignedText {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }

  /** The same, seen from the target; the evidence stays the same passage. */
  public AlignedText mirrored() {
    return new AlignedText(paper, passage, target, source);
  }
}
