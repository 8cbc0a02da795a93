package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * Sentences of two versions that were paired, as the page to correct pairings shows them.
 *
 * @param number its number in the alignment, 0-based
 * @param source the source sentences in order; none if the target has no counterpart
 * @param target the target sentences in order; none if the source has no counterpart
 * @param place how to cite the paragraph of the first sentence, "" if it has no number
 * @param pairing how sure it is, never null
 * @param via languages of the versions it was derived through; none if it is direct
 * @param verified who verified it and when; empty if nobody did
 * @param last whether it is the last of the alignment
 */
public record BeadRow(
    int number,
    List<String> source,
    List<String> target,
    String place,
    Pairing pairing,
    List<Language> via,
    Optional<Verified> verified,
    boolean last) {

  /**
   * Who verified a pair and when.
   *
   * @param by never null
   * @param day in UTC, never null
   * @param at the moment in ISO 8601, never null
   */
  public record Verified(String by, LocalDate day, String at) {
    public Verified {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * @throws IllegalArgumentException if the number is negative
   */
  public BeadRow {
    source = List.copyOf(source);
    target = List.copyOf(target);
    via = List.copyOf(via);
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(pairing, "pairing");
    Objects.requireNonNull(verified, "verified");
    Bounds.atLeast(0, number, "number");
  }

  /** The name of the row within its page. */
  public String anchor() {
    return "bead-" + number;
  }

  /** Whether it can be made two. */
  public boolean divisible() {
    return source.size() + target.size() > 1;
  }
}
