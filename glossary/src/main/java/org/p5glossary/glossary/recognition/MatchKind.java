package org.p5glossary.glossary.recognition;

import org.p5glossary.glossary.entry.Coded;

/** How the words found differ from the term; in order of confidence, the best first. */
public enum MatchKind implements Coded {
  /** The same words, but for case, accents, width, dashes, apostrophes, articles. */
  EXACT("exact"),
  /** The same stems in the same order. */
  INFLECTED("inflected"),
  /** "The Treaty" alone, for the treaty that was named last: see {@link TermReading}. */
  REFERENCE("reference"),
  /**
   * The stems of its main words, with one other word put in, other linking words, (English) the
   * head moved, the beginning of a name, or a verb for its noun: "reduction of nuclear risks" or
   * "reduce risks" for "risk reduction". Of low confidence.
   */
  LOOSE("loose");

  private final String code;

  MatchKind(String code) {
    this.code = code;
  }

  /** Whether these are the words of the term, and no guess or reference. */
  public boolean isSure() {
    return this == EXACT || this == INFLECTED;
  }

  @Override
  public String code() {
    return code;
  }
}
