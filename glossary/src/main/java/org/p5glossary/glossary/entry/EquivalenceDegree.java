package org.p5glossary.glossary.entry;

/** How far a language section covers the concept of the anchor language. */
public enum EquivalenceDegree implements Coded {
  /** The same concept. */
  FULL("full"),
  /** Part of it, or more than it. */
  PARTIAL("partial"),
  /** No equivalent exists. */
  NONE("none");

  private final String code;

  EquivalenceDegree(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
