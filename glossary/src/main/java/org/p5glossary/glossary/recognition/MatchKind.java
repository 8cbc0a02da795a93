package org.p5glossary.glossary.recognition;

import org.p5glossary.glossary.entry.Coded;

/** How the words found differ from the term; in order of confidence, the best first. */
public enum MatchKind implements Coded {
  /** The same words, but for case, accents, width, dashes, apostrophes, articles. */
  EXACT("exact"),
  /** The same stems in the same order. */
  INFLECTED("inflected"),
  /** The same stems with one word put in between: of low confidence. */
  GAPPED("gapped");

  private final String code;

  MatchKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
