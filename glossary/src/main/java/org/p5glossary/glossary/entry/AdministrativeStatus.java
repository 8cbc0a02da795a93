package org.p5glossary.glossary.entry;

/** Whether a term is recommended (ISO 12620 administrativeStatus). */
public enum AdministrativeStatus implements Coded {
  /** The term to use. */
  PREFERRED("preferred"),
  /** A term that may be used. */
  ADMITTED("admitted"),
  /** A term not to be used. */
  DEPRECATED("deprecated"),
  /** A term that was right once and was replaced. */
  SUPERSEDED("superseded");

  private final String code;

  AdministrativeStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
