package org.p5glossary.glossary.entry;

/** How one entry relates to another. */
public enum RelationType implements Coded {
  /** The other is the wider concept. */
  BROADER("broader"),
  /** The other is the narrower concept. */
  NARROWER("narrower"),
  /** The other is associated. */
  RELATED("related"),
  /** The other replaces this one. */
  SUPERSEDED_BY("supersededBy"),
  /** The other is easily mistaken for this one. */
  CONTRAST("contrast");

  private final String code;

  RelationType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
