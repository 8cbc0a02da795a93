package org.p5glossary.ingest.check;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.passage.VersionText;

/**
 * An original and its draft translation, aligned.
 *
 * @param source the original
 * @param target the draft
 * @param blocks which blocks say the same
 * @param sentences which sentences say the same
 */
public record Draft(VersionText source, VersionText target, Alignment blocks, Alignment sentences) {

  /**
   * @throws IllegalArgumentException if an alignment is not one of these texts
   */
  public Draft {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    if (blocks.sourceSize() != source.blocks().size()
        || blocks.targetSize() != target.blocks().size()
        || sentences.sourceSize() != source.sentences().size()
        || sentences.targetSize() != target.sentences().size()) {
      throw new IllegalArgumentException("the alignments are not of these two texts");
    }
  }

  VersionText text(Side side) {
    return side == Side.SOURCE ? source : target;
  }

  static int start(Bead bead, Side side) {
    return side == Side.SOURCE ? bead.sourceStart() : bead.targetStart();
  }

  static int end(Bead bead, Side side) {
    return side == Side.SOURCE ? bead.sourceEnd() : bead.targetEnd();
  }

  /**
   * Whether a sentence stands in the masthead, which the printer sets, in English or in the
   * language of the version.
   */
  boolean isMasthead(Side side, int number) {
    VersionText text = text(side);
    return text.blocks().get(text.sentences().get(number).block()).type() == BlockType.MASTHEAD;
  }

  /** Beads of sentences of the text, whose numbers, terms and language can be compared. */
  List<Bead> proseBeads() {
    return sentences.beads().stream()
        .filter(
            bead ->
                (bead.sourceSize() == 0 || !isMasthead(Side.SOURCE, bead.sourceStart()))
                    && (bead.targetSize() == 0 || !isMasthead(Side.TARGET, bead.targetStart())))
        .toList();
  }

  String sentence(Side side, int number) {
    return text(side).sentences().get(number).text();
  }
}
