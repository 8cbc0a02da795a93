package org.p5glossary.glossary.ledger;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Coded;

/**
 * A person said which sentences of two versions of a paper belong together; it outranks what the
 * aligner works out. Kept as quotations with what stands around them, never as numbers, so that it
 * survives when the texts are split into sentences anew.
 *
 * @param change what the person did, never null
 * @param paper the paper, never null
 * @param source where the source sentences stood, never null
 * @param target where the target sentences stood, in another language, never null
 * @param beads the beads that the person vouches for, at least one; they follow each other without
 *     a gap on both sides
 */
public record AlignmentCorrected(
    Change change,
    PaperId paper,
    QuotedContext source,
    QuotedContext target,
    List<QuotedBead> beads)
    implements Decision {

  /** What a person can do to an alignment. */
  public enum Change implements Coded {
    /** Found right as it was. */
    VERIFY("verify"),
    /** Beads made one. */
    MERGE("merge"),
    /** A bead made two. */
    SPLIT("split"),
    /** A sentence moved to the bead before or after. */
    MOVE("move"),
    /** Sentences paired that stood in beads apart. */
    PAIR("pair");

    private final String code;

    Change(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * @throws IllegalArgumentException if there is no bead, or both sides are of one language
   */
  public AlignmentCorrected {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(paper, "paper");
    beads = List.copyOf(beads);
    if (beads.isEmpty()) {
      throw new IllegalArgumentException("a corrected alignment has one bead or more");
    }
    if (source.language().equals(target.language())) {
      throw new IllegalArgumentException(
          "a corrected alignment is of two languages, but both were " + source.language());
    }
  }

  /** The same decision seen from the target. */
  public AlignmentCorrected mirrored() {
    return new AlignmentCorrected(
        change, paper, target, source, beads.stream().map(QuotedBead::mirrored).toList());
  }
}
