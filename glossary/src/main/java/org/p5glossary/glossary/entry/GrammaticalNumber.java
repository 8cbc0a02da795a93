package org.p5glossary.glossary.entry;

/** The grammatical number in which a term is used (ISO 12620 grammaticalNumber). */
public enum GrammaticalNumber implements Coded {
  /** Singular. */
  SINGULAR("singular"),
  /** Plural. */
  PLURAL("plural"),
  /** Dual. */
  DUAL("dual"),
  /** Not countable. */
  MASS("mass");

  private final String code;

  GrammaticalNumber(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
