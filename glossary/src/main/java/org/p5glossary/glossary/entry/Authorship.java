package org.p5glossary.glossary.entry;

/** Whether words were written in their language or came into it by translation. */
public enum Authorship implements Coded {
  /** Written in this language. */
  AUTHORED("authored"),
  /** Translated into this language. */
  TRANSLATED("translated"),
  /** Not known. */
  UNKNOWN("unknown");

  private final String code;

  Authorship(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
