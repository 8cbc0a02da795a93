package org.p5glossary.glossary.entry;

/** The form of a term (ISO 12620 termType). */
public enum TermType implements Coded {
  /** The complete designation. */
  FULL_FORM("fullForm"),
  /** Fewer words than the full form. */
  SHORT_FORM("shortForm"),
  /** Made of initial letters and read as a word or by letters. */
  ACRONYM("acronym"),
  /** A full form with letters left out. */
  ABBREVIATION("abbreviation"),
  /** Another spelling or wording of the same designation. */
  VARIANT("variant"),
  /** A phrase that is not a designation. */
  PHRASE("phrase"),
  /** A form that finds the entry but is never recommended, nor recognised in text. */
  LOOK_UP_FORM("lookUpForm");

  private final String code;

  TermType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
