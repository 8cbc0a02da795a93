package org.p5glossary.glossary.entry;

/** Who may read a note. */
public enum NoteAudience implements Coded {
  /** The delegation that wrote it. */
  INTERNAL("internal"),
  /** The five delegations. */
  DELEGATIONS("delegations"),
  /** Everybody. */
  PUBLIC("public");

  private final String code;

  NoteAudience(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
