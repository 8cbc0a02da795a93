package org.p5glossary.glossary.entry;

/** The grammatical gender of a term (ISO 12620 grammaticalGender). */
public enum GrammaticalGender implements Coded {
  /** Masculine. */
  MASCULINE("masculine"),
  /** Feminine. */
  FEMININE("feminine"),
  /** Neuter. */
  NEUTER("neuter"),
  /** Another, such as common gender. */
  OTHER("other");

  private final String code;

  GrammaticalGender(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
