package org.p5glossary.glossary.entry;

/** How far a term can be relied on; the four degrees of IATE. */
public enum Reliability implements Coded {
  /** Nothing backs it. */
  NOT_VERIFIED("1"),
  /** Something backs it, but nobody of that language wrote it so in a paper. */
  MINIMUM("2"),
  /** A paper written in that language uses it, or several translations do. */
  RELIABLE("3"),
  /** Several papers written in that language use it. */
  VERY_RELIABLE("4");

  private final String code;

  Reliability(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
