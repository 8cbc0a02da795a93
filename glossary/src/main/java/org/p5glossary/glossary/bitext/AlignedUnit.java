package org.p5glossary.glossary.bitext;

import java.util.List;

/**
 * A pair of runs of texts that say the same; one side may be empty.
 *
 * @param source texts of the source side, in order
 * @param target texts of the target side, in order
 * @param sourceLabels printed labels of the source texts, "" where there is none, as many as texts
 * @param targetLabels printed labels of the target texts, as many as texts
 * @param confidence probability that the pair is right, 0 to 1
 */
public record AlignedUnit(
    List<String> source,
    List<String> target,
    List<String> sourceLabels,
    List<String> targetLabels,
    double confidence) {

  /**
   * @throws IllegalArgumentException if labels and texts differ in number, or the confidence is
   *     outside 0 to 1
   */
  public AlignedUnit {
    source = List.copyOf(source);
    target = List.copyOf(target);
    sourceLabels = List.copyOf(sourceLabels);
    targetLabels = List.copyOf(targetLabels);
    if (source.size() != sourceLabels.size() || target.size() != targetLabels.size()) {
      throw new IllegalArgumentException("an aligned unit has one label for each text");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, but was " + confidence);
    }
  }
}
