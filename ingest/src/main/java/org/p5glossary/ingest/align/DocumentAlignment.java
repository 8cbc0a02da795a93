package org.p5glossary.ingest.align;

import java.util.Objects;
import org.p5glossary.corpus.alignment.Alignment;

/**
 * Two documents aligned on two levels.
 *
 * @param blocks beads of blocks, numbered over all given blocks in order, from 0; never null
 * @param sentences beads of sentences, numbered over the sentences of all blocks in block order,
 *     from 0 (a block without sentences counts as one); never null
 */
public record DocumentAlignment(Alignment blocks, Alignment sentences) {

  /** Checks that neither level is missing. */
  public DocumentAlignment {
    Objects.requireNonNull(blocks, "blocks");
    Objects.requireNonNull(sentences, "sentences");
  }

  /** The same alignment seen from the target. */
  public DocumentAlignment mirrored() {
    return new DocumentAlignment(blocks.mirrored(), sentences.mirrored());
  }
}
