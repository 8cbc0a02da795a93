package org.p5glossary.glossary.recognition;

import org.p5glossary.glossary.entry.Coded;

/** How the words found differ from the term; in order of confidence, the best first. */
public enum MatchKind implements Coded {
  /** The same words, but for case, accents, width, dashes, apostrophes, articles. */
  EXACT("exact"),
  /** The same stems in the same order. */
  INFLECTED("inflected"),
  /**
   * The stems of its main words, with one other word put in, other linking words, or (English) the
   * head moved: "reduction of nuclear risks" for "risk reduction". Of low confidence.
   */
  LOOSE("loose");

  private final String code;

  MatchKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
