package org.p5glossary.glossary.ledger;

import java.util.List;

/**
 * Sentences of one version and the sentences of another that a person says belong together, by
 * their words.
 *
 * @param source sentences in order, as they stood; may be empty if the target is not
 * @param target sentences in order, as they stood; may be empty if the source is not
 */
public record QuotedBead(List<String> source, List<String> target) {

  /**
   * @throws IllegalArgumentException if both sides are empty
   */
  public QuotedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a quoted bead has a sentence on one side at least");
    }
  }

  /** The same bead seen from the target. */
  public QuotedBead mirrored() {
    return new QuotedBead(target, source);
  }
}
