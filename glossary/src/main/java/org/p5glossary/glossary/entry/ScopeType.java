package org.p5glossary.glossary.entry;

/** The kinds of scope of TBX-Basic. */
public enum ScopeType implements Coded {
  /** For one customer. */
  CUSTOMER("customerSubset"),
  /** For one project. */
  PROJECT("projectSubset"),
  /** In one kind of element of a user interface. */
  LOCATION("termLocation");

  private final String code;

  ScopeType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
